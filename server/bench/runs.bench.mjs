// Measures of a whole network of 50,000 people and 500,000 ties through the API: a run as a job on a server that has just started (reading the
// network out of Neo4j, projecting, computing, keeping), and the same question again; beside igraph and NetworkX on the same ties, one thread
// each. PageRank must agree to 1e-6, core numbers must be equal. The Neo4j has a heap of 1.5 GB.
// npm run bench -- runs [--people N] [--ties N] [--without-peers]
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { askPeer, pythonWith } from '../../analytics/bench/python.mjs';
import { dataOf, poster } from './post.mjs';
import { plantNetwork } from './runs/plant-network.mjs';
import { modularityOf } from './runs/modularity.mjs';

const require = createRequire(import.meta.url);
require('reflect-metadata');
const { acquireNeo4j, openStore } = require('../dist/neo4j');
const { prepareStore } = require('../dist/world');
const { openServices } = require('../dist/services');
const { createApp, listen, startingApp } = require('../dist/http');
const { loadConfig } = require('../dist/config');
const { openLog } = require('../dist/log');
const { createMachineToken } = require('../dist/features/tokens/machine-tokens.service');
const { cliActor } = require('../dist/identity');

const HEAP_MB = 1_536;
const COLD_MS = 15_000;
const AGAIN_MS = 2_000;
const MEASURES = ['LEIDEN', 'PAGERANK', 'BETWEENNESS', 'K_CORE', 'BRIDGES', 'CONSTRAINT', 'EFFECTIVE_SIZE'];
/** What the mark is about; the others are measured in a run of their own. */
const MARKED = ['LEIDEN', 'PAGERANK', 'BETWEENNESS'];

const { values: given } = parseArgs({
  options: {
    people: { type: 'string', default: '50000' },
    ties: { type: 'string', default: '500000' },
    'without-peers': { type: 'boolean', default: false },
  },
  strict: false,
});

const home = await mkdtemp(join(tmpdir(), 'atlas-runs-'));
const embedded = await acquireNeo4j({ home, world: 'demo', port: 0, heapMegabytes: HEAP_MB, disposable: true, say: console.log });
const config = loadConfig({ world: 'demo', home, port: 4895 });
const log = openLog('silent');
let missed = 0;
const mark = (name, value, most, unit) => {
  if (value > most) missed += 1;
  console.log(
    `${value <= most ? 'met   ' : 'missed'} ${name}: ${value.toLocaleString('en')} ${unit} (mark ${most.toLocaleString('en')})`,
  );
};

/** Seconds of CPU that this process and Neo4j have used; null where the system does not say. */
async function cpuSeconds() {
  const { user, system } = process.cpuUsage();
  const pid = await embedded.pid();
  const stat = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => null);
  const ticks = stat?.split(') ')[1].split(' ').slice(11, 13).map(Number);
  return { server: (user + system) / 1e6, neo4j: ticks ? (ticks[0] + ticks[1]) / 100 : null };
}

/** A server that has just started over the store. */
async function startServer() {
  const store = openStore(embedded.address, { readSeconds: 600 });
  const http = await listen(startingApp(log, '', false), '127.0.0.1', config.http.port, false);
  const services = await openServices({ config, store, log, baseUrl: `http://localhost:${http.port}` });
  services.features.jobs.start();
  http.use(await createApp(services, () => false));
  const stop = async () => {
    await http.close(1_000);
    await services.features.jobs.stop();
    await services.stop();
    await store.close();
  };
  return { services, url: `http://127.0.0.1:${http.port}`, stop };
}

