import { AtlasError } from '@brainlink/schema/errors';
import type { AssignmentProblem } from './assignment-problem';

/**
 * Checks a problem of assignment.
 *
 * @throws AtlasError `INVALID_INPUT` for repeated ids, numbers that are none, loads and demands that are no whole numbers
 */
export function checkAssignment({ reviewers, proposals, scores, forbidden }: AssignmentProblem): void {
  const bad = (message: string, details: Readonly<Record<string, string | number>>): AtlasError =>
    new AtlasError('INVALID_INPUT', { message, details });
  const pairs = reviewers.length * proposals.length;
  if (scores.length !== pairs || (forbidden !== undefined && forbidden.length !== pairs))
    throw bad('There is not one score for each pair.', { scores: scores.length, pairs });
  for (const [what, ids] of [
    ['reviewer', reviewers],
    ['proposal', proposals],
  ] as const) {
    const seen = new Set<string>();
    for (const { id } of ids) {
      if (seen.has(id)) throw bad(`A ${what} stands there twice.`, { [what]: id });
      seen.add(id);
    }
  }
  for (const { id, load } of reviewers)
    if (!Number.isInteger(load) || load < 0) throw bad('A load is a whole number.', { reviewer: id, load });
  for (const { id, reviewers: count } of proposals)
    if (!Number.isInteger(count) || count < 0) throw bad('A proposal gets a whole number of reviewers.', { proposal: id, count });
  const none = scores.findIndex((score) => !Number.isFinite(score));
  if (none >= 0)
    throw bad('A score is not a number.', {
      reviewer: reviewers[Math.floor(none / proposals.length)]!.id,
      proposal: proposals[none % proposals.length]!.id,
    });
}
