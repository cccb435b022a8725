// The selection bench: the time of a set from 300 candidates, 10,000 random small sets and 500 infeasible ones against a checker that tries every
// set, and 200 proposals × 70 reviewers beside a greedy one. node analytics/bench/selection.bench.mjs [--sets 10000] [--infeasible 500] [--wide 100]
import { createRequire } from 'node:module';
import { join } from 'node:path';

process.env.TS_NODE_PROJECT = join(import.meta.dirname, '..', 'tsconfig.json');
const require = createRequire(import.meta.url);
require('@swc-node/register');
const { applyFixes, assignReviewers, buildSet, highsSolver, SET_WEIGHTS } = require('../selection/index.ts');
const { randomProblem, smallProblem, WIDE } = require('./selection/random-problems.ts');
const { bestWorth, brokenRules, cheapestFix, worthOf } = require('./selection/brute-force.ts');
const { seededRandom } = require('../linkage/random.ts');

const option = (name, usual) => {
  const at = process.argv.indexOf(`--${name}`);
  return at < 0 ? usual : Number(process.argv[at + 1]);
};
const solver = highsSolver(await require('highs')());
const missed = [];
const mark = (what, holds) => (holds || missed.push(what), holds ? '' : '  MISSED');
const quantile = (times, share) => [...times].sort((a, b) => a - b)[Math.floor(times.length * share)];

const [wall, cpu] = [[], []];
let proven = 0;
for (let seed = 1; wall.length < option('wide', 100); seed++) {
  const problem = randomProblem(seed, WIDE);
  const [began, user] = [performance.now(), process.cpuUsage()];
  const answer = buildSet(problem, solver);
  if (answer.status !== 'found') continue;
  wall.push(performance.now() - began);
  cpu.push(process.cpuUsage(user).user / 1000);
  proven += answer.proof.optimal ? 1 : 0;
}
console.log(
  `300 candidates, ${wall.length} sets, ${proven} proven: p50 ${quantile(wall, 0.5).toFixed(0)} ms, p95 ${quantile(wall, 0.95).toFixed(0)} ms (mark: 500), processor p95 ${quantile(cpu, 0.95).toFixed(0)} ms${mark('time', quantile(wall, 0.95) <= 500 && proven === wall.length)}`,
);

const counts = { found: 0, infeasible: 0, broken: 0, worse: 0 };
for (let seed = 1; seed <= option('sets', 10_000); seed++) {
  const problem = smallProblem(seed);
  const answer = buildSet(problem, solver);
  counts[answer.status] += 1;
  const best = bestWorth(problem, SET_WEIGHTS);
  if (answer.status !== 'found') counts.worse += best === -Infinity ? 0 : 1;
  else {
    if (brokenRules(problem, answer.set.members).length > 0) counts.broken += 1;
    if (Math.abs(worthOf(problem, SET_WEIGHTS, answer.set.members) - best) > 1e-6) counts.worse += 1;
  }
}
console.log(
  `random sets: ${counts.found} found, ${counts.infeasible} have none; ${counts.broken} break a rule, ${counts.worse} are not the best (marks: 0)${mark('rules', counts.broken + counts.worse === 0)}`,
);

let [seen, wrong] = [0, 0];
for (let seed = 20_001; seen < option('infeasible', 500); seed++) {
  const problem = smallProblem(seed, true);
  const answer = buildSet(problem, solver);
  if (answer.status !== 'infeasible') continue;
  seen += 1;
  const [plan] = answer.plans;
  if (plan.cost !== cheapestFix(problem) || buildSet(applyFixes(problem, plan.fixes), solver).status !== 'found') wrong += 1;
}
console.log(`infeasible: ${seen}; the named fix fails or a cheaper one exists: ${wrong} (mark: 0)${mark('fixes', wrong === 0)}`);

const next = seededRandom(7);
const [reviewers, proposals] = [70, 200];
const areas = (count) => Array.from({ length: count }, () => [next(), next(), next()]);
const [expert, topic] = [areas(reviewers), areas(proposals)];
for (const kind of ['even', 'by area']) {
  const scores = Float64Array.from({ length: reviewers * proposals }, (_, at) => {
    const [one, two] = [expert[Math.floor(at / proposals)], topic[at % proposals]];
    const far = one.reduce((sum, value, axis) => sum + (value - two[axis]) ** 2, 0);
    return kind === 'even' ? next() : Math.exp(-3 * far) * (0.8 + 0.2 * next());
  });
  const began = performance.now();
  const answer = assignReviewers(
    {
      reviewers: expert.map((_, r) => ({ id: `r${r}`, load: 9 })),
      proposals: topic.map((_, p) => ({ id: `p${p}`, reviewers: 3 })),
      scores,
    },
    solver,
  );
  const ms = performance.now() - began;
  // Greedy: the best pair that is left, one after another.
  const [loads, sums, needs] = [new Array(reviewers).fill(9), new Array(proposals).fill(0), new Array(proposals).fill(3)];
  for (const at of [...scores.keys()].sort((a, b) => scores[b] - scores[a])) {
    const [r, p] = [Math.floor(at / proposals), at % proposals];
    if (loads[r] === 0 || needs[p] === 0) continue;
    loads[r] -= 1;
    needs[p] -= 1;
    sums[p] += scores[at];
  }
  const greedy = Math.min(...sums) / 3;
  console.log(
    `200 proposals × 70 reviewers, ${kind}: ${(ms / 1000).toFixed(2)} s (mark: 3), worst off ${answer.worst.value.toFixed(4)} gap ${answer.worst.gap}, sum ${answer.total.value.toFixed(3)} gap ${answer.total.gap}; greedy's worst off ${greedy.toFixed(4)}${mark(`assignment ${kind}`, ms <= 3000 && answer.worst.gap === 0 && answer.total.gap === 0)}`,
  );
}
if (missed.length > 0) {
  console.log(`missed: ${missed.join(', ')}`);
  process.exitCode = 1;
}
