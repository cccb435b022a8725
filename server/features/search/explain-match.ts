import { foldLatin, hasHangul, initialConsonants, romanizeWord } from '@brainlink/analytics/names';
import { foldText } from '@brainlink/analytics/network';

/** By what a text found a name, best first, with what that is worth. */
export const MATCHES = {
  exact: 1,
  abbreviation: 0.97,
  prefix: 0.85,
  initials: 0.8,
  romanised: 0.8,
  word: 0.7,
  similar: 0.4,
} as const;
/** By what a text found a name. */
export type MatchKind = keyof typeof MATCHES;

/** Words of a name in any order: `Kim Hyeok` and `Hyeok Kim` are the same name. */
const sortedWords = (text: string): string =>
  text
    .normalize('NFC')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean)
    .sort()
    .join('');

function matchName(query: string, words: string, name: string): MatchKind {
  const folded = foldText(name);
  if (folded === query || sortedWords(name) === words) return 'exact';
  if (folded.startsWith(query)) return 'prefix';
  if (/^[ㄱ-ㅎ]+$/u.test(query)) return initialConsonants(name).includes(query) ? 'initials' : 'similar';
  if (hasHangul(name) && /^[a-z0-9]+$/.test(query)) {
    const romanised = romanizeWord(name);
    const surnameLast = romanizeWord(name.slice(1)) + romanizeWord(name.slice(0, 1));
    if (romanised !== '' && (romanised.startsWith(query) || surnameLast.startsWith(query))) return 'romanised';
  }
  if (folded.includes(query) || foldLatin(name).includes(query)) return 'word';
  return 'similar';
}

/** By what a text found something with these names and abbreviations: the best there is. */
export function explainMatch(text: string, names: readonly string[], acronyms: readonly string[]): MatchKind {
  const query = foldText(text);
  const words = sortedWords(text);
  if (acronyms.some((acronym) => foldText(acronym) === query)) return 'abbreviation';
  let best: MatchKind = 'similar';
  for (const name of names) {
    const found = matchName(query, words, name);
    if (MATCHES[found] > MATCHES[best]) best = found;
  }
  return best;
}
