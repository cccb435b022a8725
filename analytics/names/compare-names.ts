import { jamoOf } from './hangul';
import { withInitialSound } from './hanja';
import type { KoreanHypothesis, KoreanModel } from './korean-model';
import type { LatinPair } from './latin-pair';
import type { HangulReading, NameComparison, NameLevel, ParsedName } from './name-types';

/** What a comparison needs; `hypotheses` keeps what it made for a name. */
export interface CompareTools {
  readonly korean: KoreanModel;
  readonly latin: LatinPair;
  hypotheses(name: ParsedName): readonly KoreanHypothesis[];
}

/** P(a syllable is written with another jamo), P(a surname is written on the other side of the initial-sound rule), P(two names have nothing in common). */
const HANGUL = { slip: 0.004, initialSound: 0.04, unrelated: 0.003, surnameOnly: 0.002, firstOnly: 0.002 } as const;

/** How many jamo two syllables differ in. */
function jamoApart(a: string, b: string): number {
  const [x] = jamoOf(a);
  const [y] = jamoOf(b);
  if (!x || !y) return 3;
  return Number(x.initial !== y.initial) + Number(x.vowel !== y.vowel) + Number(x.final !== y.final);
}

/** P(two given names of one person differ so) ÷ P(the second name), both in Hangul. */
function hangulGiven(korean: KoreanModel, a: string, b: string): { readonly ratio: number; readonly level: NameLevel } {
  if (a === '' || b === '') return { ratio: 1, level: 'surnameOnly' };
  const chance = Math.max(korean.korean.prior.name(a), korean.korean.prior.name(b));
  if (a === b) return { ratio: 0.98 / chance, level: 'sameHangul' };
  if (a.length === b.length) {
    const apart = [...a].map((syllable, at) => jamoApart(syllable, b[at] ?? ''));
    const initial = [...a].every(
      (syllable, at) => syllable === b[at] || withInitialSound(syllable) === b[at] || withInitialSound(b[at] ?? '') === syllable,
    );
    if (initial) return { ratio: HANGUL.initialSound / chance, level: 'sameHangul' };
    const total = apart.reduce((sum, n) => sum + n, 0);
    if (total === 1) return { ratio: HANGUL.slip / 8 / chance, level: 'similar' };
    if (total === 2) return { ratio: HANGUL.slip / 300 / chance, level: 'different' };
  }
  return { ratio: HANGUL.unrelated, level: 'different' };
}

function hangulSurname(korean: KoreanModel, a: string, b: string): number {
  const chance = Math.max(korean.korean.surnames.prior(a), korean.korean.surnames.prior(b));
  if (a === b) return 0.96 / chance;
  if (withInitialSound(a) === b || withInitialSound(b) === a) return HANGUL.initialSound / chance;
  return HANGUL.surnameOnly;
}

function compareHangul(korean: KoreanModel, a: readonly HangulReading[], b: readonly HangulReading[]): NameComparison {
  let ratio = 0;
  let best = { value: -1, level: 'different' as NameLevel, hangul: '' };
  for (const x of a)
    for (const y of b) {
      const surname = hangulSurname(korean, x.surname, y.surname);
      const given = hangulGiven(korean, x.given, y.given);
      const value = x.weight * y.weight * surname * given.ratio;
      ratio += value;
      if (value <= best.value) continue;
      const level = surname < 0.1 ? 'different' : given.level === 'different' ? 'surnameOnly' : given.level;
      best = { value, level, hangul: x.surname + x.given };
    }
  return { weight: Math.log2(ratio), level: best.level, hangul: best.level === 'sameHangul' ? best.hangul : undefined };
}

function compareAcross(tools: CompareTools, hangul: readonly HangulReading[], latin: ParsedName): NameComparison {
  const { korean } = tools;
  let ratio = 0;
  let best = { value: -1, hangul: '', initials: false, given: 0, surname: 0 };
  for (const hypothesis of tools.hypotheses(latin))
    for (const { surname, given, weight } of hangul) {
      const ofSurname = korean.surnameRatio(hypothesis, surname);
      const ofGiven = hypothesis.whole ? korean.wholeRatio(hypothesis, surname + given) : korean.givenRatio(hypothesis, given);
      const value = weight * hypothesis.weight * ofSurname * ofGiven;
      ratio += value;
      if (value > best.value)
        best = {
          value,
          hangul: surname + given,
          initials: hypothesis.parts.some(({ initial }) => initial),
          given: ofGiven,
          surname: ofSurname,
        };
    }
  const weight = Math.log2(Math.max(ratio, 2 ** -40));
  if (best.surname < 0.02) return { weight, level: 'different' };
  if (best.given < 1 || (best.given === 1 && weight < 12)) return { weight, level: 'surnameOnly' };
  return { weight, level: best.initials ? 'initials' : 'readsAs', hangul: best.hangul };
}

/**
 * Evidence of two names, from the scripts that say most: Hangul against Hangul (or what Hanja read as), then Hangul against Latin letters, then
 * Latin against Latin. A name that says nothing weighs nothing.
 */
export function compareNames(tools: CompareTools, a: ParsedName, b: ParsedName): NameComparison {
  if ((a.hangul.length === 0 && a.latin.length === 0) || (b.hangul.length === 0 && b.latin.length === 0)) {
    if (a.text !== '' && a.text === b.text) return { weight: 12, level: 'identical' };
    return { weight: 0, level: 'unknown' };
  }
  const found = compareScripts(tools, a, b);
  return a.text === b.text && found.weight > 0 ? { ...found, level: 'identical' } : found;
}

function compareScripts(tools: CompareTools, a: ParsedName, b: ParsedName): NameComparison {
  if (a.hangul.length > 0 && b.hangul.length > 0) {
    const found = compareHangul(tools.korean, a.hangul, b.hangul);
    // The same characters are more than the same sound: a few dozen ways to write one are in use.
    return a.hanja !== '' && a.hanja === b.hanja ? { ...found, weight: found.weight + 4, level: 'sameHangul' } : found;
  }
  if (a.hangul.length > 0) return compareAcross(tools, a.hangul, b);
  if (b.hangul.length > 0) return compareAcross(tools, b.hangul, a);
  const { ratio, level } = tools.latin.compare(a.latin, b.latin);
  const readings = level === 'spelling' || level === 'sameLetters' ? a.latin[0] : undefined;
  const surname = readings && tools.korean.korean.surnames.spelt(readings.surname)[0];
  const given = readings && tools.korean.readGiven(readings.given)[0];
  return {
    weight: Math.log2(ratio),
    level,
    hangul: surname && given && given.joint > 1e-7 ? surname.surname + given.given : undefined,
  };
}
