/** Edits (insert, delete, replace, swap of neighbours) between two texts, or `limit + 1` when there are more. */
export function editDistance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  let before: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, i) => i);
  let [leastBefore, least] = [0, 0];
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    [leastBefore, least] = [least, i];
    for (let j = 1; j <= b.length; j += 1) {
      let cost = Math.min(last[j]! + 1, row[j - 1]! + 1, last[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1));
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) cost = Math.min(cost, before[j - 2]! + 1);
      row.push(cost);
      if (cost < least) least = cost;
    }
    // What is to come builds upon these two rows.
    if (least > limit && leastBefore > limit) return limit + 1;
    before = last;
    last = row;
  }
  return Math.min(last[b.length]!, limit + 1);
}

/** The entry nearest to a text, when it is near enough to be worth asking "did you mean …?". */
export function nearest<T>(text: string, entries: Iterable<readonly [string, T]>): T | undefined {
  const limit = text.length <= 3 ? 1 : text.length <= 7 ? 2 : 3;
  let best: T | undefined;
  let bestDistance = limit + 1;
  for (const [spelling, entry] of entries) {
    // Replacing everything is not nearness: Hangul names are short.
    const distance = editDistance(text, spelling, Math.min(limit, spelling.length - 1));
    if (distance < bestDistance && distance < Math.max(2, spelling.length) && distance <= Math.min(limit, spelling.length - 1)) {
      bestDistance = distance;
      best = entry;
    }
  }
  return best;
}
