// The names bench: Latin names → Hangul among 9,000, one person or not, aliases in Latin letters, and the time of a look-up among 50,000, beside
// the best of what npm offers (es-hangul's romaniser) with RapidFuzz's Jaro–Winkler on the same queries and gallery. The pairs that ship are
// split by Hangul name: one tenth is tested on and never learned from. node analytics/bench/names.bench.mjs
import { createRequire } from 'node:module';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { askPeer, pythonWith } from './python.mjs';

const require = createRequire(import.meta.url);
const { createNameModel, learnNames, parseHanjaTable, romanizeName, splitHangulName, SURNAMES } = require('../dist/names');
const root = join(import.meta.dirname, '..', '..');
const data = (name) => readFileSync(join(root, 'seeds', 'data', 'names', name), 'utf8');
const TEST_FOLD = 9;
const MARKS = { first: 0.93, ten: 0.95, sameOrNot: 0.95, aliases: 0.5, lookup: 5 };

const hash = (text) => {
  let h = 2166136261;
  for (const char of text) h = Math.imul(h ^ char.codePointAt(0), 16777619);
  h = Math.imul(h ^ (h >>> 15), 2246822519);
  return (h ^ (h >>> 13)) >>> 0;
};
const fold = (hangul) => hash(hangul) % 10;
const random = (seed) => () => {
  seed = (seed + 0x6d2b79f5) | 0;
  let t = Math.imul(seed ^ (seed >>> 15), 1 | seed);
  t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
  return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
};

const pairs = data('pairs.tsv')
  .trim()
  .split('\n')
  .slice(1)
  .map((line) => line.split('\t'))
  .map(([latin, hangul, order]) => ({ latin, hangul, order: order === 'surname_last' ? 'givenFirst' : 'surnameFirst' }));
const test = pairs.filter(({ hangul }) => fold(hangul) === TEST_FOLD);
const hanja = parseHanjaTable(data('hanja.tsv'));
const model = createNameModel(
  learnNames(
    pairs.filter(({ hangul }) => fold(hangul) !== TEST_FOLD),
    SURNAMES,
    hanja,
  ),
  hanja,
);

/** Plausible Hangul names: a surname by its bearers, syllables as they stand in the pairs. */
function plausible(count, seed, known = []) {
  const next = random(seed);
  const names = new Set(known);
  const givens = pairs.map(({ hangul }) => splitHangulName(hangul)?.given ?? '').filter((given) => given.length === 2);
  const all = SURNAMES.reduce((sum, { bearers }) => sum + bearers, 0);
  const pick = (list) => list[Math.floor(next() * list.length)];
  while (names.size < count) {
    let at = next() * all;
    const surname = SURNAMES.find(({ bearers }) => (at -= bearers) < 0) ?? SURNAMES[0];
    names.add(surname.hangul + pick(givens)[0] + pick(givens)[1]);
  }
  return [...names];
}

const percent = (share) => `${(100 * share).toFixed(1)} %`;
const missed = [];
const check = (what, value, mark, shown, least = true) => {
  if (least ? value < mark : value > mark) missed.push(what);
  return `${shown} (mark here: ${least ? '≥' : '≤'} ${typeof mark === 'number' && mark < 1 ? percent(mark) : `${mark} ms`})`;
};

// 1. Latin → Hangul among 9,000
const gallery = plausible(
  9_000,
  7,
  pairs.map(({ hangul }) => hangul),
).map((hangul) => ({ id: hangul, name: hangul }));
const index = model.index(gallery);
let began = performance.now();
const ours = test.map(({ latin }) => index.search(latin, 10).map(({ id }) => id));
const oursSeconds = (performance.now() - began) / 1_000;

