/** Gini coefficient of counts, 0 (all alike) to just under 1; null without any or when all are 0. */
export function giniOf(counts: ArrayLike<number>): number | null {
  const sorted = Float64Array.from(counts).sort();
  let [sum, weighted] = [0, 0];
  sorted.forEach((count, at) => {
    sum += count;
    weighted += (at + 1) * count;
  });
  return sum === 0 ? null : (2 * weighted) / (sorted.length * sum) - (sorted.length + 1) / sorted.length;
}

/** How many equally large groups would be as diverse: the inverse of Simpson's index (Laakso and Taagepera 1979); null when all are 0. */
export function effectiveNumberOf(counts: ArrayLike<number>): number | null {
  let [sum, squares] = [0, 0];
  for (let at = 0; at < counts.length; at++) {
    sum += counts[at]!;
    squares += counts[at]! ** 2;
  }
  return sum === 0 ? null : (sum * sum) / squares;
}