let server;
try {
  const store = openStore(embedded.address);
  await prepareStore(store, 'demo');
  const network = await plantNetwork(store, { people: Number(given.people), ties: Number(given.ties), seed: 606 });
  await store.close();
  console.log(`${network.people.toLocaleString('en')} people, ${network.a.length.toLocaleString('en')} ties`);

  server = await startServer();
  const { secret } = await createMachineToken(server.services.features.identity, cliActor('bench'), {
    name: 'bench',
    role: 'secretariat',
    readOnly: true,
    expiresInDays: 1,
  });
  const ask = async (query) => {
    // A connection that was kept alive may be gone by now: asked again once.
    const send = () => poster(server.url, secret)(query);
    return dataOf(await send().catch(send));
  };
  const start = async (measures) => {
    const began = performance.now();
    let { run, reused } = (
      await ask(
        `mutation { startNetworkRun(input: { measures: [${measures}], seed: 42 }) { reused run { id state reason tied ties header { digest } } } }`,
      )
    ).startNetworkRun;
    while (run.state === 'QUEUED' || run.state === 'RUNNING') {
      await new Promise((resolve) => setTimeout(resolve, 250));
      run = (await ask(`{ networkRun(id: "${run.id}") { id state reason tied ties header { digest } } }`)).networkRun;
    }
    if (run.state !== 'DONE' || run.reason !== null) throw new Error(JSON.stringify(run));
    return { run, reused, ms: Math.round(performance.now() - began) };
  };

  const before = await cpuSeconds();
  const cold = await start(MARKED);
  const used = await cpuSeconds();
  if (cold.run.tied !== network.people || cold.run.ties !== network.a.length)
    throw new Error('The run is about another network.');
  mark(`${MARKED.join(', ')} cold, as a job`, cold.ms, COLD_MS, 'ms');
  const neo4j = used.neo4j === null ? '' : `, Neo4j ${(used.neo4j - before.neo4j).toFixed(1)} s`;
  console.log(
    `       CPU of it: server ${(used.server - before.server).toFixed(1)} s${neo4j}; ${loadavg()[0].toFixed(1)} processes wanted to run`,
  );
  const again = await start(MARKED);
  mark('the same question again', again.ms, AGAIN_MS, 'ms');
  if (!again.reused || again.run.header.digest !== cold.run.header.digest) throw new Error('The run was not kept.');
  const all = await start(MEASURES);
  console.log(`       all seven measures, the network at hand: ${all.ms.toLocaleString('en')} ms`);
  await server.stop();
  server = await startServer();
  const restarted = await start(MARKED);
  mark('the same question after a restart', restarted.ms, AGAIN_MS, 'ms');
  for (const question of [
    'structuralHoles(first: 20) { totalCount people { effectiveSize circles { people } } }',
    'linkSuggestions(first: 20) { links { score commonCount } }',
  ]) {
    await ask(`{ ${question} }`);
    const began = performance.now();
    await ask(`{ ${question} }`);
    console.log(`       ${question.split('(')[0]}, warm: ${Math.round(performance.now() - began).toLocaleString('en')} ms`);
  }

  const [heap] = await server.services.store.read((tx) =>
    tx.run(
      `CALL dbms.queryJmx('java.lang:type=Memory') YIELD attributes RETURN attributes.HeapMemoryUsage.value.properties.max AS max`,
    ),
  );
  mark('heap of Neo4j', Math.round(heap.max / 2 ** 20), HEAP_MB, 'MB');

  const pageOf = async (measure) => {
    const values = new Map();
    for (let after = ''; ;) {
      const page = (
        await ask(
          `{ networkRun(id: "${all.run.id}") { values(measure: ${measure}, first: 500${after}) { sources edges { person { id } value low high } pageInfo { endCursor hasNextPage } } } }`,
        )
      ).networkRun.values;
      for (const { person, value, low, high } of page.edges)
        values.set(network.placeOf(person.id), { value, low, high, sources: page.sources });
      if (!page.pageInfo.hasNextPage) return values;
      after = `, after: "${page.pageInfo.endCursor}"`;
    }
  };
  if (!given['without-peers']) {
    const python = pythonWith('igraph', 'networkx', 'scipy');
    const file = join(home, 'ties.json');
    const ours = {
      pageRank: await pageOf('PAGERANK'),
      core: await pageOf('K_CORE'),
      communities: await pageOf('LEIDEN'),
      betweenness: await pageOf('BETWEENNESS'),
    };
    const sources = ours.betweenness.get(0)?.sources ?? network.people;
    await writeFile(file, JSON.stringify({ people: network.people, a: [...network.a], b: [...network.b], sources }));
    const peers = askPeer(python, 'runs_peers.py', file);
    const column = (values) => Array.from({ length: network.people }, (_, place) => values.get(place).value);
    const apart = (one, two) => one.reduce((most, value, at) => Math.max(most, Math.abs(value - two[at])), 0);
    for (const peer of ['igraph', 'networkx']) {
      const off = apart(column(ours.pageRank), peers[peer].pageRank);
      const cores = column(ours.core).filter((value, at) => value !== peers[peer].core[at]).length;
      if (off > 1e-6 || cores > 0) missed += 1;
      console.log(
        `${off <= 1e-6 && cores === 0 ? 'equal ' : 'differs'} ${peer}: PageRank at most ${off.toExponential(1)} apart, ${cores} core numbers differ`,
      );
      const { pageRank: rank, core: k, betweenness: between, leiden } = peers[peer].seconds;
      const marked = rank + between + (leiden ?? 0);
      console.log(
        `       ${peer} alone, ties at hand: PageRank ${rank.toFixed(1)} s, cores ${k.toFixed(1)} s, betweenness from ${sources} people ${between.toFixed(1)} s` +
          `${leiden === null ? '' : `, Leiden ${leiden.toFixed(1)} s`}: ${(marked / (cold.ms / 1_000)).toFixed(2)} × our whole run`,
      );
    }
    const [mine, theirs] = [column(ours.communities), peers.igraph.communities].map((of) => modularityOf(network, of));
    console.log(`       modularity of Leiden without weights of ties: ours ${mine.toFixed(4)}, igraph ${theirs.toFixed(4)}`);
    const top = [...ours.betweenness].sort(([, one], [, two]) => two.value - one.value).slice(0, 200);
    const held = top.filter(
      ([place, { low, high }]) => low <= peers.igraph.betweenness[place] && peers.igraph.betweenness[place] <= high,
    ).length;
    console.log(`       of our 200 highest betweenness ${held} hold igraph's own sample in their interval`);
  }
} finally {
  await server?.stop();
  await embedded.release();
  await rm(home, { recursive: true, force: true });
}
process.exitCode = missed > 0 ? 1 : 0;
