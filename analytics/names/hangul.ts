import { getChoseong } from 'es-hangul';

const SYLLABLES = /^[가-힣]+$/u;
const FIRST = 0xac00;

/** A Hangul syllable taken apart: indexes into the 19 initials, 21 vowels and 28 finals (0 = none) of Unicode. */
export interface Jamo {
  readonly initial: number;
  readonly vowel: number;
  readonly final: number;
}

/** Whether a text is Hangul syllables and nothing else. */
export const isHangulWord = (text: string): boolean => SYLLABLES.test(text);

/** Whether a text contains a Hangul syllable. */
export const hasHangul = (text: string): boolean => /[가-힣]/u.test(text);

/** Takes a text of Hangul syllables apart; other characters are left out. */
export const jamoOf = (text: string): Jamo[] =>
  [...text]
    .filter((char) => isHangulWord(char))
    .map((char) => {
      const index = (char.codePointAt(0) ?? FIRST) - FIRST;
      return { initial: Math.floor(index / 588), vowel: Math.floor((index % 588) / 28), final: index % 28 };
    });

/** Initial consonants as typed: 김혜옥 → ㄱㅎㅇ. */
export const initialConsonants = (text: string): string => getChoseong(text).replaceAll(' ', '');
