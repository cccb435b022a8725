/** Longest string that is compared in full; beyond it only the beginning counts. */
const LONGEST = 64;
const previous = new Int32Array(LONGEST + 1);
const current = new Int32Array(LONGEST + 1);
const beforePrevious = new Int32Array(LONGEST + 1);

/**
 * Damerau–Levenshtein distance (optimal string alignment; Damerau 1964) of two strings in `chars`, given by start and length, up to `most`;
 * `most + 1` when it is larger. Allocates nothing.
 */
export function editDistance(
  chars: Uint16Array,
  startA: number,
  lengthA: number,
  startB: number,
  lengthB: number,
  most: number,
): number {
  let m = Math.min(lengthA, LONGEST);
  let n = Math.min(lengthB, LONGEST);
  if (Math.abs(m - n) > most) return most + 1;
  let a = startA;
  let b = startB;
  while (m > 0 && n > 0 && chars[a] === chars[b]) {
    a += 1;
    b += 1;
    m -= 1;
    n -= 1;
  }
  while (m > 0 && n > 0 && chars[a + m - 1] === chars[b + n - 1]) {
    m -= 1;
    n -= 1;
  }
  if (m === 0 || n === 0) return Math.max(m, n);
  if (most === 1) {
    if (m === 1 && n === 1) return 1;
    return m === 2 && n === 2 && chars[a] === chars[b + 1] && chars[a + 1] === chars[b] ? 1 : 2;
  }
  for (let j = 0; j <= n; j += 1) previous[j] = j;
  for (let i = 1; i <= m; i += 1) {
    current[0] = i;
    let least = i;
    const charA = chars[a + i - 1];
    for (let j = 1; j <= n; j += 1) {
      const same = charA === chars[b + j - 1];
      let cost = previous[j - 1]! + (same ? 0 : 1);
      if (previous[j]! + 1 < cost) cost = previous[j]! + 1;
      if (current[j - 1]! + 1 < cost) cost = current[j - 1]! + 1;
      if (i > 1 && j > 1 && !same && charA === chars[b + j - 2] && chars[a + i - 2] === chars[b + j - 1]) {
        if (beforePrevious[j - 2]! + 1 < cost) cost = beforePrevious[j - 2]! + 1;
      }
      current[j] = cost;
      if (cost < least) least = cost;
    }
    if (least > most) return most + 1;
    beforePrevious.set(previous.subarray(0, n + 1));
    previous.set(current.subarray(0, n + 1));
  }
  return Math.min(previous[n]!, most + 1);
}
