import type { PersonRecord } from '@brainlink/analytics/linkage/people';
import { latinWords, romanizeName } from '@brainlink/analytics/names';

/** Jaro–Winkler similarity of two strings (Winkler 1990; prefix scale 0.1, at most 4 letters), 0 … 1. */
export function jaroWinklerOf(a: string, b: string): number {
  if (a === '' || b === '') return 0;
  const reach = Math.max(0, (Math.max(a.length, b.length) >> 1) - 1);
  const taken = new Uint8Array(b.length);
  const order: string[] = [];
  for (let i = 0; i < a.length; i += 1)
    for (let j = Math.max(0, i - reach); j <= Math.min(b.length - 1, i + reach); j += 1)
      if (taken[j] === 0 && a[i] === b[j]) {
        taken[j] = 1;
        order.push(a[i]!);
        break;
      }
  const matches = order.length;
  if (matches === 0) return 0;
  const other = [...b].filter((_, j) => taken[j] === 1);
  const transposed = order.filter((letter, i) => letter !== other[i]).length / 2;
  const jaro = (matches / a.length + matches / b.length + (matches - transposed) / matches) / 3;
  let prefix = 0;
  while (prefix < 4 && prefix < a.length && a[prefix] === b[prefix]) prefix += 1;
  return jaro + prefix * 0.1 * (1 - jaro);
}

/** The best similarity of two people's names in Latin letters, words sorted; Hangul is romanised where there is nothing else. */
export function nameSimilarity(a: PersonRecord, b: PersonRecord): number {
  const texts = ({ names }: PersonRecord): string[] => {
    const latin = names.flatMap(({ latin: text }) => (text === undefined ? [] : [text]));
    const written =
      latin.length > 0 ? latin : names.flatMap(({ hangul }) => (hangul === undefined ? [] : [romanizeName(hangul) ?? '']));
    return written.map((text) => latinWords(text).sort().join(' '));
  };
  let best = 0;
  for (const x of texts(a)) for (const y of texts(b)) best = Math.max(best, jaroWinklerOf(x, y));
  return best;
}

/**
 * The best F1 that any threshold on similarities reaches.
 *
 * @param pairs - similarity of each pair, and whether it is right
 * @param right - right pairs that there are in all
 */
export function bestF1(pairs: readonly { readonly similarity: number; readonly match: boolean }[], right: number): number {
  const sorted = [...pairs].sort((a, b) => b.similarity - a.similarity);
  let found = 0;
  let best = 0;
  sorted.forEach(({ match, similarity }, i) => {
    if (match) found += 1;
    // A threshold takes all pairs of one similarity or none.
    if (sorted[i + 1]?.similarity !== similarity) best = Math.max(best, (2 * found) / (i + 1 + right));
  });
  return best;
}
