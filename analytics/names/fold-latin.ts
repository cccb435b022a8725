/** Letters that Unicode does not decompose. */
const LETTERS: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ł: 'l',
  ı: 'i',
  ħ: 'h',
  ŋ: 'ng',
};

const PLAIN = /^[\x00-\x7f]*$/;

/** Lower case, without diacritics; hyphens, apostrophes and all other characters stay. `Müller-Ström` → `muller-strom`. */
export function stripDiacritics(text: string): string {
  // Most words have none, and this runs for every name there is.
  if (PLAIN.test(text)) return text.toLowerCase();
  return text
    .normalize('NFKD')
    .replace(/\p{Mn}+/gu, '')
    .toLowerCase()
    .replace(/[ßæœøđðþłıħŋ]/gu, (letter) => LETTERS[letter] ?? letter)
    .normalize('NFC');
}

/** Words of a text in folded Latin letters and digits: hyphens and apostrophes inside a word vanish. `Hye-ok D'Arc` → `hyeok`, `darc`. */
export const latinWords = (text: string): string[] =>
  stripDiacritics(text)
    .replace(/[-‐‑‒–'’ʼ`´.]+/gu, (mark) => (mark.includes('.') ? ' ' : ''))
    .match(/[a-z0-9]+/g) ?? [];

/** A name in one folded Latin word: `Kim, Hye-ok` → `kimhyeok`. */
export const foldLatin = (text: string): string => latinWords(text).join('');
