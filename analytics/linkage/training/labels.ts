/** A decision of a person about two rows. */
export interface Label {
  readonly a: number;
  readonly b: number;
  readonly match: boolean;
}

/** Labels with one decision per pair. */
export interface ResolvedLabels {
  readonly labels: readonly Label[];
  /** Pairs about which people said both; the majority counts, a draw counts for nothing. */
  readonly contradictory: number;
}

/** One decision per pair of rows, whichever way round it was said. */
export function resolveLabels(labels: readonly Label[]): ResolvedLabels {
  const votes = new Map<string, { a: number; b: number; same: number; different: number }>();
  for (const { a, b, match } of labels) {
    if (a === b) continue;
    const key = a < b ? `${a} ${b}` : `${b} ${a}`;
    const vote = votes.get(key) ?? { a: Math.min(a, b), b: Math.max(a, b), same: 0, different: 0 };
    if (match) vote.same += 1;
    else vote.different += 1;
    votes.set(key, vote);
  }
  const all = [...votes.values()];
  return {
    labels: all
      .filter(({ same, different }) => same !== different)
      .map(({ a, b, same, different }) => ({ a, b, match: same > different })),
    contradictory: all.filter(({ same, different }) => same > 0 && different > 0).length,
  };
}
