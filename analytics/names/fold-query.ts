import { latinWords } from './fold-latin';
import { isHangulWord } from './hangul';
import { romanizeWord } from './romanize';
import { soundToken } from './sound-key';
import { splitHangulName } from './split-hangul-name';
import { surnameOf, surnamesSpelt } from './surnames';

/** What a text was taken for. */
export type QueryScript = 'hangul' | 'initials' | 'latin' | 'mixed';

/** A typed text as a query for Neo4j's full-text index. */
export interface FoldedQuery {
  /** Lucene's classic query syntax; made of letters, digits and our own operators only. */
  readonly lucene: string;
  readonly script: QueryScript;
  /** The words that were understood, as searched for. */
  readonly words: readonly string[];
}

const MOST_WORDS = 8;
const LONGEST_WORD = 40;
const INITIALS = /^[ㄱ-ㅎ]+$/u;

const any = (clauses: readonly string[]): string => (clauses.length === 1 ? (clauses[0] ?? '') : `(${clauses.join(' OR ')})`);

/** `김혀` may be the beginning of 김혁 or 김현: everything from the open syllable to its last closed form, and what follows it. */
function openSyllableRange(word: string): string | null {
  const last = word.codePointAt(word.length - 1) ?? 0;
  if ((last - 0xac00) % 28 !== 0) return null;
  return `[${word} TO ${word.slice(0, -1)}${String.fromCodePoint(last + 27)}힣]`;
}

function hangulClauses(word: string): string[] {
  const clauses = [`${word}^6`, `${word}*^3`];
  const range = openSyllableRange(word);
  if (range) clauses.push(range);
  if (word.length >= 4) clauses.push(`${word}~1`);
  const name = word.length <= 5 ? splitHangulName(word) : null;
  if (name && name.given.length > 1) {
    const spellings = surnameOf(name.surname)?.spellings ?? [romanizeWord(name.surname)];
    const given = [romanizeWord(name.given), soundToken(romanizeWord(name.given))].filter((token) => token !== null);
    clauses.push(`(${any(spellings)} AND ${any(given)})`);
  }
  return clauses;
}

function latinClauses(word: string): string[] {
  const clauses = [`${word}^6`];
  if (word.length >= 2) clauses.push(`${word}*^3`);
  if (word.length >= 4) clauses.push(`${word}~${word.length >= 8 ? 2 : 1}`);
  const surnames = surnamesSpelt(word);
  for (const { hangul } of surnames.slice(0, 3)) clauses.push(`${hangul}^2`);
  const sound = surnames.length === 0 ? soundToken(word) : null;
  if (sound !== null) clauses.push(`${sound}^0.5`);
  return clauses;
}

const clausesOf = (word: string): string[] =>
  INITIALS.test(word) ? [`${word}^6`, `${word}*^2`] : isHangulWord(word) ? hangulClauses(word) : latinClauses(word);

/** Splits what was typed: runs of Hangul, of initial consonants, of Latin letters; a last half-typed jamo after Hangul is dropped. */
function wordsOf(text: string): string[] {
  const clean = text
    .normalize('NFC')
    .slice(0, 400)
    .replace(/([가-힣])[ㄱ-ㅣ]+(?=\s|$)/gu, '$1');
  const runs =
    clean.match(
      /[가-힣]+|[ㄱ-ㅎ]+|[\p{Script=Han}\p{Script=Cyrillic}\p{Script=Hiragana}\p{Script=Katakana}]+|[\p{Script=Latin}\p{Mn}\p{N}'’.-]+/gu,
    ) ?? [];
  return runs
    .flatMap((run) => (/^[\p{Script=Latin}\p{N}'’.\-\p{Mn}]+$/u.test(run) ? latinWords(run) : [run.toLowerCase()]))
    .filter((word) => word !== '')
    .map((word) => word.slice(0, LONGEST_WORD))
    .slice(0, MOST_WORDS);
}

function scriptOf(words: readonly string[]): QueryScript {
  if (words.every((word) => INITIALS.test(word))) return 'initials';
  if (words.every((word) => isHangulWord(word))) return 'hangul';
  return words.every((word) => /^[a-z0-9]+$/.test(word)) ? 'latin' : 'mixed';
}

/**
 * Turns what someone typed into a safe query over tokens made by `searchTokens`: every word must be found, as it stands, as a beginning,
 * with one or two typing errors, under another spelling of a Korean surname, or by its sound; words written apart are also tried as one
 * (`Hye Ok` finds Hyeok). Only letters and digits of the input survive, in lower case, so that no operator of the query language does.
 *
 * @returns `null` when nothing searchable was typed
 */
export function foldQuery(text: string): FoldedQuery | null {
  const words = wordsOf(text);
  if (words.length === 0) return null;
  const alternatives = [words.map((word) => any(clausesOf(word))).join(' AND ')];
  if (words.length > 1 && words.length <= 4) {
    const joined = words.join('');
    alternatives.push(`${joined}^4`, ...(isHangulWord(joined) ? [`${joined}*`] : []));
    const [first = '', ...rest] = words;
    const last = words.at(-1) ?? '';
    if (words.length > 2 && !isHangulWord(joined)) {
      alternatives.push(`${any(clausesOf(first))} AND ${any(clausesOf(rest.join('')))}`);
      alternatives.push(`${any(clausesOf(last))} AND ${any(clausesOf(words.slice(0, -1).join('')))}`);
    }
  }
  const lucene = alternatives.length === 1 ? (alternatives[0] ?? '') : alternatives.map((query) => `(${query})`).join(' OR ');
  return { lucene, script: scriptOf(words), words };
}
