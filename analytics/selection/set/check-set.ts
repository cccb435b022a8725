import { AtlasError } from '@brainlink/schema/errors';
import { judgeSet } from './judge-set';
import { readProblem } from './read-problem';
import type { SetMember, SetSummary, SetViolation } from './set-answer';
import type { SetProblem } from './set-problem';

/**
 * Judges a set that somebody put together: its sum, and every rule it misses with what would mend it. Needs no solver.
 *
 * @throws AtlasError `INVALID_INPUT` as `buildSet`, and for members who are no candidates or stand there twice
 */
export function checkSet(
  problem: SetProblem,
  members: readonly Pick<SetMember, 'person' | 'mode'>[],
): { readonly summary: SetSummary; readonly violations: readonly SetViolation[] } {
  const read = readProblem(problem);
  const placed = members.map(({ person, mode }) => {
    const row = read.byId.get(person);
    if (row === undefined) throw new AtlasError('INVALID_INPUT', { message: 'A member is no candidate.', details: { person } });
    return { row, mode };
  });
  if (new Set(placed.map(({ row }) => row)).size < placed.length)
    throw new AtlasError('INVALID_INPUT', { message: 'A member stands there twice.' });
  return judgeSet(read, placed);
}
