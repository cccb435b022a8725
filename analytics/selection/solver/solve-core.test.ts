import loadHighs from 'highs';
import { randomProblem, WIDE } from '../../bench/selection/random-problems';
import { readProblem } from '../set/read-problem';
import { writeSetModel } from '../set/set-model';
import { highsSolver } from './highs-solver';
import type { MipSolver } from './mip';
import { solveCore } from './solve-core';

describe('a search in a core', () => {
  it('finds what a search among all columns finds, and proves it', async () => {
    const solver = highsSolver(await loadHighs());
    let solves = 0;
    const counting: MipSolver = {
      solve(programme, limits) {
        solves += 1;
        return solver.solve(programme, limits);
      },
    };
    const ways = new Set<number>();
    for (let seed = 1; seed <= 4; seed += 1) {
      const { programme } = writeSetModel(readProblem(randomProblem(seed, WIDE)), { goal: 'value' });
      const all = solver.solve(programme);
      for (const core of [60, 24, 4]) {
        solves = 0;
        const found = solveCore(counting, programme, {}, core);
        ways.add(solves);
        expect([seed, core, found.status]).toEqual([seed, core, all.status]);
        if (all.status === 'optimal') expect(Math.abs(found.objective - all.objective)).toBeLessThan(1e-6);
      }
    }
    // A core that is enough takes two searches, one that left out what may matter takes three.
    expect([...ways]).toEqual(expect.arrayContaining([2, 3]));
  });

  it('says of an impossible programme that it is', async () => {
    const solver = highsSolver(await loadHighs());
    const { programme } = writeSetModel(readProblem(randomProblem(1, WIDE)), { goal: 'value' });
    const impossible = {
      ...programme,
      rows: { ...programme.rows, lower: programme.rows.lower.map(() => 1e6), upper: programme.rows.upper.map(() => 2e6) },
    };
    expect(solveCore(solver, impossible).status).toBe('infeasible');
  });
});
