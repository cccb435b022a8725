import type { Problem } from '../sources/source';
import { ADVICE } from './advice';
import type { ProblemCode } from './problem-codes';

/** What the finder of a problem knows; severity and advice follow from the code. */
export interface ProblemFacts {
  readonly file: string;
  readonly row?: number;
  readonly column?: string;
  readonly found?: string;
  readonly otherRows?: readonly number[];
  /** Fills `{hint}` in the advice. */
  readonly hint?: string | { readonly ko: string; readonly en: string };
}

const FOUND_LENGTH = 120;

/** Shortens what was found and makes it printable: halves of characters and control characters show as escapes. */
export function printable(text: string): string {
  const cut = text.length > FOUND_LENGTH ? `${text.slice(0, FOUND_LENGTH)}…` : text;
  return cut
    .replace(/\p{Surrogate}/gu, (half) => `\\u${half.charCodeAt(0).toString(16)}`)
    .replace(
      /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/g,
      (char) => `\\x${char.charCodeAt(0).toString(16).padStart(2, '0')}`,
    );
}

/** A problem with the advice that belongs to its code. */
export function problem(code: ProblemCode, facts: ProblemFacts): Problem {
  const { hint, found, ...where } = facts;
  const { severity, ko, en } = ADVICE[code];
  const fill = (text: string, language: 'ko' | 'en'): string =>
    text.replace('{hint}', typeof hint === 'string' ? hint : (hint?.[language] ?? '')).trim();
  return {
    severity,
    code,
    ...where,
    ...(found === undefined ? {} : { found: printable(found) }),
    advice: { ko: fill(ko, 'ko'), en: fill(en, 'en') },
  };
}
