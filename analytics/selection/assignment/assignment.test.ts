import loadHighs from 'highs';
import { seededRandom } from '../../linkage/random';
import { highsSolver, type MipSolver } from '../solver';
import { assignReviewers, drawReviewers, type AssignmentProblem } from '.';

let solver: MipSolver;
beforeAll(async () => {
  solver = highsSolver(await loadHighs());
});

function randomAssignment(
  seed: number,
  reviewers: number,
  proposals: number,
  load: number,
  each: number,
  places = 1e6,
): AssignmentProblem {
  const next = seededRandom(seed);
  const pairs = reviewers * proposals;
  return {
    reviewers: Array.from({ length: reviewers }, (_, number) => ({ id: `r${number}`, load })),
    proposals: Array.from({ length: proposals }, (_, number) => ({ id: `p${number}`, reviewers: each })),
    scores: Float64Array.from({ length: pairs }, () => Math.round(next() * places) / places),
    forbidden: Uint8Array.from({ length: pairs }, () => (next() < 0.1 ? 1 : 0)),
  };
}

/** Every assignment of a small problem: the best least sum, then the best sum; null if there is none. */
function everyAssignment({ reviewers, proposals, scores, forbidden }: AssignmentProblem): readonly [number, number] | null {
  let best: readonly [number, number] | null = null;
  const loads = reviewers.map(({ load }) => load);
  const walk = (p: number, least: number, total: number): void => {
    if (p === proposals.length) {
      if (!best || least > best[0] + 1e-12 || (least > best[0] - 1e-12 && total > best[1])) best = [least, total];
      return;
    }
    const choose = (from: number, left: number, sum: number): void => {
      if (left === 0) return walk(p + 1, Math.min(least, sum / proposals[p]!.reviewers), total + sum);
      for (let r = from; r < reviewers.length; r++) {
        const at = r * proposals.length + p;
        if (loads[r] === 0 || forbidden?.[at] === 1) continue;
        loads[r]! -= 1;
        choose(r + 1, left - 1, sum + scores[at]!);
        loads[r]! += 1;
      }
    };
    choose(0, proposals[p]!.reviewers, 0);
  };
  walk(0, Infinity, 0);
  return best;
}

test('The worst off are as well off as any assignment can make them, then the sum is as large as can be: every assignment was tried', () => {
  let found = 0;
  for (let seed = 1; seed <= 40; seed++) {
    const problem = randomAssignment(seed, 5, 5, 2 + (seed % 2), 2, seed % 3 === 0 ? 5 : 1e6);
    const expected = everyAssignment(problem);
    const answer = assignReviewers(problem, solver);
    if (answer.status === 'infeasible') {
      expect([seed, expected]).toEqual([seed, null]);
      continue;
    }
    found += 1;
    expect([seed, answer.worst.gap, answer.total.gap]).toEqual([seed, 0, 0]);
    expect(answer.worst.value).toBeCloseTo(expected![0], 7);
    expect(answer.total.value).toBeCloseTo(expected![1], 6);
    expect(answer.pairs).toHaveLength(10);
  }
  expect(found).toBeGreaterThan(20);
});

test('200 proposals get three of 70 reviewers each, at most nine a reviewer, proven', () => {
  const problem = randomAssignment(11, 70, 200, 9, 3);
  const answer = assignReviewers(problem, solver);
  if (answer.status === 'infeasible') throw new Error('it can be done');
  expect([answer.worst.gap, answer.total.gap]).toEqual([0, 0]);
  expect(Math.max(...Object.values(answer.loads))).toBeLessThanOrEqual(9);
  expect(new Set(answer.pairs.map(({ proposal, reviewer }) => `${proposal} ${reviewer}`)).size).toBe(600);
  for (const { proposal, reviewer } of answer.pairs)
    expect(problem.forbidden![Number(reviewer.slice(1)) * 200 + Number(proposal.slice(1))]).toBe(0);
});

test('A load that is too small is said, with the one that would do', () => {
  const problem = randomAssignment(1, 4, 10, 2, 2);
  expect(assignReviewers({ ...problem, forbidden: undefined }, solver)).toMatchObject({
    status: 'infeasible',
    shortage: { kind: 'reviews', missing: 12, enoughLoad: 5 },
  });
});

test('A proposal with which everybody is in conflict is named, and no load is enough', () => {
  const problem = randomAssignment(1, 4, 3, 3, 2);
  const forbidden = Uint8Array.from({ length: 12 }, (_, at) => (at % 3 === 1 && at > 2 ? 1 : 0));
  expect(assignReviewers({ ...problem, forbidden }, solver)).toMatchObject({
    status: 'infeasible',
    shortage: { kind: 'choice', missing: 1, proposals: ['p1'], enoughLoad: null },
  });
});

test('A score that is not a number names its pair', () => {
  const problem = randomAssignment(1, 2, 2, 2, 1);
  problem.scores[1] = NaN;
  expect(() => assignReviewers(problem, solver)).toThrow(
    expect.objectContaining({ code: 'INVALID_INPUT', details: { reviewer: 'r0', proposal: 'p1' } }),
  );
});

test('A draw keeps loads, numbers of reviewers and conflicts, no pair is likelier than the cap, and draws come as often as they should', () => {
  const problem = randomAssignment(4, 8, 10, 4, 2);
  const counts = new Float64Array(80);
  let probabilities: Float64Array = counts;
  for (let seed = 1; seed <= 300; seed++) {
    const answer = drawReviewers(problem, solver, { cap: 0.5, seed });
    if (answer.status === 'infeasible') throw new Error('it can be done');
    probabilities = answer.probabilities;
    expect(answer.pairs).toHaveLength(20);
    const loads = new Map<string, number>();
    for (const { proposal, reviewer } of answer.pairs) {
      const at = Number(reviewer.slice(1)) * 10 + Number(proposal.slice(1));
      counts[at]! += 1;
      expect(problem.forbidden![at]).toBe(0);
      loads.set(reviewer, (loads.get(reviewer) ?? 0) + 1);
    }
    expect(Math.max(...loads.values())).toBeLessThanOrEqual(4);
  }
  expect(Math.max(...probabilities)).toBeLessThanOrEqual(0.5 + 1e-9);
  counts.forEach((count, at) => expect(Math.abs(count / 300 - probabilities[at]!)).toBeLessThan(0.13));
});