function peer() {
  const folder = mkdtempSync(join(tmpdir(), 'names-bench-'));
  try {
    const write = (name, rows) => {
      writeFileSync(join(folder, name), `id\tname\n${rows.map(({ id, name: text }) => `${id}\t${text}\n`).join('')}`);
      return join(folder, name);
    };
    const queries = write(
      'queries.tsv',
      test.map(({ latin, hangul }) => ({ id: hangul, name: latin })),
    );
    const against = write(
      'gallery.tsv',
      gallery.map(({ id, name }) => ({ id, name: romanizeName(name) ?? name })),
    );
    return askPeer(pythonWith('rapidfuzz', 'numpy'), 'names_jaro_winkler.py', queries, against, '10');
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
const share = (hits, most) => hits.filter((ids, place) => ids.slice(0, most).includes(test[place].hangul)).length / test.length;
const theirs = peer();
console.log(
  `${pairs.length - test.length} pairs learned from, ${test.length} others asked for among ${gallery.length} Hangul names (Chinese people's names included)`,
);
console.log(
  `  first    ours ${check('first', share(ours, 1), MARKS.first, percent(share(ours, 1)))}   es-hangul + Jaro–Winkler ${percent(share(theirs.hits, 1))}`,
);
console.log(
  `  in ten   ours ${check('ten', share(ours, 10), MARKS.ten, percent(share(ours, 10)))}   es-hangul + Jaro–Winkler ${percent(share(theirs.hits, 10))}`,
);
console.log(
  `  time     ours ${oursSeconds.toFixed(2)} s on one thread   RapidFuzz ${theirs.rapidfuzz}, Python ${theirs.python}: ${theirs.seconds.toFixed(2)} s on two, cdist`,
);

// 2. One person or not: ten others of the same surname for each, one threshold for all
const bySurname = Map.groupBy
  ? Map.groupBy(gallery, ({ id }) => splitHangulName(id)?.surname)
  : gallery.reduce(
      (map, item) => map.set(splitHangulName(item.id)?.surname, [...(map.get(splitHangulName(item.id)?.surname) ?? []), item]),
      new Map(),
    );
const next = random(11);
const scored = test.flatMap(({ latin, hangul }) => {
  const parsed = model.parse(latin);
  const others = (bySurname.get(splitHangulName(hangul)?.surname) ?? []).filter(({ id }) => id !== hangul);
  const drawn = Array.from({ length: Math.min(10, others.length) }, () => others[Math.floor(next() * others.length)].id);
  return [hangul, ...drawn].map((other, place) => ({
    right: place === 0,
    weight: model.compare(parsed, model.parse(other)).weight,
  }));
});
const THRESHOLD = Math.log2(200);
const taken = scored.filter(({ weight }) => weight >= THRESHOLD);
const hits = taken.filter(({ right }) => right).length;
const f1 = (2 * hits) / (taken.length + test.length);
console.log(
  `one person or not, 10 others of the surname each, probability ≥ 0.5 at prior odds of 1 : 200: F1 ${check('sameOrNot', f1, MARKS.sameOrNot, percent(f1))}, precision ${percent(hits / taken.length)}, recall ${percent(hits / test.length)}`,
);

// 3. Aliases in Latin letters: the other ways in which a bibliography writes the test names
const aliasOf = (latin, turn) => {
  const [surname, ...given] = latin.split(' ');
  const syllables = given.flatMap((word) => word.split('-'));
  const cap = (word) => word.charAt(0).toUpperCase() + word.slice(1).toLowerCase();
  return [
    `${syllables.map(cap).join('-')} ${surname}`,
    `${surname}, ${syllables.map(cap).join(' ')}`,
    `${cap(syllables.join(''))} ${surname}`,
    `${syllables.map((word) => `${word.charAt(0).toUpperCase()}.`).join(' ')} ${surname}`,
    `${surname.toUpperCase()} ${cap(syllables.join(''))}`,
    `Daniel ${syllables.map(cap).join('-')} ${surname}`,
  ][turn % 6];
};
const authors = pairs.filter(({ order, latin }) => order === 'surnameFirst' && /^\S+ \S+$/.test(latin));
const distinct = [...new Map(authors.map((pair) => [pair.latin.toLowerCase().replaceAll('-', ''), pair])).values()];
const authorIndex = model.index(distinct.map(({ latin }) => ({ id: latin, name: latin })));
const asked = distinct.filter(({ hangul }) => fold(hangul) === TEST_FOLD);
const found = asked.flatMap(({ latin }, turn) =>
  authorIndex.search(aliasOf(latin, turn), 10).map(({ id, score }) => ({ right: id === latin, score })),
);
found.sort((a, b) => b.score - a.score);
let right = 0;
let recall = 0;
found.forEach((hit, place) => {
  if (hit.right) right += 1;
  if (right / (place + 1) >= 0.99) recall = right / asked.length;
});
console.log(
  `aliases of ${asked.length} authors among ${distinct.length} (order, hyphens, one word, initials, capitals, an English name): recall at precision 99 % ${check('aliases', recall, MARKS.aliases, percent(recall))}`,
);

// 4. The time of a look-up
const many = model.index(plausible(50_000, 3).map((hangul) => ({ id: hangul, name: hangul })));
const ask = (names) =>
  names
    .map((name) => {
      began = performance.now();
      many.search(name, 10);
      return performance.now() - began;
    })
    .sort((a, b) => a - b);
const p95 = (times) => times[Math.floor(times.length * 0.95)];
ask(pairs.filter(({ hangul }) => fold(hangul) === 0).map(({ latin }) => latin));
const latinTimes = ask(test.map(({ latin }) => latin));
const hangulTimes = ask(test.map(({ hangul }) => hangul));
console.log(
  `a look-up among ${many.size}: Latin p50 ${latinTimes[latinTimes.length >> 1].toFixed(2)} ms, p95 ${check('lookup', p95(latinTimes), MARKS.lookup, `${p95(latinTimes).toFixed(2)} ms`, false)}; Hangul p95 ${p95(hangulTimes).toFixed(2)} ms`,
);
if (missed.length > 0) {
  console.log(`missed: ${missed.join(', ')}`);
  process.exitCode = 1;
}
