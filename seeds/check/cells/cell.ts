import type { ProblemCode } from '../problem-codes';

/** Something wrong with one cell; row and column are added where they are known. */
export interface CellProblem {
  readonly code: ProblemCode;
  readonly hint?: string | { readonly ko: string; readonly en: string };
}

/** A cell read as what its column says: a value, nothing (an empty cell), or a problem. */
export type CellResult<T = unknown> = { readonly value?: T; readonly problem?: CellProblem };

/** A value. */
export const value = <T>(found: T): CellResult<T> => ({ value: found });
/** A problem. */
export const wrong = (code: ProblemCode, hint?: CellProblem['hint']): CellResult<never> => ({
  problem: { code, ...(hint === undefined ? {} : { hint }) },
});
/** An empty cell. */
export const EMPTY: CellResult<never> = {};

/** Ways in which files say "nothing here". */
const NOTHING = new Set([
  '',
  '-',
  '--',
  '–',
  '—',
  '.',
  'n/a',
  'na',
  '#n/a',
  'null',
  'none',
  'nil',
  '없음',
  '미상',
  '해당없음',
  '해당 없음',
  'unknown',
  '?',
]);

/** Whether a cell says nothing. */
export const saysNothing = (text: string): boolean => NOTHING.has(text.trim().toLowerCase());

/** One space between words, composed letters, no spaces of other widths, no invisible characters at the ends. */
export const tidy = (text: string): string =>
  TIDY.test(text)
    ? text
    : text
        .normalize('NFC')
        .replace(/[\u200b\u200c\u2060\ufeff]/g, '')
        .replace(/[\s\u00a0\u3000]+/g, ' ')
        .trim();

/** Most cells are tidy as they come: printable ASCII and Hangul syllables with single spaces. */
const TIDY = /^(?:[!-~가-힣]+(?: [!-~가-힣]+)*)?$/;
