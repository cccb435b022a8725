import { jaroWinkler } from '@brainlink/analytics/linkage';
import type { PersonRecord } from '@brainlink/analytics/linkage/people';
import { latinWords, romanizeName } from '@brainlink/analytics/names';

/** Jaro–Winkler similarity of two texts, 0 … 1. */
function similarityOf(a: string, b: string): number {
  const both = a + b;
  const chars = Uint16Array.from({ length: both.length }, (_, at) => both.charCodeAt(at));
  return jaroWinkler(chars, 0, a.length, a.length, b.length);
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
  for (const x of texts(a)) for (const y of texts(b)) best = Math.max(best, similarityOf(x, y));
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
