import { jamoOf, type Jamo } from './hangul';
import { splitHangulName } from './split-hangul-name';

const INITIALS = ['k', 'kk', 'n', 't', 'tt', 'r', 'm', 'p', 'pp', 's', 'ss', '', 'ch', 'tch', "ch'", "k'", "t'", "p'", 'h'];
const VOICED: Readonly<Record<string, string>> = { k: 'g', t: 'd', p: 'b', ch: 'j' };
const VOWELS = [
  'a',
  'ae',
  'ya',
  'yae',
  'ŏ',
  'e',
  'yŏ',
  'ye',
  'o',
  'wa',
  'wae',
  'oe',
  'yo',
  'u',
  'wŏ',
  'we',
  'wi',
  'yu',
  'ŭ',
  'ŭi',
  'i',
];
const FINALS = 'none k k k n n n t l k m l l l p l m p p t t ng t t k t p t'
  .split(' ')
  .map((final) => (final === 'none' ? '' : final));
/** After a vowel, n, l, m, ng a plain stop is voiced. */
const SONOROUS = new Set(['', 'n', 'l', 'm', 'ng']);

function word(syllables: readonly Jamo[]): string {
  let text = '';
  syllables.forEach(({ initial, vowel, final }, index) => {
    const before = index > 0 ? (FINALS[syllables[index - 1]?.final ?? 0] ?? '') : null;
    const plain = INITIALS[initial] ?? '';
    const sound = before !== null && SONOROUS.has(before) ? (VOICED[plain] ?? plain) : plain;
    text += `${before === 'l' && sound === 'r' ? 'l' : sound}${VOWELS[vowel]}${FINALS[final]}`;
  });
  return text;
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/**
 * McCune–Reischauer of a Korean name, lightly: aspirates, ŏ and ŭ, voicing between sonorous sounds; without the assimilations of
 * consonants that meet, which spellings of names mostly leave out. 박정희 → `Pak Chŏnghŭi`. `null` for what is no Korean name.
 */
export function mccuneReischauerName(name: string): string | null {
  const parts = splitHangulName(name);
  return parts && `${capital(word(jamoOf(parts.surname)))} ${capital(word(jamoOf(parts.given)))}`;
}

const MARKS = /[ŏŭ]|(?:ch|[ktp])['’ʼʻ`´](?=[aeiouwyŏŭ])/iu;
const PLAIN: Readonly<Record<string, string>> = { ch: 'j', k: 'g', t: 'd', p: 'b' };

/**
 * A name with the signs of McCune–Reischauer in the letters of the Revised Romanisation: `Chŏng Hŭi-sŏng` → `Jeong Hui-seong`,
 * `Ch'oe T'aeho` → `Choe Taeho`. `null` without such signs.
 */
export function fromMcCuneReischauer(text: string): string | null {
  const composed = text.normalize('NFC');
  if (!MARKS.test(composed)) return null;
  return composed
    .replace(/(?<![ktpcs])(ch|[ktp])(['’ʼʻ`´]?)(?=[aeiouwyŏŭ])/giu, (_, letters: string, sign: string) => {
      const plain = sign === '' ? (PLAIN[letters.toLowerCase()] ?? letters) : letters.toLowerCase();
      return letters.charAt(0) === letters.charAt(0).toUpperCase() ? capital(plain) : plain;
    })
    .replace(/ŭi/gu, 'ui')
    .replace(/Ŭi/gu, 'Ui')
    .replace(/[ŏŭŎŬ]/gu, (vowel) => ({ ŏ: 'eo', ŭ: 'eu', Ŏ: 'Eo', Ŭ: 'Eu' })[vowel] ?? vowel);
}
