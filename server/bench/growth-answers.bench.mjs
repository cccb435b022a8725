// `networkGrowth` through HTTP at size M: the first answer, the warm ones (p95) to both audiences, about today and about a day in the past, and
// the next one after an import of 1,000 rows, which must equal an answer that is computed from the store alone.
// npm run bench -- growth-answers [--size XS|S|M] [--home FOLDER] [--rounds N]     FOLDER holds a world of that size already, or will
import { createRequire } from 'node:module';
import { parseArgs } from 'node:util';
import { dataOf } from './post.mjs';
import { percentile, spread } from './reads/percentile.mjs';
import { serveWorld } from './serve-world.mjs';

const require = createRequire(import.meta.url);
const { Snapshots } = require('../dist/features/network/snapshot.service');
const { networkGrowth } = require('../dist/features/growth/network-growth.service');
const { textInput } = require('@brainlink/seeds/read');

const WARM = 10;
const WARM_MS = 100;
const AFTER_IMPORT_MS = 3_000;
const IMPORTED = 1_000;

const { values: given } = parseArgs({
  options: { size: { type: 'string', default: 'M' }, home: { type: 'string' }, rounds: { type: 'string', default: '40' } },
  strict: false,
});
const world = await serveWorld({ size: given.size, home: given.home, port: 4891 });
const { services } = world;
let missed = 0;
const judge = (fits) => {
  if (!fits) missed += 1;
  return fits;
};

const TIES = ['CO_EVENT', 'CLUB', 'PROJECT', 'PUBLICATION'];
const QUERY = `query ($to: PartialDate, $groupBy: GrowthGrouping) {
  networkGrowth(period: QUARTER, from: "2022-01", to: $to, groupBy: $groupBy, tie: [${TIES.join(', ')}]) {
    header { digest }
    all { points { key numbers { metric value numerator denominator reason } } }
    groups { key people points { key numbers { metric value numerator denominator reason } } }
  }
}`;
const QUESTIONS = [
  { name: 'by technology, until today', groupBy: 'TECHNOLOGY', to: null },
  { name: 'by technology, until September', groupBy: 'TECHNOLOGY', to: '2026-09' },
  { name: 'by country, until today', groupBy: 'COUNTRY', to: null },
];

const COUNTRIES = ['독일', '대한민국', '일본', '캐나다', '프랑스', '영국', '스위스', '호주', '미국', '네덜란드', '오스트리아'];

/** A roster that says of members who are there already that they live elsewhere now; another one after each command. */
async function rosterOf(rows) {
  const [{ seq }] = await services.store.read((tx) => tx.run('MATCH (m:Meta) RETURN m.seq AS seq'));
  const known = await services.store.read((tx) =>
    tx.run("MATCH (r:Record) WHERE r.key STARTS WITH 'members:KSEA:' RETURN r.key AS key ORDER BY key LIMIT $rows", {
      rows: BigInt(rows),
    }),
  );
  const lines = known.map(
    ({ key }, at) => `${key.split(':').at(-1)},Bench Person ${at},${COUNTRIES[(at + seq) % COUNTRIES.length]}`,
  );
  return ['회원번호,영문명,국가', ...lines, ''].join('\n');
}

try {
  const roles = [];
  for (const role of ['secretariat', 'analyst']) roles.push({ role, client: await world.clientOf(role) });
  const ask = async (client, { to, groupBy }) => {
    const { took, body } = await client.ask(QUERY, { to, groupBy });
    return { took, answer: dataOf(body).networkGrowth };
  };

  const rows = [];
  for (const question of QUESTIONS) {
    for (const { role, client } of roles) {
      const first = await ask(client, question);
      for (let round = 0; round < WARM; round += 1) await ask(client, question);
      const times = [];
      for (let round = 0; round < Number(given.rounds); round += 1) times.push((await ask(client, question)).took);
      rows.push({
        question: question.name,
        role,
        groups: first.answer.groups.length,
        'first ms': Math.round(first.took),
        'warm p50 ms': percentile(times, 50).toFixed(0),
        'warm p95 ms': percentile(times, 95).toFixed(0),
        'middle half': spread(times),
        fits: judge(percentile(times, 95) <= WARM_MS),
      });
    }
  }
  console.table(rows);

  const after = [];
  for (const question of QUESTIONS) {
    const input = textInput('bench.csv', await rosterOf(IMPORTED));
    const { outcome, report } = await services.features.jobs.exclusive(() =>
      services.features.imports.runFile({
        input,
        source: 'members',
        sender: 'KSEA',
        scope: `bench ${question.name} ${Date.now()}`,
        mode: 'delta',
        missing: { kind: 'keep' },
        applyOthers: true,
        actor: 'bench',
      }),
    );
    if (outcome.state !== 'done' || outcome.counts.changed === 0)
      throw new Error(`the roster is ${outcome.state}: ${JSON.stringify(report.problems.slice(0, 3))}`);
    for (const { role, client } of roles) {
      const { took, answer } = await ask(client, question);
      const alone = await networkGrowth(
        { ...services.features.network, snapshots: new Snapshots(services.store) },
        role === 'secretariat' ? 'secretariat' : 'programme',
        {
          period: 'QUARTER',
          from: '2022-01',
          to: question.to,
          groupBy: question.groupBy.toLowerCase(),
          tie: TIES,
          firstGroups: 20,
        },
      );
      after.push({
        question: question.name,
        role,
        'changed by the import': outcome.counts.changed,
        'next ms': Math.round(took),
        right: judge(answer.header.digest === alone.header.digest),
        fits: judge(took <= AFTER_IMPORT_MS),
      });
    }
  }
  console.table(after);
  process.exitCode = missed > 0 ? 1 : 0;
} finally {
  await world.stop();
}
