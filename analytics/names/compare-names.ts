import { AcrossScorer } from './across-scorer';
import { hangulGiven, hangulSurname } from './hangul-scores';
import type { KoreanHypothesis, KoreanModel } from './korean-model';
import type { LatinPair } from './latin-pair';
import type { HangulReading, NameComparison, NameLevel, ParsedName } from './name-types';

/** What a comparison needs; `hypotheses` keeps what it made for a name. */
export interface CompareTools {
  readonly korean: KoreanModel;
  readonly latin: LatinPair;
  hypotheses(name: ParsedName): readonly KoreanHypothesis[];
}

/** Bits that the same Chinese characters are worth more than the same sound: a few dozen ways to write one are in use. */
export const SAME_HANJA = 4;

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
    return a.hanja !== '' && a.hanja === b.hanja ? { ...found, weight: found.weight + SAME_HANJA, level: 'sameHangul' } : found;
  }
  if (a.hangul.length > 0) return new AcrossScorer(tools.korean, a.hangul).compare(tools.hypotheses(b));
  if (b.hangul.length > 0) return new AcrossScorer(tools.korean, b.hangul).compare(tools.hypotheses(a));
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
