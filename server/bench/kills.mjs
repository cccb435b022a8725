// Whether an import that is killed again and again ends where an unbroken one ends (issue 3, "ten kills").
//   node server/bench/kills.mjs <earlier.tar.gz> <later.tar.gz> [--kills 10] [--source openalex]
// Brings both files in unbroken, notes the digest, and begins anew in an empty world: the earlier file, then the later one with kills spread over
// staging and publishing, each between the first and the last commit, three in ten of Neo4j and the others of the importer, all SIGKILL. After a
// kill of the importer the same command is given again; a killed Neo4j is started again by whoever uses it. At the end both digests are
// read anew from the graph and compared, and the later file is brought in once more, which must change nothing. Exit code 0: SAME.
import { spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, readdir, rm, symlink } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';

const require = createRequire(import.meta.url);
require('reflect-metadata');
const { acquireNeo4j, openStore } = require('../dist/neo4j');
const { loadConfig } = require('../dist/config');
const { fromRoot } = require('../dist/paths');
const { FIRST_LOADS } = require('../dist/first-loads');
const { openLog } = require('../dist/log');
const { openServices } = require('../dist/services');
const { prepareStore } = require('../dist/world');

const { values: flags, positionals } = parseArgs({
  allowPositionals: true,
  options: { kills: { type: 'string', default: '10' }, source: { type: 'string', default: 'openalex' } },
});
const KILLS = Number(flags.kills);
const [earlier, later] = positionals.map((path) => resolve(path));
if (!earlier || !later || !existsSync(earlier) || !existsSync(later) || !Number.isInteger(KILLS) || KILLS < 1) {
  console.error('node server/bench/kills.mjs <earlier.tar.gz> <later.tar.gz> [--kills 10] [--source openalex]');
  process.exit(2);
}

const atlas = fromRoot('.atlas');
await mkdir(atlas, { recursive: true });
const home = await mkdtemp(join(atlas, 'kills-'));
for (const name of await readdir(atlas)) if (/^neo4j-/.test(name)) await symlink(join(atlas, name), join(home, name));
const WORLD = 'real';

const databasePid = async () => JSON.parse(await readFile(join(home, WORLD, 'neo4j.lock'), 'utf8')).pid;

/** A real world with countries and technologies and nothing else, with its own Neo4j, which this process uses until `close`. */
async function emptyWorld() {
  const config = loadConfig({ world: WORLD, home });
  const { javaHome } = config.neo4j;
  const neo4j = await acquireNeo4j({ home, world: WORLD, port: 0, heapMegabytes: 768, javaHome, say: () => undefined });
  const store = openStore(neo4j.address);
  await prepareStore(store, WORLD);
  const services = await openServices({ config, store, log: openLog('silent'), baseUrl: 'http://localhost' });
  await FIRST_LOADS.find(({ name }) => name === 'reference').load(services, () => undefined);
  await services.stop();
  /** Asks until there is an answer: on a busy machine a database takes minutes to come back. */
  const ask = async (cypher, patience = 5) => {
    try {
      return await store.read((tx) => tx.run(cypher));
    } catch (error) {
      if (patience === 0) throw error;
      return ask(cypher, patience - 1);
    }
  };
  return {
    ask,
    async close() {
      await store.close();
      await neo4j.release();
      await rm(join(home, WORLD), { recursive: true, force: true });
    },
  };
}

/** Runs `brainlink`; tells of every commit of an import as it is reported. */
function brainlink(args, onCommit = () => undefined) {
  const env = { ...process.env, ATLAS_HOME: home, ATLAS_WORLD: WORLD, NEO4J_URI: '', ATLAS_UPLOADS: '' };
  const child = spawn(process.execPath, [fromRoot('server', 'dist', 'commands', 'main.js'), ...args], { env });
  let [out, errors, rest] = ['', '', ''];
  child.stdout.on('data', (chunk) => (out += chunk));
  child.stderr.on('data', (chunk) => {
    errors = `${errors}${chunk}`.slice(-2_000);
    const lines = `${rest}${chunk}`.split('\n');
    rest = lines.pop();
    for (const line of lines) {
      const commit = /^(\d+)(?: of \d+)? rows committed \((.*)\)$/.exec(line);
      if (commit) onCommit({ rows: Number(commit[1]), phase: commit[2] === 'Publishing' ? 'publishing' : 'staging' }, child);
    }
  });
  return new Promise((done) => child.once('close', (code, signal) => done({ code, signal, out, errors })));
}

const bring = (file, onCommit) => brainlink(['import', flags.source, file, '--json'], onCommit);
const resultOf = ({ out, errors, code }) => {
  const line = out.split('\n').find((text) => text.startsWith('{'));
  if (line === undefined) throw new Error(`The import said nothing (exit ${code}):\n${errors}`);
  return JSON.parse(line);
};
const COUNTS = ['created', 'changed', 'missing', 'unchanged', 'rejected', 'stated', 'retracted'];
const countsOf = (result) => COUNTS.map((name) => `${name} ${result[name]}`).join(', ');
const told = (what, result) =>
  `${what}: ${result.state} · ${countsOf(result)} · ${Object.entries(result.records)
    .map(([kind, count]) => `${kind} ${count}`)
    .join(', ')}`;

