import loadHighs from 'highs';
import { bestWorth, brokenRules, canMeet, cheapestFix, worthOf } from '../../bench/selection/brute-force';
import { smallProblem } from '../../bench/selection/random-problems';
import { applyFixes, buildSet, SET_WEIGHTS } from '.';
import { highsSolver, type MipSolver } from '../solver';

let solver: MipSolver;
beforeAll(async () => {
  solver = highsSolver(await loadHighs());
});

test('Of 1,000 random sets each breaks no rule and is the best, as a checker of its own finds that tries every set', () => {
  const counts = { found: 0, infeasible: 0 };
  for (let seed = 1; seed <= 1_000; seed++) {
    const problem = smallProblem(seed);
    const answer = buildSet(problem, solver);
    if (answer.status === 'undecided') throw new Error(`seed ${seed} was not decided`);
    counts[answer.status] += 1;
    const best = bestWorth(problem, SET_WEIGHTS);
    if (answer.status === 'infeasible') expect([seed, best]).toEqual([seed, -Infinity]);
    else {
      expect([seed, brokenRules(problem, answer.set.members)]).toEqual([seed, []]);
      expect(worthOf(problem, SET_WEIGHTS, answer.set.members)).toBeCloseTo(best, 6);
      expect(answer.proof).toMatchObject({ optimal: true, gap: 0 });
      expect(answer.proof.objective).toBeCloseTo(best, 6);
    }
  }
  expect(counts.found).toBeGreaterThan(400);
});

test('Of infeasible ones the named fix makes a set possible, no cheaper one does, and no rule of the clash can be left out', () => {
  let seen = 0;
  for (let seed = 1; seen < 100; seed++) {
    const problem = smallProblem(seed, true);
    const answer = buildSet(problem, solver);
    if (answer.status !== 'infeasible') continue;
    seen += 1;
    const [plan] = answer.plans;
    expect([seed, plan?.cost]).toEqual([seed, cheapestFix(problem)]);
    const mended = buildSet(applyFixes(problem, plan!.fixes), solver);
    expect([seed, mended.status]).toEqual([seed, 'found']);
    expect([seed, canMeet(problem, answer.clash)]).toEqual([seed, false]);
    answer.clash.forEach((left) => {
      const others = answer.clash.filter((rule) => rule !== left);
      expect([seed, left.key, canMeet(problem, others)]).toEqual([seed, left.key, true]);
    });
  }
});
