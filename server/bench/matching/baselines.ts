/** Words as the peers see them: lower-case, two letters at least. */
const tokens = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]{2,}/gu) ?? [];

function countsOf(text: string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const token of tokens(text)) counts.set(token, (counts.get(token) ?? 0) + 1);
  return counts;
}

/** Scores documents for a query, in their order. */
export type Baseline = (query: string) => number[];

/** BM25 (Robertson et al. 1994) with the usual k1 = 1.2 and b = 0.75. */
export function bm25(documents: readonly string[]): Baseline {
  const counts = documents.map(countsOf);
  const lengths = counts.map((each) => [...each.values()].reduce((sum, count) => sum + count, 0));
  const mean = lengths.reduce((sum, length) => sum + length, 0) / documents.length;
  const df = frequencies(counts);
  return (query) =>
    counts.map((each, at) => {
      let score = 0;
      for (const token of countsOf(query).keys()) {
        const tf = each.get(token) ?? 0;
        const idf = Math.log(1 + (documents.length - (df.get(token) ?? 0) + 0.5) / ((df.get(token) ?? 0) + 0.5));
        score += (idf * tf * 2.2) / (tf + 1.2 * (0.25 + (0.75 * lengths[at]!) / mean));
      }
      return score;
    });
}

/** Cosine of plain TF–IDF (smoothed, as scikit-learn has it). */
export function tfidf(documents: readonly string[]): Baseline {
  const counts = documents.map(countsOf);
  const df = frequencies(counts);
  const unit = (each: ReadonlyMap<string, number>): Map<string, number> => {
    const raw = [...each].map(
      ([token, tf]) => [token, tf * (1 + Math.log((1 + documents.length) / (1 + (df.get(token) ?? 0))))] as const,
    );
    const length = Math.sqrt(raw.reduce((sum, [, weight]) => sum + weight ** 2, 0)) || 1;
    return new Map(raw.map(([token, weight]) => [token, weight / length]));
  };
  const vectors = counts.map(unit);
  return (query) => {
    const asked = [...unit(countsOf(query))];
    return vectors.map((vector) => asked.reduce((sum, [token, weight]) => sum + weight * (vector.get(token) ?? 0), 0));
  };
}

function frequencies(counts: readonly ReadonlyMap<string, number>[]): Map<string, number> {
  const df = new Map<string, number>();
  for (const each of counts) for (const token of each.keys()) df.set(token, (df.get(token) ?? 0) + 1);
  return df;
}
