// How fast an import is beside a bare `UNWIND … CREATE` of everything it leaves behind, and how much memory the importer takes: `npx brainlink
// import` in a process of its own, from its start to its end. Both run in one go on one Neo4j; the ratio is the figure, the seconds belong to
// the machine. Two files: ROR, and the demo world's register of overseas scientists. Everything is done in rounds: in the first one Neo4j's
// Java compiles what an import runs while it runs, and what is created bare runs on what the import left compiled; both are as warm as each
// other in the last round, which is the one that is judged. All rounds are printed. Last, for the memory, ten times ROR, each time under
// other identifiers.
// npm run bench -- import [--rows N] [--only ror|register|memory] [--rounds 2]     N rows of ROR instead of all
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createRequire } from 'node:module';
import { mkdtemp, open, readFile, rm } from 'node:fs/promises';
import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { createGunzip } from 'node:zlib';
import { arch, cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';

const require = createRequire(import.meta.url);
require('reflect-metadata');
const { acquireNeo4j, openStore } = require('../dist/neo4j');
const { loadConfig } = require('../dist/config');
const { prepareStore } = require('../dist/world');
const { dataFile } = require('@brainlink/seeds/data');
const { demoFilesBeside } = require('@brainlink/seeds/demo/files');
const { DEMO_SEED } = require('../dist/first-loads');

const { values: given } = parseArgs({
  options: { rows: { type: 'string' }, only: { type: 'string' }, rounds: { type: 'string' } },
  strict: false,
});
const BRAINLINK = require.resolve('../dist/commands/main.js');
const ROWS = Number(given.rows ?? 35_990);
const ROUNDS = Number(given.rounds ?? 2);
const RATIO = 0.5;
const PEAK_MB = 300;
/** Peaks of two files of which one is ten times the other differ by no more than this. */
const SAME_MB = 40;
const home = await mkdtemp(join(tmpdir(), 'atlas-bench-'));
const { javaHome } = loadConfig().neo4j;
const neo4j = await acquireNeo4j({ home, world: 'bench', port: 0, heapMegabytes: 1_024, javaHome, say: () => undefined });
const store = openStore(neo4j.address);

const seconds = async (work) => {
  const began = performance.now();
  await work();
  return (performance.now() - began) / 1_000;
};

/** Everything in the store as plain rows, to be created again without asking any question. */
async function leftBehind() {
  const nodes = new Map();
  for await (const { id, labels, values } of store.stream(
    'MATCH (n) RETURN elementId(n) AS id, labels(n) AS labels, properties(n) AS values',
  )) {
    const key = labels.filter((label) => label !== 'Migration').join(':');
    if (!nodes.has(key)) nodes.set(key, []);
    nodes.get(key).push({ id, values });
  }
  const relations = new Map();
  const all = 'MATCH (a)-[r]->(b) RETURN type(r) AS type, elementId(a) AS a, elementId(b) AS b, properties(r) AS values';
  for await (const { type, a, b, values } of store.stream(all)) {
    if (!relations.has(type)) relations.set(type, []);
    relations.get(type).push({ a, b, values });
  }
  return { nodes, relations };
}

const parts = function* (rows, size = 5_000) {
  for (let at = 0; at < rows.length; at += size) yield rows.slice(at, at + size);
};

/** Creates the same nodes and relationships again, in batches, with the same constraints and indexes in place. */
async function createBare({ nodes, relations }) {
  const place = new Map();
  for (const [labels, rows] of nodes) {
    if (labels === '') continue;
    for (const part of parts(rows)) {
      const made = await store.write((tx) =>
        tx.run(`UNWIND $rows AS row CREATE (n:${labels}) SET n = row.values RETURN row.id AS was, elementId(n) AS id`, {
          rows: part,
        }),
      );
      for (const { was, id } of made) place.set(was, id);
    }
  }
  for (const [type, rows] of relations)
    for (const part of parts(rows)) {
      const ends = part.flatMap(({ a, b, values }) =>
        place.has(a) && place.has(b) ? [{ a: place.get(a), b: place.get(b), values }] : [],
      );
      await store.write((tx) =>
        tx.run(
          `UNWIND $rows AS row MATCH (a) WHERE elementId(a) = row.a MATCH (b) WHERE elementId(b) = row.b CREATE (a)-[r:${type}]->(b) SET r = row.values`,
          {
            rows: ends,
          },
        ),
      );
    }
}

const LETTERS = '0123456789abcdefghjkmnpqrstvwxyz';
/** The same organisation under another identifier: every letter of it moved on by so many. */
const renamed = (line, by) =>
  line.replace(/(ror\.org\/0)([0-9a-hj-km-np-tv-z]{6})/g, (_, before, id) => {
    const moved = [...id].map((letter) => LETTERS[(LETTERS.indexOf(letter) + by) % LETTERS.length]);
    return before + moved.join('');
  });

/** The first rows of ROR as a file, so many times over, each time under other identifiers. */
async function rorFile(rows, times = 1) {
  const path = join(home, `ror-${rows}-${times}.jsonl`);
  const lines = [];
  for await (const line of createInterface({ input: createReadStream(dataFile('ror')).pipe(createGunzip()) }))
    if (lines.length < rows) lines.push(line);
  const file = await open(path, 'w');
  for (let by = 0; by < times; by += 1) await file.write(`${lines.map((line) => renamed(line, by)).join('\n')}\n`);
  await file.close();
  return { name: `ROR, ${rows * times} rows`, path, source: 'ror', sender: 'ror', scope: 'ror', mode: 'delta' };
}

/** The demo world's register as the file in which it arrives first. */
async function registerFile() {
  for await (const file of demoFilesBeside({ seed: DEMO_SEED, size: 'S', folder: home }))
    if (file.source === 'register') return { ...file, name: 'register' };
  throw new Error('The demo world has no register.');
}

const count = (map) => [...map.values()].reduce((sum, rows) => sum + rows.length, 0);

/** Brings a file in as the command does, in a process of its own; the peak is the most that it ever held. */
async function bringIn({ path, source, sender, scope, mode }) {
  const { uri, username, password } = neo4j.address;
  const options = ['import', source, path, `--${mode}`, '--sender', sender, '--scope', scope, '--json'];
  const child = spawn(process.execPath, [BRAINLINK, '--world', 'real', ...options], {
    stdio: ['ignore', 'pipe', 'inherit'],
    env: { ...process.env, ATLAS_HOME: home, NEO4J_URI: uri, NEO4J_USERNAME: username, NEO4J_PASSWORD: password },
  });
  let peak = 0;
  const watch = setInterval(async () => {
    const status = await readFile(`/proc/${child.pid}/status`, 'utf8').catch(() => '');
    peak = Math.max(peak, Number(/VmHWM:\s+(\d+)/.exec(status)?.[1] ?? 0) * 1_024);
  }, 50);
  let told = '';
  child.stdout.on('data', (chunk) => (told += chunk));
  const [code] = await once(child, 'close');
  clearInterval(watch);
  if (code !== 0) throw new Error(`The import ended with ${code}: ${told}`);
  return { counts: JSON.parse(told.trim().split('\n').at(-1)), peak };
}

/** Leaves nothing but what every store begins with. */
async function emptyStore() {
  await store.autocommit(
    `MATCH (n) WHERE NOT n:Meta AND NOT n:Migration AND NOT n:Lock CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 10000 ROWS`,
  );
  await prepareStore(store, 'real');
}

/** Brings one file in, then creates what it left a second time. */
async function measure(file, round) {
  await emptyStore();
  let came;
  const ours = await seconds(async () => (came = await bringIn(file)));
  const left = await leftBehind();
  await store.autocommit(`MATCH (n) WHERE NOT n:Migration CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 10000 ROWS`);
  const bare = await seconds(() => createBare(left));
  return {
    round,
    file: file.name,
    records: came.counts.created,
    facts: came.counts.stated,
    nodes: count(left.nodes),
    relationships: count(left.relations),
    'import s': ours.toFixed(1),
    'bare create s': bare.toFixed(1),
    'times the speed of a bare create': (bare / ours).toFixed(2),
    'peak MB': megabytes(came.peak),
  };
}

const megabytes = (bytes) => Math.round(bytes / 2 ** 20);

try {
  const wants = (name) => given.only === undefined || given.only === name;
  const rows = [];
  const files = [...(wants('ror') ? [await rorFile(ROWS)] : []), ...(wants('register') ? [await registerFile()] : [])];
  for (let round = 1; round <= ROUNDS; round += 1) for (const file of files) rows.push(await measure(file, round));
  const peaks = [];
  if (wants('memory'))
    for (const file of [await rorFile(ROWS), await rorFile(ROWS, 10)]) {
      await emptyStore();
      const { counts, peak } = await bringIn(file);
      peaks.push({ file: file.name, records: counts.created, facts: counts.stated, 'peak MB': megabytes(peak) });
    }
  console.log(`machine: ${cpus().length} × ${cpus()[0]?.model ?? arch()}, Node ${process.versions.node}`);
  if (rows.length > 0) console.table(rows);
  if (peaks.length > 0) console.table(peaks);
  console.log(
    `marks: ≥ ${RATIO} times a bare create; peak ≤ ${PEAK_MB} MB, and the same (± ${SAME_MB} MB) for ten times the file`,
  );
  const judged = rows.filter(({ round }) => round === ROUNDS);
  const [once, tenfold] = peaks;
  const kept =
    judged.every((row) => row['times the speed of a bare create'] >= RATIO) &&
    [...rows, ...peaks].every((row) => row['peak MB'] <= PEAK_MB) &&
    (!once || tenfold['peak MB'] - once['peak MB'] <= SAME_MB);
  process.exitCode = kept ? 0 : 1;
} finally {
  await store.close();
  await neo4j.release();
  await rm(home, { recursive: true, force: true });
}
