import { jamoOf, type Jamo } from './hangul';
import { splitHangulName } from './split-hangul-name';

const INITIALS = ['g', 'kk', 'n', 'd', 'tt', 'r', 'm', 'b', 'pp', 's', 'ss', '', 'j', 'jj', 'ch', 'k', 't', 'p', 'h'];
const VOWELS = [
  'a',
  'ae',
  'ya',
  'yae',
  'eo',
  'e',
  'yeo',
  'ye',
  'o',
  'wa',
  'wae',
  'oe',
  'yo',
  'u',
  'wo',
  'we',
  'wi',
  'yu',
  'eu',
  'ui',
  'i',
];
/** A final consonant as it sounds at the end of a word: clusters keep one of theirs, stops lose their release. */
const FINALS = 'none k k k n n n t l k m l l l p l m p p t t ng t t k t p t'
  .split(' ')
  .map((final) => (final === 'none' ? '' : final));

const syllable = ({ initial, vowel, final }: Jamo): string => `${INITIALS[initial]}${VOWELS[vowel]}${FINALS[final]}`;
const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

/**
 * Revised Romanisation of each syllable on its own: 복남 → `bok`, `nam`. The rules for names forbid writing the assimilation between
 * syllables (Ministry of Culture notification 2000-8, section 3, 4 (1)): 한복남 is Han Boknam, not Bongnam.
 */
export const romanizeSyllables = (hangul: string): string[] => jamoOf(hangul).map(syllable);

/** Revised Romanisation of a Hangul word in lower case, without assimilation: 홍빛나 → `hongbitna`. */
export const romanizeWord = (hangul: string): string => romanizeSyllables(hangul).join('');

/** Revised Romanisation of a Korean name: 한복남 → `Han Boknam`, with `hyphen` `Han Bok-nam`; `null` for what is no Korean name. */
export function romanizeName(name: string, style: 'joined' | 'hyphen' = 'joined'): string | null {
  const parts = splitHangulName(name);
  if (!parts) return null;
  const given = romanizeSyllables(parts.given).join(style === 'hyphen' ? '-' : '');
  return `${capital(romanizeWord(parts.surname))} ${capital(given)}`;
}
