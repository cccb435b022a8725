// The second step of the bench `matching-database`: a server over what is planted in --home, asked through the API.
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { loadavg } from 'node:os';
import { setTimeout as rest } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { dataOf, poster } from '../post.mjs';

const require = createRequire(import.meta.url);
require('reflect-metadata');
const { growHeapSlowly, keepRoomToMain } = require('../../dist/heap-growing');
keepRoomToMain();
growHeapSlowly();
const { acquireNeo4j, openStore } = require('../../dist/neo4j');
const { openServices } = require('../../dist/services');
const { createApp, listen, startingApp } = require('../../dist/http');
const { loadConfig } = require('../../dist/config');
const { openLog } = require('../../dist/log');
const { createMachineToken } = require('../../dist/features/tokens/machine-tokens.service');
const { cliActor } = require('../../dist/identity');

const MARK = { p95: 300, firstCard: 150, megabytes: 1_024 };
const PEOPLE_SHOWN = 20;

// Vectors of topics are kept beside the database: each run asks about its own, or the models would have nothing to do.
const { values } = parseArgs({
  options: {
    home: { type: 'string' },
    topics: { type: 'string', default: '40' },
    run: { type: 'string', default: String(Date.now()) },
  },
});
const { home, run } = values;
const embedded = await acquireNeo4j({ home, world: 'demo', port: 0, heapMegabytes: 1_536, say: console.log });
const store = openStore(embedded.address, { readSeconds: 3_600 });
const log = openLog('silent');
const config = loadConfig({ world: 'demo', home, port: 4896 });
const http = await listen(startingApp(log, '', false), '127.0.0.1', config.http.port, false);
const services = await openServices({ config, store, log, baseUrl: `http://localhost:${http.port}` });
http.use(await createApp(services, () => false));

let missed = 0;
const mark = (name, value, most, unit) => {
  if (value > most) missed += 1;
  console.log(`${value <= most ? 'met   ' : 'missed'} ${name}: ${Math.round(value)} ${unit} (mark ${most})`);
};

const MEGABYTE = 1_024;

/** Memory of a process in MB: resident, and of what it shares with others (Node itself) its part alone; where the system tells. */
function memoryOf(pid) {
  const told = (file, name) => {
    try {
      return Number(new RegExp(`^${name}:\\s+(\\d+)`, 'm').exec(readFileSync(`/proc/${pid}/${file}`, 'utf8'))[1]) / MEGABYTE;
    } catch {
      return 0;
    }
  };
  return { resident: told('status', 'VmRSS'), proportional: told('smaps_rollup', 'Pss') };
}

/** Memory of this process and those it started but Neo4j, in MB. */
async function memory() {
  const neo4j = await embedded.pid();
  const children = execFileSync('ps', ['-o', 'pid=', '--ppid', String(process.pid)])
    .toString()
    .trim()
    .split(/\s+/)
    .map(Number);
  return [process.pid, ...children.filter((pid) => pid !== neo4j)]
    .map(memoryOf)
    .reduce((sum, one) => ({ resident: sum.resident + one.resident, proportional: sum.proportional + one.proportional }));
}

const resident = async () => (await memory()).resident;

const quantile = (sorted, share) => sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))];

try {
  const { secret } = await createMachineToken(services.features.identity, cliActor('bench'), {
    name: 'bench',
    role: 'secretariat',
    readOnly: true,
    expiresInDays: 1,
  });
  const post = poster(`http://127.0.0.1:${http.port}`, secret);
  const ask = async (query, variables) => {
    const began = performance.now();
    const data = dataOf(await post(query, variables));
    return { data, ms: performance.now() - began };
  };
  const CARDS = `query Match($input: MatchSpeakersInput!) { matchSpeakers(input: $input) { progress { state done total } topic { means }
    searched totalCount candidates { rank score person { id name } reasons { kind weight text { ko en } evidence { works { id title year } } } flags { text { ko en } } } } }`;
  const match = (topic, first) => ask(CARDS, { input: { topic, first } });

  console.log(`resident before anybody asks: ${Math.round(await resident())} MB`);
  const first = await match('f1x1 f1x2 f1x3', 1);
  console.log(`the very first question is answered after ${Math.round(first.ms)} ms: ${first.data.matchSpeakers.progress.state}`);
  const began = performance.now();
  let peak = 0;
  const waitFor = async (ready) => {
    for (let asked = first; !ready(asked.data.matchSpeakers); asked = await match('f1x1 f1x2 f1x3', 1)) {
      peak = Math.max(peak, await resident());
      await rest(2_000);
    }
  };
  await waitFor(({ progress }) => progress.state === 'READY');
  console.log(`index of words after ${Math.round((performance.now() - began) / 1_000)} s`);
  await waitFor(({ topic }) => topic.means.includes('BGE') || topic.means.includes('bge'));
  console.log(
    `with vectors of both models after ${Math.round((performance.now() - began) / 1_000)} s, peak ${Math.round(peak)} MB`,
  );

  const walls = { card: [], page: [], again: [] };
  const cpu = [];
  for (let at = 0; at < Number(values.topics); at += 1) {
    const field = (at * 37) % 500;
    const words = Array.from({ length: at % 2 === 0 ? 8 : 60 }, (_, word) =>
      word % 2 === 0 ? `f${field}x${(word * 3) % 90}` : `w${1 + ((at * 7919 + word * 104_729) % 5_000)}`,
    );
    const topic = `run${run} ${words.join(' ')}`;
    walls.card.push((await match(topic, 1)).ms);
    const before = process.cpuUsage();
    const page = await match(`${topic} w${at}`, PEOPLE_SHOWN);
    const { user, system } = process.cpuUsage(before);
    cpu.push((user + system) / 1_000);
    walls.page.push(page.ms);
    walls.again.push((await match(`${topic} w${at}`, PEOPLE_SHOWN)).ms);
    if (page.data.matchSpeakers.candidates.length === 0) throw new Error('Nobody was found.');
  }
  const told = (name, values_) => {
    const sorted = [...values_].sort((a, b) => a - b);
    console.log(
      `       ${name}: p50 ${Math.round(quantile(sorted, 0.5))} ms, p95 ${Math.round(quantile(sorted, 0.95))} ms by the clock`,
    );
    return quantile(sorted, 0.95);
  };
  console.log(`${loadavg()[0].toFixed(1)} processes wanted to run`);
  mark('first card of a new topic, p95', told('first card of a new topic', walls.card), MARK.firstCard, 'ms');
  mark('first twenty cards of a new topic, p95', told('twenty cards of a new topic', walls.page), MARK.p95, 'ms');
  told('the same again', walls.again);
  cpu.sort((a, b) => a - b);
  console.log(
    `       processor of the server for twenty cards: p50 ${Math.round(quantile(cpu, 0.5))} ms, p95 ${Math.round(quantile(cpu, 0.95))} ms`,
  );
  const { resident: whole, proportional } = await memory();
  mark('memory beside Neo4j, what processes share counted once', proportional || whole, MARK.megabytes, 'MB');
  console.log(`       resident, what they share counted in each: ${Math.round(whole)} MB`);
} finally {
  await http.close(1_000);
  await services.stop();
  await store.close();
  await embedded.release();
}
process.exit(missed > 0 ? 1 : 0);
