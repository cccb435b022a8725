import { stripDiacritics } from './fold-latin';
import { isEnglishName } from './english-names';
import type { LatinPart, LatinReading, NameHint, NameOrder } from './name-types';

interface Word {
  readonly text: string;
  readonly letters: string;
  readonly parts: readonly { readonly letters: string; readonly initial: boolean }[];
  readonly capitals: boolean;
}

const PARTICLES = new Set('van von der den de da dos del della di du la le el al bin ibn ben ter ten zu zur'.split(' '));
const foldLetters = (text: string): string => stripDiacritics(text).replace(/[^a-z]/g, '');
const isCapitals = (text: string): boolean => /\p{L}/u.test(text) && text === text.toUpperCase() && text !== text.toLowerCase();
const hasVowel = (letters: string): boolean => /[aeiouy]/.test(letters);

/** Cuts a word at what shows syllables: hyphens, stops, an inner capital (`SangHo`); capitals without a vowel are initials (`SH`). */
function wordOf(text: string, others: readonly string[]): Word {
  const capitals = isCapitals(text) && foldLetters(text).length > 1;
  const lowerBeside = others.some((other) => other !== text && !isCapitals(other));
  const pieces = text
    .replace(/(\p{Ll})(\p{Lu})/gu, (match, low: string, high: string, at: number) =>
      /^(Mc|Mac|De|Le|La|O)$/.test(text.slice(0, at + 1)) ? match : `${low}-${high}`,
    )
    .split(/[-‐‑‒–.·'’ʼ`´]+(?=\p{L})|[-‐‑‒–.·]+/u)
    .filter((piece) => foldLetters(piece) !== '');
  const parts = pieces.flatMap((piece) => {
    const letters = foldLetters(piece);
    const squeezed =
      isCapitals(piece) &&
      letters.length <= 3 &&
      letters.length > 1 &&
      (!hasVowel(letters.replace(/y/g, '')) || (lowerBeside && letters.length === 2 && !/[-.]/.test(text)));
    if (squeezed) return [...letters].map((letter) => ({ letters: letter, initial: true }));
    return [{ letters, initial: letters.length === 1 }];
  });
  // An apostrophe inside a word is a sign of McCune–Reischauer (Ch'ŏl), never a boundary.
  if (/['’ʼ`´]/u.test(text) && !/[-.]/.test(text))
    return { text, letters: foldLetters(text), parts: [{ letters: foldLetters(text), initial: false }], capitals };
  return { text, letters: foldLetters(text), parts, capitals };
}

const givenOf = (words: readonly Word[]): LatinPart[] =>
  words.flatMap(({ letters, parts }, word) => {
    const english = isEnglishName(letters);
    return parts.map((part) => ({ ...part, english: english || (parts.length === 1 && isEnglishName(part.letters)), word }));
  });

const partsOf = (surname: readonly Word[]): Pick<LatinReading, 'surnameParts'> => {
  const parts = surname.flatMap((word) => word.parts.map(({ letters }) => letters));
  return parts.length > 1 ? { surnameParts: parts } : {};
};

const reading = (
  surname: readonly Word[],
  given: readonly Word[],
  order: NameOrder,
  weight: number,
  other?: Word,
): LatinReading => ({
  order,
  surname: surname.map(({ letters }) => letters).join(''),
  ...partsOf(surname),
  given: givenOf(given),
  ...(other ? { otherSurname: other.letters } : {}),
  weight,
});

/** Joins `van`, `de la` … with what follows, when something stands before them. */
function joinParticles(texts: readonly string[]): string[] {
  const joined: string[] = [];
  let pending = '';
  texts.forEach((text, place) => {
    const particle = place > 0 && place < texts.length - 1 && !text.includes('.') && PARTICLES.has(foldLetters(text));
    if (particle) pending += text;
    else {
      joined.push(pending + text);
      pending = '';
    }
  });
  return joined;
}

/**
 * All plausible ways to read a name in Latin letters, with weights from its form alone: a comma, a surname in capitals, initials, the
 * number of words, a hint. Whether an end sounds like a Korean surname is for the model to add.
 */
export function latinReadings(text: string, hint: NameHint = {}): LatinReading[] {
  const nee = /[([]?\s*(?:née|nee|geb\.?|born|formerly|maiden name)\s+(\p{L}[\p{L}'’-]*)\s*[)\]]?/iu.exec(text);
  const clean = (nee ? text.replace(nee[0], ' ') : text).replace(/[()[\]{}"“”]/gu, ' ');
  const [before = '', after] = clean.split(/\s*,\s*/u);
  const texts = joinParticles(clean.split(/[\s,]+/u).filter((part) => foldLetters(part) !== ''));
  const words = texts.map((part) => wordOf(part, texts));
  const maiden = nee?.[1] === undefined ? undefined : wordOf(nee[1], []);
  if (words.length === 0) return [];
  if (hint.surname !== undefined && hint.given !== undefined) {
    const surname = joinParticles(hint.surname.split(/\s+/u).filter((part) => foldLetters(part) !== ''));
    const given = hint.given.split(/[\s,]+/u).filter((part) => foldLetters(part) !== '');
    if (surname.length > 0)
      return [
        reading(
          surname.map((part) => wordOf(part, [])),
          given.map((part) => wordOf(part, [...surname, ...given])),
          hint.order ?? 'surnameFirst',
          1,
          maiden,
        ),
      ];
  }
  const first = words.slice(0, 1);
  const last = words.slice(-1);
  if (words.length === 1) return [reading(first, [], 'surnameFirst', 0.5), reading([], first, 'givenFirst', 0.5)];
  if (after !== undefined && foldLetters(before) !== '' && foldLetters(after) !== '') {
    const count = joinParticles(before.split(/\s+/u).filter((part) => foldLetters(part) !== '')).length;
    const front = words.slice(0, count);
    const readings = [reading(front, words.slice(count), 'surnameFirst', 0.97, maiden)];
    if (count > 1)
      readings.push(reading(front.slice(-1), [...words.slice(count), ...front.slice(0, -1)], 'surnameFirst', 0.1, maiden));
    return readings;
  }
  let front = hint.order === undefined ? 0.5 : hint.order === 'surnameFirst' ? 0.97 : 0.03;
  const isInitials = (word: Word | undefined): boolean => word?.parts.every(({ initial }) => initial) ?? false;
  const [f, l] = [first[0], last[0]];
  if (hint.order === undefined && f && l) {
    if (f.capitals !== l.capitals && words.length > 1 && !isInitials(f) && !isInitials(l)) front = f.capitals ? 0.97 : 0.03;
    else if (isInitials(f) !== isInitials(l)) front = isInitials(l) ? 0.97 : 0.03;
    else if (f.parts.length !== l.parts.length) front = l.parts.length > 1 ? 0.9 : 0.1;
  }
  const readings = [
    reading(first, words.slice(1), 'surnameFirst', front, maiden),
    reading(last, words.slice(0, -1), 'givenFirst', 1 - front, maiden),
  ];
  if (words.length >= 3) {
    const [a, b] = [words.slice(0, 2), words.slice(-2)];
    // A surname written as two words (Nam Gung Min, Hwang Bo), a double one, or a maiden name in front of the married one.
    const whole = (pair: readonly Word[]): boolean => pair.every(({ letters }) => letters.length > 1);
    if (whole(a)) readings.push(reading(a, words.slice(2), 'surnameFirst', front * 0.04));
    if (whole(b)) readings.push(reading(b, words.slice(0, -2), 'givenFirst', (1 - front) * 0.05));
    if (!maiden && whole(b)) {
      readings.push(reading(last, words.slice(0, -2), 'givenFirst', (1 - front) * 0.04, b[0]));
      readings.push(reading(b.slice(0, 1), words.slice(0, -2), 'givenFirst', (1 - front) * 0.01, last[0]));
    }
  }
  if (hint.surname !== undefined) {
    const told = readings.filter(({ surname }) => surname === foldLetters(hint.surname ?? ''));
    if (told.length > 0) return told;
  }
  // A lone letter is a surname only where it is one in Korean: O, I, U.
  const plausible = readings.filter(({ surname }) => surname.length > 1 || /[oiu]/.test(surname));
  return plausible.length > 0 ? plausible : readings;
}
