import { splitHangulName } from '@brainlink/analytics/names';
import type { ValueKind } from './file-fields';

/** What the values of a column look like, from a sample of rows. */
export interface ColumnLook {
  /** Cells with something in them, of {@link ColumnLook.rows}. */
  readonly filled: number;
  readonly rows: number;
  readonly distinct: number;
  /** Shares of the filled cells, 0–1. */
  readonly email: number;
  readonly date: number;
  readonly digits: number;
  readonly letters: number;
  readonly hangul: number;
  readonly hanja: number;
  /** Shares of the filled cells that look like a postcode, and like a Korean name in Hangul. */
  readonly postcode: number;
  readonly koreanName: number;
  /** Shares of the filled cells with a digit, and without a space. */
  readonly withDigit: number;
  readonly solid: number;
  /** Words a filled cell, on average. */
  readonly words: number;
  /** Characters a filled cell, on average. */
  readonly length: number;
}

const EMAIL = /^[^\s@]+@[^\s@]+\.[^\s@]+$/;
const DATE =
  /^(?:\d{4}[-./]\d{1,2}(?:[-./]\d{1,2})?\.?|\d{1,2}[-./]\d{1,2}[-./]\d{4}|(?:18|19|20)\d{2}(?:0\d|1[0-2])[0-3]\d|\d{4}년.*|\d{1,2}[- ][A-Za-z]{3,9}[- ]\d{4}|[A-Za-z]{3,9}\.? \d{1,2},? \d{4})$/;
/** Of the United Kingdom, Canada or the Netherlands; elsewhere they are plain digits. */
const POSTCODE = /^(?:[a-z]{1,2}\d[a-z\d]? ?\d[a-z]{2}|[a-z]\d[a-z] ?\d[a-z]\d|\d{4} ?[a-z]{2})$/i;
const DIGITS = /^[\d\s./-]*\d[\d\s./-]*$/;

/** Looks at the filled cells of a column's sample. */
export function lookAt(cells: readonly string[]): ColumnLook {
  const filled = cells.map((cell) => cell.trim()).filter((cell) => cell !== '');
  const share = (test: (cell: string) => boolean): number =>
    filled.length === 0 ? 0 : filled.filter(test).length / filled.length;
  const mean = (measure: (cell: string) => number): number =>
    filled.length === 0 ? 0 : filled.reduce((sum, cell) => sum + measure(cell), 0) / filled.length;
  return {
    filled: filled.length,
    rows: cells.length,
    distinct: new Set(filled).size,
    email: share((cell) => EMAIL.test(cell)),
    date: share((cell) => DATE.test(cell)),
    digits: share((cell) => DIGITS.test(cell)),
    letters: share((cell) => /^[\p{L}\s.,'’`()·-]+$/u.test(cell)),
    hangul: share((cell) => /\p{Script=Hangul}/u.test(cell)),
    hanja: share((cell) => /\p{Script=Han}/u.test(cell)),
    postcode: share((cell) => POSTCODE.test(cell)),
    koreanName: share((cell) => /^\p{Script=Hangul}{2,5}$/u.test(cell) && splitHangulName(cell) !== null),
    withDigit: share((cell) => /\d/.test(cell)),
    solid: share((cell) => !/\s/.test(cell)),
    words: mean((cell) => cell.split(/\s+/).length),
    length: mean((cell) => cell.length),
  };
}

const MOST_CATEGORIES = 60;

/** What the values of a column whose header nobody knows are compared as. */
export function kindByLook(look: ColumnLook): ValueKind {
  if (look.email >= 0.8) return 'email';
  if (look.date >= 0.8) return 'date';
  if (look.digits >= 0.8) return 'code';
  if (look.koreanName >= 0.7 && look.distinct > 2) return 'personName';
  if (look.distinct <= MOST_CATEGORIES && look.distinct < look.filled / 4) return 'category';
  if (look.letters < 0.5 && look.words < 1.5) return 'code';
  return 'words';
}

/** In fewer rows numbers differ by chance. */
const FEWEST_KEYS = 20;

/** Whether a column looks like keys that a machine made: all different, one word with digits or a long run of letters, no date, no address. */
export function isOpaque(look: ColumnLook): boolean {
  if (look.filled < FEWEST_KEYS || look.filled < look.rows || look.distinct < look.filled || look.length < 6) return false;
  return look.solid === 1 && look.withDigit >= 0.9 && look.email < 0.5 && look.date < 0.5 && look.postcode < 0.5;
}

/** Whether the values contradict what the header promises: an "e-mail" column without one, a "date" of free words. */
export function contradicts(kind: ValueKind, look: ColumnLook): boolean {
  if (look.filled < 5) return false;
  if (kind === 'email') return look.email < 0.3;
  if (kind === 'date') return look.digits < 0.2 && look.date < 0.2;
  if (kind === 'code') return look.letters > 0.9 && look.withDigit < 0.1;
  if (kind === 'personName') return look.digits > 0.8 || look.email > 0.8;
  return false;
}