/** The digest read anew from the graph, when it is the kept one and every projection is what the facts say. */
async function digest() {
  const { out, errors } = await brainlink(['doctor', '--digest', '--full', '--json']);
  if (!out.startsWith('{')) throw new Error(`The doctor said nothing:\n${errors}`);
  const report = JSON.parse(out);
  for (const { name, count } of report.broken) console.log(`  ✗ ${name}: ${count}`);
  for (const { part, place, properties } of report.full.differences) console.log(`  ✗ ${part} ${place}: ${properties}`);
  const sound = report.broken.length === 0 && report.full.parts.length === 0 && report.full.differenceCount === 0;
  return { digest: report.full.full, sound };
}

/** Targets between the first and the last of `length` steps, evenly. */
const spread = (count, length) =>
  Array.from({ length: count }, (_, i) => Math.max(1, Math.round(((i + 1) * (length - 1)) / (count + 1))));

/** When to kill what: the first six in ten while rows are staged, the others while they are published. */
function killsOf(commits) {
  const staged = commits.filter(({ phase }) => phase === 'staging');
  const published = commits.length - staged.length;
  const inStaging = Math.max(1, Math.round(KILLS * 0.6));
  const targets = [
    ...spread(inStaging, staged.length).map((at) => ({ phase: 'staging', due: staged[at - 1].rows })),
    ...spread(KILLS - inStaging, published).map((at) => ({ phase: 'publishing', due: at })),
  ];
  const ofNeo4j = Math.max(1, Math.round(KILLS * 0.3));
  return targets.map((target, i) => ({ ...target, neo4j: i % 3 === 1 && i < ofNeo4j * 3 }));
}

const WHERE_IT_IS = `
MATCH (i:Import) WHERE i.state IN ['staging', 'publishing']
RETURN i.state AS state, i.rows AS rows, COUNT { MATCH (n:Staged) WHERE n.staged = i.id } AS staged`;

/** Brings a file in with kills; answers the last run's result and how many kills there were. */
async function bringWithKills(file, kills, world) {
  let [next, published] = [0, 0];
  for (let run = 1; ; run += 1) {
    const struck = [];
    let dead = false;
    const ended = await bring(file, ({ rows, phase }, child) => {
      if (dead) return;
      if (phase === 'publishing') published += 1;
      const kill = kills[next];
      const reached = phase === 'publishing' ? published : rows;
      if (!kill || kill.phase !== phase || reached < kill.due) return;
      next += 1;
      const number = next;
      const where = phase === 'staging' ? `${rows} rows staged` : `${published} steps published`;
      dead = !kill.neo4j;
      if (dead) child.kill('SIGKILL');
      struck.push(
        (async () => {
          if (kill.neo4j) process.kill(await databasePid(), 'SIGKILL');
          const [at] = await world.ask(WHERE_IT_IS);
          const stands = at
            ? `${at.rows} rows committed, ${at.staged} nodes staged (${at.state})`
            : 'NOT between the first and the last commit';
          console.log(`kill ${String(number).padStart(2)} of ${kill.neo4j ? 'Neo4j   ' : 'importer'} at ${where}: ${stands}`);
          return at !== undefined;
        })(),
      );
    });
    if ((await Promise.all(struck)).includes(false)) return { next, ended, runs: run, between: false };
    if (!ended.signal && ended.code === 0) return { next, ended, runs: run, between: true };
    if (!ended.signal) console.log(`  the importer gave up (exit ${ended.code}): ${ended.errors.trim().split('\n').at(-1)}`);
    if (run > KILLS * 2 + 5) throw new Error(`It does not end:\n${ended.errors}`);
  }
}

let world;
try {
  world = await emptyWorld();
  console.log(told('earlier', resultOf(await bring(earlier))));
  const commits = [];
  const unbroken = resultOf(await bring(later, (commit) => commits.push(commit)));
  console.log(told('later', unbroken));
  const wanted = await digest();
  console.log(`${commits.length} commits unbroken, digest wanted ${wanted.digest}`);
  await world.close();

  world = await emptyWorld();
  await bring(earlier);
  const kills = killsOf(commits);
  const { next, ended, runs, between } = await bringWithKills(later, kills, world);
  const killed = resultOf(ended);
  console.log(told(`later, with ${next} kills in ${runs} runs`, killed));
  const found = await digest();
  const again = resultOf(await bring(later));
  console.log(told('later once more', again));
  const after = await digest();
  const faults = [
    [next < KILLS || !between, `only ${next} of ${KILLS} kills came between the first and the last commit`],
    [!wanted.sound || !found.sound, 'the doctor found something'],
    [countsOf(killed) !== countsOf(unbroken), 'the counts differ'],
    [again.state !== 'nothingToDo' || after.digest !== found.digest, 'the same file once more changed something'],
  ].flatMap(([is, what]) => (is ? [what] : []));
  for (const fault of faults) console.log(`✗ ${fault}`);
  console.log(`digest found ${found.digest}`);
  console.log(found.digest === wanted.digest ? 'SAME' : 'DIFFERENT');
  process.exitCode = found.digest === wanted.digest && faults.length === 0 ? 0 : 1;
} finally {
  await world?.close();
  await rm(home, { recursive: true, force: true });
}
