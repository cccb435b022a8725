import { AtlasError } from '@brainlink/schema/errors';
import { fileInput, isBlankRow, openTable, type RawRow } from '@brainlink/seeds/read';
import { asFileError } from '../linkage/read/read-sheet';

const FOUND_SHOWN = 80;

/** A row that is no JSON, or no object. */
function unreadable(path: string, { row, cells: [found = ''], fault }: RawRow): AtlasError {
  const shown = found.length > FOUND_SHOWN ? `${found.slice(0, FOUND_SHOWN)}…` : found;
  const what = fault === 'JSON_BROKEN' ? 'is no JSON' : 'is no object';
  return new AtlasError('FILE_UNREADABLE', {
    message: `${path}, row ${row} ${what}: ${shown}\nMend the row, or take it out. A row is {"reviewer": "…", "proposal": "…", "score": 0.5}.`,
  });
}

/** Rows of the first sheet that has any; blank ones left out, cells trimmed. */
export async function readCells(path: string): Promise<readonly RawRow[]> {
  const rows: RawRow[] = [];
  try {
    const table = await openTable(fileInput(path));
    try {
      for (const sheet of table.sheets) {
        for await (const row of table.rows(sheet)) {
          if (row.fault) throw unreadable(path, row);
          // Names that look alike are alike: some systems write Hangul in pieces.
          if (!isBlankRow(row)) rows.push({ ...row, cells: row.cells.map((cell) => cell.normalize('NFC').trim()) });
        }
        if (rows.length > 0) break;
      }
    } finally {
      await table.close();
    }
  } catch (error) {
    throw asFileError(path, error);
  }
  return rows;
}

const HEADERS = {
  reviewer:
    /^(reviewer|referee|rater|expert|member|user|person|심사위원|평가위원|심사자|위원|전문가)s?(_?\s?(id|name|no|번호|명))?$/i,
  proposal: /^(proposal|paper|submission|project|item|제안서?|과제|신청서|계획서)s?(_?\s?(id|name|title|no|번호|명))?$/i,
  score: /^(score|similarity|affinity|fit|value|weight|bid|rating|점수|적합도|유사도|평점)s?$/i,
} as const;
/** What a column of a file of pairs can be. */
export type PairColumn = keyof typeof HEADERS;

/** What a header names, if we know it. */
export const columnOf = (header: string): PairColumn | null =>
  (Object.keys(HEADERS) as PairColumn[]).find((column) => HEADERS[column].test(header.replaceAll('﻿', '').trim())) ?? null;

/** Beyond it the solver takes numbers for infinite ones. */
const LARGEST_SCORE = 1e9;

/**
 * A cell as a score; `null` for an empty one.
 *
 * @throws AtlasError `INVALID_INPUT` for what is no number
 */
export function readScore(cell: string, where: string): number | null {
  if (cell === '') return null;
  const refuse = (why: string): never => {
    throw new AtlasError('INVALID_INPUT', { message: `${where}: the score "${cell}" ${why}` });
  };
  if (/^[+-]?\d+,\d+$/.test(cell)) return refuse('has a comma; write it with a point.');
  const value = /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i.test(cell) ? Number(cell) : NaN;
  if (Number.isNaN(value)) return refuse('is not a number. Write one, or leave it empty, which counts as 0.');
  if (Math.abs(value) > LARGEST_SCORE)
    return refuse(`is larger than ${LARGEST_SCORE}, beyond which sums lose digits. Scale the scores.`);
  return value;
}

/** Whether a cell is a number. */
export const isNumber = (cell: string | undefined): boolean => cell !== undefined && cell !== '' && Number.isFinite(Number(cell));
