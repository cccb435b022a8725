// A hundred questions about growth, asked before and after 10,000 corrections, an import, and backup and restore: how many have the same digest,
// computed again from the facts, and how long that takes.
// npm run bench -- reproduce [--corrections N] [--people N]
import { mkdtemp, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';

const require = createRequire(import.meta.url);
require('reflect-metadata');
const { acquireNeo4j, openStore, writeBackup, restoreBackup } = require('../dist/neo4j');
const { prepareStore } = require('../dist/world');
const { openServices } = require('../dist/services');
const { loadConfig } = require('../dist/config');
const { openLog } = require('../dist/log');
const { networkGrowth } = require('../dist/features/growth/network-growth.service');
const { keepAnswer } = require('../dist/features/answers/kept-answers');
const { reproduce } = require('../dist/features/answers/reproduce.service');
const { applyCommand, runImport } = require('@brainlink/seeds/write');
const { seededRandom } = require('@brainlink/analytics/linkage');

const { values: given } = parseArgs({
  options: { corrections: { type: 'string', default: '10000' }, people: { type: 'string', default: '300' } },
  strict: false,
});
const [CORRECTIONS, PEOPLE, EVENTS, QUESTIONS, BATCH] = [Number(given.corrections), Number(given.people), 24, 100, 100];
const random = seededRandom(10_000);
const below = (most) => Math.floor(random() * most);
const one = (of) => of[below(of.length)];

const COUNTRIES = ['KR', 'KR', 'KR', 'US', 'DE', 'JP'];
const dayOf = (event) => `20${22 + Math.floor(event / 6)}-${String(1 + 2 * (event % 6)).padStart(2, '0')}-15`;
const keyOf = (at) => `participants:bench:${at}`;
const fact = (key, kind, props, more = {}) => ({ kind, subject: { kind: 'Record', key }, props, visibility: 'public', ...more });
const attended = (key, event, role) =>
  fact(
    key,
    'participation',
    { status: 'attended', role },
    {
      object: { kind: 'Event', key: `e${event}` },
      validFrom: dayOf(event),
      validTo: dayOf(event),
    },
  );
const record = (key, describes, facts) => ({
  key,
  source: key.split(':')[0],
  sender: 'bench',
  scope: 'bench',
  describes,
  origin: { file: 'bench.csv', row: 2 },
  raw: {},
  facts,
});
const eventOf = (event) => {
  const subject = { kind: 'Event', key: `e${event}` };
  const props = {
    titleKo: `행사 ${event}`,
    titleEn: `Event ${event}`,
    from: dayOf(event),
    to: dayOf(event),
    edition: 2022 + Math.floor(event / 6),
  };
  return record(`reference:bench:Event:e${event}`, 'thing', [{ kind: 'profile', subject, props, visibility: 'public' }]);
};
const personOf = (at) => {
  const key = keyOf(at);
  return record(key, 'person', [
    fact(key, 'name', { latin: `Person ${at}` }),
    fact(key, 'residence', { country: one(COUNTRIES) }),
    fact(key, 'field', { text: 'x', technologies: [one(['HYDROGEN', 'QUANTUM', 'AI'])] }),
    ...Array.from({ length: EVENTS }, (_, event) => event)
      .filter(() => below(8) === 0)
      .map((event) => attended(key, event, 'speaker')),
  ]);
};
const publish = (store, records) =>
  runImport(
    store,
    {
      source: 'participants',
      sender: 'bench',
      scope: 'bench',
      mode: 'delta',
      missing: { kind: 'keep' },
      applyOthers: true,
      actor: 'cli:bench',
      at: new Date(),
      fileName: 'bench.csv',
      fileDigest: String(random()),
    },
    (async function* rows() {
      for (const row of records) yield { kind: 'row', records: [row] };
    })(),
  );

/** A question of `networkGrowth`, drawn. */
const question = () => ({
  period: one(['MONTH', 'QUARTER', 'YEAR']),
  from: one(['2022', '2023', '2023-07']),
  to: one([null, '2024', '2025-06']),
  groupBy: one([null, 'country', 'technology', 'tie']),
  filter: one([null, null, { countries: ['KR'] }, { technologies: ['AI', 'QUANTUM'] }]),
  metrics: one([null, ['ties', 'people'], ['density', 'gini', 'triadicClosure']]),
  firstGroups: one([2, 20]),
});

const home = await mkdtemp(join(tmpdir(), 'atlas-reproduce-'));
const embedded = await acquireNeo4j({ home, world: 'demo', port: 0, disposable: true, say: console.log });
let code = 1;
try {
  const store = openStore(embedded.address, { readSeconds: 600 });
  await prepareStore(store, 'demo');
  const services = await openServices({
    config: loadConfig({ world: 'demo', home }),
    store,
    log: openLog('silent'),
    baseUrl: 'http://localhost',
  });
  await publish(
    store,
    Array.from({ length: EVENTS }, (_, event) => eventOf(event)),
  );
  await publish(
    store,
    Array.from({ length: PEOPLE }, (_, at) => personOf(at)),
  );
  const ports = services.features.network;

  const digests = [];
  const asked = new Set();
  while (digests.length < QUESTIONS) {
    const next = question();
    if (asked.has(JSON.stringify(next))) continue;
    asked.add(JSON.stringify(next));
    const { header } = await networkGrowth(ports, 'secretariat', next);
    await keepAnswer(ports, 'secretariat', header);
    digests.push(header.digest);
  }

  const began = performance.now();
  for (let done = 0; done < CORRECTIONS; done += BATCH) {
    const standing = await store.read((tx) =>
      tx.run(
        `MATCH (:Event)<-[:REFERS_TO]-(f:Fact {kind: 'participation'}) WHERE f.seqTo IS NULL AND f.staged IS NULL RETURN f.id AS id ORDER BY id`,
      ),
    );
    const gone = new Set(Array.from({ length: 40 }, () => one(standing).id));
    const changes = [...gone].map((factId) => ({ op: 'retract', factId }));
    while (changes.length < BATCH) {
      const key = keyOf(below(PEOPLE));
      const stated = below(4)
        ? attended(key, below(EVENTS), `role ${done + changes.length}`)
        : fact(key, 'residence', { country: one(COUNTRIES), city: String(done + changes.length) });
      changes.push({ op: 'state', fact: stated, recordKey: key });
    }
    await applyCommand(store, { kind: 'stateFact', actor: 'cli:bench', at: new Date(), changes });
  }
  console.log(`${CORRECTIONS.toLocaleString('en')} corrections in ${Math.round((performance.now() - began) / 1000)} s`);
  await publish(
    store,
    Array.from({ length: 40 }, (_, at) => personOf(PEOPLE + at)),
  );
  const file = join(home, 'atlas.gz');
  await writeBackup(store, file, new Date());
  await restoreBackup(store, file, { replace: true });

  let [same, changed] = [0, 0];
  const start = performance.now();
  for (const digest of digests) {
    const { comparison, header, sameNow } = await reproduce(ports, 'secretariat', digest);
    if (comparison === 'SAME' && header.digest === digest) same += 1;
    if (!sameNow) changed += 1;
  }
  const seconds = (performance.now() - start) / 1000;
  console.log(
    `${same === digests.length ? 'met   ' : 'missed'} same digest after corrections, import, backup and restore: ${same} of ${digests.length} (mark: all); ` +
      `${changed} have another answer today; ${(seconds / digests.length).toFixed(2)} s each, differences explained`,
  );
  code = same === digests.length && changed > 0 ? 0 : 1;
  await services.stop();
  await store.close();
} finally {
  await embedded.release();
  await rm(home, { recursive: true, force: true });
}
process.exitCode = code;
