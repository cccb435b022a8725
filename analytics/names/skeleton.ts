import { jamoOf } from './hangul';

const ONSETS = 'KKNTTLMPPSS_CCCKTPH';
const CODAS = '_KKKNNNTLKMLLLPLMPPTTNTTKTPH';

/** Consonants of Hangul as classes of sound: 상호 → SNH. What Latin spellings of one name share, whatever their vowels. */
export function hangulSkeleton(hangul: string): string {
  let skeleton = '';
  let closed = false;
  for (const { initial, final } of jamoOf(hangul)) {
    const onset = ONSETS.charAt(initial);
    if (onset !== '_' && !(skeleton.endsWith(onset) && closed)) skeleton += onset;
    const coda = CODAS.charAt(final);
    closed = coda !== '_';
    if (closed) skeleton += coda;
  }
  return skeleton;
}

const RULES: readonly (readonly [RegExp, string])[] = [
  [/tch|ch|jj|dj|jh|zh|ts|tz/g, 'C'],
  [/c(?=[eiy])/g, 'S'],
  [/[jz]/g, 'C'],
  [/sh|ss|s|x/g, 'S'],
  [/ph|pp|bb|bh/g, 'P'],
  [/[pbfv]/g, 'P'],
  [/th|tt|dd|dh|[td]/g, 'T'],
  [/ck|kk|gg|kh|gh|[kgqc]/g, 'K'],
  [/r(?![aeiouyw])/g, ''],
  [/ll|rr|rh|[lr]/g, 'L'],
  [/mm|m/g, 'M'],
  [/nn|n/g, 'N'],
  [/h(?=[aeiouyw])/g, 'H'],
  [/[^A-Z]/g, '.'],
  [/(.)\1+/g, '$1'],
  [/\./g, ''],
];
const classes = (letters: string): string => RULES.reduce((text, [from, to]) => text.replace(from, to), letters);

/**
 * Consonants of Latin letters as classes of sound; `ng` before a vowel may be one consonant or two (Sang-il, Han-gil), so there may be two
 * skeletons.
 */
export function latinSkeletons(letters: string): readonly string[] {
  const one = classes(letters.replace(/ng/g, 'N'));
  if (!/ng(?=[aeiouyw])/.test(letters)) return [one];
  return [...new Set([one, classes(letters.replace(/ng(?![aeiouyw])/g, 'N'))])];
}
