import { bilingualTerms } from '@brainlink/schema/vocabulary';
import { isLink } from './korean-phrases';
import { ENDINGS, KOREAN_STOP_WORDS, PREFIXES, SUFFIXES } from './korean-words';

/** A piece of a Korean text: a term with its translations, or a word that the lexicon does not know. */
export type KoreanPiece = (
  { readonly kind: 'term'; readonly ko: string; readonly en: readonly string[] } | { readonly kind: 'word'; readonly ko: string }
) & {
  /** The particle at its end, or the word after it that only joins; empty without. */
  readonly link: string;
};

/** Terms by their spelling. */
interface Lexicon {
  readonly terms: ReadonlyMap<string, readonly string[]>;
  /** Syllables of the longest. */
  readonly longest: number;
}

let read: Lexicon | null = null;

/** Read when the first Korean text is: what is all English never needs it. */
function lexicon(): Lexicon {
  if (read) return read;
  const terms = new Map<string, readonly string[]>();
  for (const { ko, en } of bilingualTerms()) for (const key of ko) if (!terms.has(key)) terms.set(key, en);
  return (read = { terms, longest: Math.max(...Array.from(terms.keys(), (key) => key.length)) });
}

/** A word without the particle at its end; at least two syllables stay. */
export function withoutEnding(word: string): string {
  const ending = ENDINGS.find((each) => word.length - each.length >= 2 && word.endsWith(each));
  return ending === undefined ? word : word.slice(0, -ending.length);
}

/** The particle at the end of what is left of a word after a term. */
const particleOf = (rest: string): string =>
  ENDINGS.includes(rest) ? rest : ENDINGS.includes(rest.slice(1)) ? rest.slice(1) : '';

const isTail = (rest: string): boolean =>
  rest === '' || ENDINGS.includes(rest) || SUFFIXES.has(rest) || (SUFFIXES.has(rest[0]!) && ENDINGS.includes(rest.slice(1)));

/** A match of the lexicon: where in the list of words it ends. */
interface Match {
  readonly key: string;
  readonly word: number;
  readonly offset: number;
  readonly particle: string;
}

/**
 * The longest term that starts at a place. It may run over the ends of words ("고체 전해질" is 고체전해질) when it ends where a word does, but
 * for a particle; inside of a word, what is left must be a particle, a suffix or long enough to be another word.
 */
function longestAt(words: readonly string[], word: number, offset: number): Match | null {
  const { terms, longest } = lexicon();
  let text = '';
  const bounds: { readonly length: number; readonly word: number }[] = [];
  // From a particle on, nothing runs into the next word: 보의 공학적 is no 의공학.
  const until = offset > 0 && ENDINGS.includes(words[word]!.slice(offset)) ? word + 1 : words.length;
  for (let at = word; at < until && text.length < longest + 6; at += 1) {
    text += at === word ? words[at]!.slice(offset) : words[at]!;
    bounds.push({ length: text.length, word: at });
  }
  for (let length = Math.min(longest, text.length); length > 0; length -= 1) {
    const key = text.slice(0, length);
    if (!terms.has(key)) continue;
    const last = bounds.find((bound) => bound.length >= length)!;
    const rest = text.slice(length, last.length);
    const within = words[last.word]!.length - rest.length;
    const isAlone = offset === 0 && isTail(rest);
    if (length === 1 ? isAlone && ENDINGS.concat('').includes(rest) : isTail(rest) || (last.word === word && rest.length >= 2))
      return { key, word: last.word, offset: isTail(rest) ? words[last.word]!.length : within, particle: particleOf(rest) };
  }
  return null;
}

/** Cuts neighbouring Korean words into terms and words, the longest terms first. */
export function segmentKorean(words: readonly string[]): KoreanPiece[] {
  const pieces: KoreanPiece[] = [];
  for (let word = 0, offset = 0; word < words.length;) {
    if (offset === 0 && isLink(words[word]!)) {
      const last = pieces.pop();
      if (last) pieces.push({ ...last, link: words[word]! });
      word += 1;
      continue;
    }
    if (offset === 0 && KOREAN_STOP_WORDS.has(words[word]!)) {
      word += 1;
      continue;
    }
    const match = longestAt(words, word, offset);
    if (match) {
      pieces.push({ kind: 'term', ko: match.key, en: lexicon().terms.get(match.key)!, link: match.particle });
      const isEnd = match.offset >= words[match.word]!.length;
      word = isEnd ? match.word + 1 : match.word;
      offset = isEnd ? 0 : match.offset;
      continue;
    }
    // Unknown up to the next term inside of the word; one syllable before it must be a prefix: 수소문 is no 소문.
    const text = words[word]!;
    let next = offset + 1;
    if (!PREFIXES.has(text[offset]!)) next += 1;
    while (next < text.length && (longestAt(words, word, next)?.key.length ?? 0) < 2) next += 1;
    const isEnd = next >= text.length;
    const unknown = isEnd ? withoutEnding(text.slice(offset)) : text.slice(offset, next);
    const link = isEnd ? text.slice(offset + unknown.length) : '';
    if (unknown.length >= 2 && !KOREAN_STOP_WORDS.has(unknown)) pieces.push({ kind: 'word', ko: unknown, link });
    word = isEnd ? word + 1 : word;
    offset = isEnd ? 0 : next;
  }
  return pieces;
}
