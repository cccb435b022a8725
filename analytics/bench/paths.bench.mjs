// The paths bench: five paths between people drawn by seed among 50,000 people and 500,000 ties, and the same search on small networks beside one that
// tries every path. node analytics/bench/paths.bench.mjs [--people 50000] [--ties 500000]
import { createRequire } from 'node:module';
import { join } from 'node:path';

process.env.TS_NODE_PROJECT = join(import.meta.dirname, '..', 'tsconfig.json');
const require = createRequire(import.meta.url);
require('@swc-node/register');
const { buildPathIndex, findPaths } = require('../network/paths/index.ts');
const { pairOf } = require('../network/neighbors.ts');
const { randomNetwork } = require('./paths/random-network.ts');
const { everyPath } = require('./paths/exhaustive.ts');
const { seededRandom } = require('../linkage/random.ts');

const option = (name, usual) => {
  const at = process.argv.indexOf(`--${name}`);
  return at < 0 ? usual : Number(process.argv[at + 1]);
};
const people = option('people', 50_000);
const ties = randomNetwork(1, people, option('ties', 500_000));
let began = performance.now();
const index = buildPathIndex(ties);
console.log(`${people} people, ${ties.pairA.length} ties, laid out in ${((performance.now() - began) / 1000).toFixed(2)} s`);
const next = seededRandom(5);
// Somebody without any tie has no path and costs no time.
const somebody = () => {
  for (;;) {
    const row = Math.floor(next() * people);
    if (ties.pairsOf.start[row + 1] > ties.pairsOf.start[row]) return row;
  }
};
const times = [];
const found = [0, 0, 0, 0, 0, 0];
let cut = 0;
for (let turn = 0; turn < 400; turn++) {
  const [from, to] = [somebody(), somebody()];
  began = performance.now();
  const answer = findPaths(index, from, to, { allowed: (row) => row % 5 !== 0 });
  times.push(performance.now() - began);
  found[answer.paths.length] += 1;
  if (!answer.complete) cut += 1;
}
times.sort((a, b) => a - b);
const p95 = times[Math.floor(times.length * 0.95)];
console.log(
  `400 searches, a fifth of all consents to no introduction: p50 ${times[200].toFixed(1)} ms, p95 ${p95.toFixed(1)} ms (mark: 150), longest ${times[399].toFixed(0)} ms; 0–5 paths: ${found.join(' ')}; cut short: ${cut}`,
);
let wrong = 0;
for (let seed = 1; seed <= 200; seed++) {
  const small = buildPathIndex(randomNetwork(seed, 24, 70, 6));
  const strengthOf = (one, two) => {
    const pair = one === two ? -1 : pairOf(small.ties, one, two);
    return pair < 0 ? 0 : small.strength[pair];
  };
  const ask = { from: 0, to: 23, mostTies: 4, count: 1, overlap: 0.5, allowed: () => true };
  const [best] = everyPath(24, strengthOf, ask);
  const [ours] = findPaths(small, 0, 23, ask).paths;
  if (Math.abs((best?.strength ?? 0) - (ours?.strength ?? 0)) > 1e-12) wrong += 1;
}
console.log(`200 small networks: the strongest path differs from that of an exhaustive search in ${wrong} (mark: 0)`);
if (p95 > 150 || wrong > 0) process.exitCode = 1;
