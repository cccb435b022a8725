import type { LatinPart } from './name-types';

/** The letters of a given name and where syllables begin for sure. */
export function joinParts(parts: readonly LatinPart[]): { readonly letters: string; readonly breaks: ReadonlySet<number> } {
  const breaks = new Set<number>();
  let letters = '';
  for (const part of parts) {
    if (letters !== '') breaks.add(letters.length);
    letters += part.letters;
  }
  return { letters, breaks };
}

/** A key of a given name's parts: equal keys are spelt alike and cut alike. */
export const partsKey = (parts: readonly LatinPart[]): string =>
  parts.map(({ letters, initial }) => (initial ? `${letters}.` : letters)).join('-');

/** P(letters) of a name that is no Korean one, by its length alone. */
export const letterModel = (length: number): number => 0.3 * 0.085 ** length;
