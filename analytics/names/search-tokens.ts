import { foldLatin, latinWords } from './fold-latin';
import { initialConsonants, isHangulWord } from './hangul';
import { parseLatinName } from './latin-name';
import { romanizeSyllables, romanizeWord } from './romanize';
import { soundToken } from './sound-key';
import { splitHangulName } from './split-hangul-name';
import { surnameWeight } from './surnames';

/** Longer words are names of institutions or titles: their parts are words already, and a key over all of it would help nobody. */
const LONGEST_JOINED = 24;

function hangulTokens(text: string): string[] {
  const tokens = [text, initialConsonants(text)];
  const name = splitHangulName(text);
  if (!name || text.length > 5) return tokens;
  const given = romanizeWord(name.given);
  const surname = romanizeWord(name.surname);
  return [
    ...tokens,
    name.surname,
    name.given,
    initialConsonants(name.given),
    surname,
    given,
    surname + given,
    ...(name.given.length > 1 ? romanizeSyllables(name.given) : []),
    soundToken(given) ?? '',
  ];
}

function latinTokens(text: string): string[] {
  const words = latinWords(text);
  const apart = text.replace(/[-‐‑‒–]/gu, ' ');
  const tokens = apart === text ? [...words] : [...words, ...latinWords(apart)];
  const joined = words.join('');
  if (joined.length > LONGEST_JOINED || words.length > 4) return tokens;
  tokens.push(joined);
  const name = parseLatinName(text);
  if (name === null) return [...tokens, ...words.map((word) => soundToken(word) ?? '')];
  const given = foldLatin(name.given);
  tokens.push(given, soundToken(given) ?? '');
  if (words.length === 2) tokens.push(...words.filter((word) => surnameWeight(word) === 0).map((word) => soundToken(word) ?? ''));
  return tokens;
}

/**
 * The tokens under which a name (of a person, an institution, a technology) is found: Hangul whole, surname and given name, initial
 * consonants of the whole and of the given name, Revised Romanisation joined and by syllable, Latin words folded, joined and apart, Hanja as
 * it stands, and a key for the sound. Each token once, in the order found; empty for an empty name.
 */
export function searchTokens(name: string): string[] {
  const clean = name.normalize('NFC').trim();
  const hangul = clean.match(/[가-힣]+/gu) ?? [];
  const tokens = hangul.flatMap(hangulTokens);
  const joined = hangul.join('');
  if (hangul.length > 1) tokens.push(...(isHangulWord(clean.replace(/\s+/gu, '')) ? hangulTokens(joined) : [joined]));
  tokens.push(
    ...(clean.match(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Cyrillic}]+/gu) ?? []).map((word) =>
      word.toLowerCase(),
    ),
  );
  tokens.push(...latinTokens(clean.replace(/[^\p{Script=Latin}\p{N}\p{Mn}\s,.'’-]+/gu, ' ')));
  return [...new Set(tokens)].filter((token) => token !== '');
}
