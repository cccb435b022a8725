/** A pair with what a method says of it, and whether it was tied later. */
export interface JudgedPair {
  readonly score: number;
  readonly tied: boolean;
}

/** How well a method told beforehand who would be tied. */
export interface LinkJudgement {
  /** Pairs that were tied later, and that were not. */
  readonly tied: number;
  readonly others: number;
  /** Probability that a pair tied later scores above one that was not, equal scores counting half (area under the ROC curve); null without both. */
  readonly auc: number | null;
  /** Share of the best that were tied later, by how many of the best; equal scores count by their share. */
  readonly precision: readonly { readonly at: number; readonly share: number }[];
}

/** Judges a method on held-back later ties (Liben-Nowell and Kleinberg 2007). */
export function judgeLinks(pairs: readonly JudgedPair[], at: readonly number[]): LinkJudgement {
  const sorted = [...pairs].sort((one, two) => two.score - one.score);
  const tied = pairs.filter((pair) => pair.tied).length;
  const others = pairs.length - tied;
  let below = others;
  let wins = 0;
  const groups: { readonly size: number; readonly tied: number }[] = [];
  for (let begin = 0; begin < sorted.length;) {
    let end = begin;
    let hits = 0;
    while (end < sorted.length && sorted[end]!.score === sorted[begin]!.score) hits += sorted[end++]!.tied ? 1 : 0;
    const misses = end - begin - hits;
    below -= misses;
    wins += hits * (below + misses / 2);
    groups.push({ size: end - begin, tied: hits });
    begin = end;
  }
  const precision = at.map((most) => {
    let [left, hits] = [Math.min(most, pairs.length), 0];
    const taken = left;
    for (const group of groups) {
      const share = Math.min(1, left / group.size);
      hits += group.tied * share;
      left -= group.size * share;
      if (left <= 0) break;
    }
    return { at: most, share: taken === 0 ? 0 : hits / taken };
  });
  return { tied, others, auc: tied === 0 || others === 0 ? null : wins / (tied * others), precision };
}
