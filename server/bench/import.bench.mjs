// How fast an import is beside a bare `UNWIND … CREATE` of everything it leaves behind, and how much memory the importer takes.
// Both run in one go on one Neo4j; the ratio is the figure, the seconds belong to the machine. node server/bench/import.bench.mjs [rows]
import { createRequire } from 'node:module';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { createGunzip } from 'node:zlib';
import { arch, cpus, tmpdir } from 'node:os';
import { join } from 'node:path';

const require = createRequire(import.meta.url);
require('reflect-metadata');
const { acquireNeo4j, openStore } = require('../dist/neo4j');
const { loadConfig } = require('../dist/config');
const { openServices } = require('../dist/services');
const { prepareStore } = require('../dist/world');
const { openLog } = require('../dist/log');
const { dataFile } = require('@brainlink/seeds/data');
const { fileInput } = require('@brainlink/seeds/read');

const ROWS = Number(process.argv[2] ?? 35_990);
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

try {
  const config = loadConfig({ world: 'real', home });
  await prepareStore(store, 'real');
  const services = await openServices({ config, store, log: openLog('silent'), baseUrl: 'http://localhost' });
  const input = join(home, 'ror.jsonl');
  const lines = [];
  for await (const line of createInterface({ input: createReadStream(dataFile('ror')).pipe(createGunzip()) }))
    if (lines.length < ROWS) lines.push(line);
  await writeFile(input, lines.join('\n'));
  lines.length = 0;
  let peak = 0;
  const watch = setInterval(() => (peak = Math.max(peak, process.memoryUsage().rss)), 50);
  const file = {
    input: fileInput(input),
    source: 'ror',
    sender: 'ror',
    scope: 'ror',
    mode: 'delta',
    missing: { kind: 'keep' },
    applyOthers: false,
    actor: 'bench',
  };
  let outcome;
  const ours = await seconds(async () => ({ outcome } = await services.features.imports.runFile(file)));
  clearInterval(watch);
  const left = await leftBehind();
  const count = (map) => [...map.values()].reduce((sum, rows) => sum + rows.length, 0);
  await store.autocommit('MATCH (n) CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 10000 ROWS');
  const bare = await seconds(() => createBare(left));
  await services.stop();
  console.log(`machine: ${cpus().length} × ${cpus()[0]?.model ?? arch()}, Node ${process.versions.node}`);
  console.log(
    `ROR: ${outcome.counts.created} records, ${outcome.counts.stated} facts → ${count(left.nodes)} nodes, ${count(left.relations)} relationships`,
  );
  console.log(
    `import ${ours.toFixed(1)} s, bare create ${bare.toFixed(1)} s: ${(bare / ours).toFixed(2)} × the speed of a bare create (mark: ≥ 0.5)`,
  );
  console.log(`peak resident memory of the importer ${(peak / 2 ** 20).toFixed(0)} MB (mark: ≤ 300)`);
} finally {
  await store.close();
  await neo4j.release();
  await rm(home, { recursive: true, force: true });
}
