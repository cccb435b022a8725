import { jamoOfSyllable } from './channel/syllable-channel';
import { withInitialSound } from './hanja';
import type { KoreanModel } from './korean-model';
import type { NameLevel } from './name-types';

/** P(a syllable is written with another jamo), P(a surname is written on the other side of the initial-sound rule), P(two names have nothing in common). */
export const HANGUL = { slip: 0.004, initialSound: 0.04, unrelated: 0.003, surnameOnly: 0.002 } as const;

/** How many jamo two syllables differ in. */
export function jamoApart(a: string, b: string): number {
  if (a === b) return 0;
  const [x, y] = [jamoOfSyllable(a), jamoOfSyllable(b)];
  return Number(x.initial !== y.initial) + Number(x.vowel !== y.vowel) + Number(x.final !== y.final);
}

/** P(two given names of one person differ so) ÷ P(the second name), both in Hangul. */
export function hangulGiven(korean: KoreanModel, a: string, b: string): { readonly ratio: number; readonly level: NameLevel } {
  if (a === '' || b === '') return { ratio: 1, level: 'surnameOnly' };
  const chance = (): number => Math.max(korean.korean.prior.name(a), korean.korean.prior.name(b));
  if (a === b) return { ratio: 0.98 / chance(), level: 'sameHangul' };
  if (a.length === b.length) {
    let differing = 0;
    let total = 0;
    let initial = true;
    for (let at = 0; at < a.length; at += 1) {
      const [x, y] = [a.charAt(at), b.charAt(at)];
      if (x === y) continue;
      differing += 1;
      total += jamoApart(x, y);
      initial &&= withInitialSound(x) === y || withInitialSound(y) === x;
    }
    if (differing === 1) {
      if (initial) return { ratio: HANGUL.initialSound / chance(), level: 'sameHangul' };
      if (total === 1) return { ratio: HANGUL.slip / 8 / chance(), level: 'similar' };
      if (total === 2) return { ratio: HANGUL.slip / 300 / chance(), level: 'different' };
    }
  }
  return { ratio: HANGUL.unrelated, level: 'different' };
}

/** The same for surnames. */
export function hangulSurname(korean: KoreanModel, a: string, b: string): number {
  const chance = Math.max(korean.korean.surnames.prior(a), korean.korean.surnames.prior(b));
  if (a === b) return 0.96 / chance;
  if (withInitialSound(a) === b || withInitialSound(b) === a) return HANGUL.initialSound / chance;
  return HANGUL.surnameOnly;
}
