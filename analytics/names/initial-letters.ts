import type { LatinPart } from './name-types';

/** How often a given name begins with a letter, over Korean and other names of authors. */
const INITIAL: Readonly<Record<string, number>> = {
  s: 0.14,
  j: 0.15,
  h: 0.12,
  y: 0.1,
  k: 0.07,
  m: 0.07,
  c: 0.06,
  d: 0.05,
  w: 0.05,
  b: 0.03,
  e: 0.03,
  i: 0.03,
  g: 0.03,
  t: 0.03,
  a: 0.05,
  r: 0.04,
  l: 0.03,
  n: 0.03,
};
const RARE_INITIAL = 0.02;

/** P(letter) of an initial. */
export const initialChance = (letter: string): number => INITIAL[letter] ?? RARE_INITIAL;

/** How many initials a given name holds. */
export const initialsIn = (parts: readonly LatinPart[]): number => parts.reduce((n, { initial }) => n + Number(initial), 0);
