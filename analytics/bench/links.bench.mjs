// Who should meet whom, judged on ties that came later: the last year of a network is held back, every pair two steps apart before it is
// scored, and the pairs that were tied in it should come first. Twenty worlds by seeds fixed beforehand, with and without closure; a method
// must tell the future where it can be told, and must not seem to where ties come by chance.
// node analytics/bench/links.bench.mjs [--ties FILE]     FILE: lines `a,b,year` of a network of one's own, judged as well
import { createRequire } from 'node:module';
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { growWorld } from './links/grow-world.mjs';

const growth = createRequire(import.meta.url)('../dist/growth');
const WORLDS = 20;
const BEST = [50, 200];

const { values: given } = parseArgs({ options: { ties: { type: 'string' } }, strict: false });

/** How alike two people are in what they work on, as the product has it: cosine of topics, rare ones weighing more. */
function similarityOf(topics) {
  const holders = new Map();
  for (const own of topics) for (const topic of own) holders.set(topic, (holders.get(topic) ?? 0) + 1);
  const square = (topic) => Math.log(1 + topics.length / holders.get(topic)) ** 2;
  const length = topics.map((own) => Math.sqrt(own.reduce((sum, topic) => sum + square(topic), 0)));
  return (a, b) => {
    if (length[a] === 0 || length[b] === 0) return 0;
    const shared = topics[a].filter((topic) => topics[b].includes(topic));
    return shared.reduce((sum, topic) => sum + square(topic), 0) / (length[a] * length[b]);
  };
}

/** Judges every method on the last year of a network. */
function judge({ people, ties, topics }) {
  const last = ties.reduce((most, { year }) => Math.max(most, year), -Infinity);
  const before = ties.filter(({ year }) => year < last);
  const graph = growth.graphOf(
    people,
    before.map(({ a }) => a),
    before.map(({ b }) => b),
  );
  const later = new Set(ties.filter(({ year }) => year === last).map(({ a, b }) => a * people + b));
  const similar = similarityOf(topics);
  const pairs = [];
  for (let node = 0; node < people; node++)
    for (const { a, b, common, score } of growth.suggestionsFor(graph, node)) if (a < b) pairs.push({ a, b, common, score });
  const methods = {
    'common acquaintances': ({ common }) => common,
    'Adamic–Adar': ({ score }) => score,
    'topics alone': ({ a, b }) => similar(a, b),
    'Adamic–Adar × (1 + topics)': ({ a, b, score }) => score * (1 + similar(a, b)),
  };
  return Object.fromEntries(
    Object.entries(methods).map(([name, of]) => [
      name,
      growth.judgeLinks(
        pairs.map((pair) => ({ score: of(pair), tied: later.has(pair.a * people + pair.b) })),
        BEST,
      ),
    ]),
  );
}

const mean = (values) => values.reduce((sum, value) => sum + value, 0) / values.length;

/** Prints a table of judgements, and gives back the mean AUC of each method. */
function tell(title, judgements) {
  const base = mean(judgements.map((one) => one['Adamic–Adar'].tied / (one['Adamic–Adar'].tied + one['Adamic–Adar'].others)));
  console.log(`\n${title}: ${(100 * base).toFixed(2)} % of the pairs were tied later`);
  console.log(`${'method'.padEnd(30)}${'AUC'.padEnd(10)}${BEST.map((at) => `best ${at}`.padEnd(12)).join('')}`);
  const aucs = {};
  for (const name of Object.keys(judgements[0])) {
    const own = judgements.map((one) => one[name]);
    aucs[name] = mean(own.map(({ auc }) => auc));
    const precision = BEST.map((_, at) => `${(100 * mean(own.map((one) => one.precision[at].share))).toFixed(1)} %`.padEnd(12));
    console.log(`${name.padEnd(30)}${aucs[name].toFixed(3).padEnd(10)}${precision.join('')}`);
  }
  return aucs;
}

const OURS = 'Adamic–Adar × (1 + topics)';
const world = { people: 600, years: 6, perYear: 500 };
const seeds = Array.from({ length: WORLDS }, (_, at) => 1_000 + at);
const judged = (more) => seeds.map((seed) => judge(growWorld({ ...world, ...more }, seed)));
const closing = tell('Worlds in which half of the ties close a triangle', judged({ closure: 0.5, homophily: 0.3 }));
const chance = tell('Worlds in which ties come by chance', judged({ closure: 0, homophily: 0 }));
if (given.ties) {
  const lines = readFileSync(given.ties, 'utf8').trim().split('\n');
  const ids = new Map();
  const place = (id) => ids.get(id) ?? ids.set(id, ids.size).get(id);
  const first = new Map();
  for (const line of lines) {
    const [one, two, year] = line.split(',');
    const [a, b] = [place(one), place(two)].sort((x, y) => x - y);
    const key = `${a} ${b}`;
    if (a !== b && Number(year) < (first.get(key)?.year ?? Infinity)) first.set(key, { a, b, year: Number(year) });
  }
  tell(given.ties, [judge({ people: ids.size, ties: [...first.values()], topics: Array.from(ids, () => []) })]);
}

const marks = [
  ['ours tells later ties where they close triangles (AUC)', closing[OURS] >= 0.7],
  ['no worse than the index of Adamic and Adar alone', closing[OURS] >= closing['Adamic–Adar']],
  ['tells nothing where there is nothing to tell (AUC 0.45–0.55)', Math.abs(chance[OURS] - 0.5) <= 0.05],
];
console.log('');
for (const [name, met] of marks) console.log(`${met ? 'met   ' : 'missed'} ${name}`);
process.exitCode = marks.every(([, met]) => met) ? 0 : 1;
