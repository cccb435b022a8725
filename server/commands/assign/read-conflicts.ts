import { AtlasError } from '@brainlink/schema/errors';
import { columnOf, readCells } from './read-cells';
import type { ScoreTable } from './read-scores';

/** Unknown ids that an error names. */
const NAMED = 5;

/**
 * Reads pairs that must not be: 1 at the place of each in the scores.
 *
 * @throws AtlasError `FILE_UNREADABLE`; `INVALID_INPUT` for ids that the scores do not have, since a misspelt conflict would be none
 */
export async function readConflicts(path: string, { reviewers, proposals }: ScoreTable): Promise<Uint8Array> {
  const forbidden = new Uint8Array(reviewers.length * proposals.length);
  const rows = await readCells(path);
  const short = rows.find(({ cells }) => cells.filter((cell) => cell !== '').length < 2);
  if (short)
    throw new AtlasError('INVALID_INPUT', {
      message: `${path}, row ${short.row}: "${short.cells.join(',')}" is no pair. A conflict is a line with a reviewer and a proposal.`,
    });
  const known = {
    reviewer: new Map(reviewers.map((id, at) => [id, at])),
    proposal: new Map(proposals.map((id, at) => [id, at])),
  };
  const named = rows[0]?.cells.map(columnOf) ?? [];
  const headed = named.includes('reviewer') && named.includes('proposal');
  const unheaded =
    rows.length > 0 && !headed && rows[0]!.cells.every((cell) => !known.reviewer.has(cell) && !known.proposal.has(cell));
  const swapped = !headed && rows.some(({ cells }) => known.proposal.has(cells[0] ?? '') && known.reviewer.has(cells[1] ?? ''));
  const [first, second] = headed ? [named.indexOf('reviewer'), named.indexOf('proposal')] : swapped ? [1, 0] : [0, 1];
  const unknown: string[] = [];
  // A first row of which no cell is an id is a header that we do not know, if rows that are conflicts follow.
  const skip = headed || (unheaded && rows.slice(1).some(({ cells }) => known.reviewer.has(cells[first] ?? '')));
  for (const { cells, row } of rows.slice(skip ? 1 : 0)) {
    const [reviewer, proposal] = [cells[first] ?? '', cells[second] ?? ''];
    const [r, p] = [known.reviewer.get(reviewer), known.proposal.get(proposal)];
    if (r === undefined) unknown.push(`reviewer "${reviewer}" in row ${row}`);
    if (p === undefined) unknown.push(`proposal "${proposal}" in row ${row}`);
    if (r !== undefined && p !== undefined) forbidden[r * proposals.length + p] = 1;
  }
  if (unknown.length > 0) {
    const more = unknown.length > NAMED ? `, and ${unknown.length - NAMED} more` : '';
    throw new AtlasError('INVALID_INPUT', {
      message: `${path}: the scores do not know ${unknown.slice(0, NAMED).join(', ')}${more}. Write them as the scores do, or take these rows out.`,
    });
  }
  return forbidden;
}
