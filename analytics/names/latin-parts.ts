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

/** Parts by the word they belong to. */
export function groupByWord(parts: readonly LatinPart[]): LatinPart[][] {
  const byWord = new Map<number, LatinPart[]>();
  for (const part of parts) byWord.set(part.word, [...(byWord.get(part.word) ?? []), part]);
  return [...byWord.values()];
}

/** A key of a given name's parts: equal keys are spelt alike and cut alike. */
export const partsKey = (parts: readonly LatinPart[]): string =>
  parts.map(({ letters, initial }) => (initial ? `${letters}.` : letters)).join('-');

/** P(letters) of a name that is no Korean one, by its length alone. */
export const letterModel = (length: number): number => 0.3 * 0.085 ** length;

/** One to four syllables as any romanisation of Korean has them. */
const SYLLABLES =
  /^(?:(?:[bcdghjklmnpqrstvwxyz]|kk|gg|tt|dd|pp|bb|ss|jj|tch|ch|sh|kh|th|ph|gh|rh|wh|zh)?[aeiouyw]{1,4}(?:ng|nn|ck|[nklmrpgbtsdh])?){1,4}$/;
const LONGEST_GIVEN = 16;

/** Whether a given name may be a Korean one at all, by the form of its letters: cheap, and true of a few foreign ones too. */
export function mayBeKorean(parts: readonly LatinPart[]): boolean {
  const whole = parts.filter(({ initial }) => !initial);
  const letters = whole.reduce((n, part) => n + part.letters.length, 0);
  return letters <= LONGEST_GIVEN && parts.length <= 4 && whole.every((part) => SYLLABLES.test(part.letters));
}

const MOST_KEPT = 200_000;

/** Keeps one copy of equal parts, so that what is known of them is found by identity. */
export class SameParts {
  private readonly kept = new Map<string, readonly LatinPart[]>();

  of(parts: readonly LatinPart[]): readonly LatinPart[] {
    let key = '';
    for (const { letters, initial, english, word } of parts)
      key += `${letters}${initial ? '.' : ''}${english ? '!' : ''}${word} `;
    const known = this.kept.get(key);
    if (known) return known;
    if (this.kept.size > MOST_KEPT) this.kept.clear();
    this.kept.set(key, parts);
    return parts;
  }
}
