import type { Dictionary } from '../dictionary';

/** Longest string that is compared in full; beyond it only the beginning counts. */
const LONGEST = 64;
let previous = new Int32Array(LONGEST + 1);
let current = new Int32Array(LONGEST + 1);
let beforePrevious = new Int32Array(LONGEST + 1);

/** Number of set bits. */
export function bitCount(bits: number): number {
  let x = bits - ((bits >>> 1) & 0x55555555);
  x = (x & 0x33333333) + ((x >>> 2) & 0x33333333);
  return Math.imul((x + (x >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}

/**
 * Distance of two values of a dictionary up to `most`, else `most + 1`. One edit changes the set of letters by two at most, so that most values
 * that are far apart are told by two bit sets.
 */
export function valueDistance({ chars, starts, letters }: Dictionary, x: number, y: number, most: number): number {
  if (bitCount(letters[x]! ^ letters[y]!) > 2 * most) return most + 1;
  const startX = starts[x]!;
  const startY = starts[y]!;
  return editDistance(chars, startX, starts[x + 1]! - startX, startY, starts[y + 1]! - startY, most);
}

/**
 * Damerau–Levenshtein distance (optimal string alignment; Damerau 1964) of two strings in `chars`, given by start and length, up to `most`;
 * `most + 1` when it is larger. Only the band that `most` allows is computed (Ukkonen 1985). Allocates nothing.
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
  return banded(chars, a, m, b, n, most);
}

function banded(chars: Uint16Array, a: number, m: number, b: number, n: number, most: number): number {
  const far = most + 1;
  for (let j = 0; j <= n; j += 1) previous[j] = j <= most ? j : far;
  for (let i = 1; i <= m; i += 1) {
    const from = Math.max(1, i - most);
    const to = Math.min(n, i + most);
    current[from - 1] = from === 1 ? i : far;
    let least = current[from - 1]!;
    const charA = chars[a + i - 1];
    for (let j = from; j <= to; j += 1) {
      const charB = chars[b + j - 1];
      let cost = previous[j - 1]! + (charA === charB ? 0 : 1);
      if (j < i + most && previous[j]! + 1 < cost) cost = previous[j]! + 1;
      if (current[j - 1]! + 1 < cost) cost = current[j - 1]! + 1;
      if (i > 1 && j > 1 && charA !== charB && charA === chars[b + j - 2] && chars[a + i - 2] === charB) {
        if (beforePrevious[j - 2]! + 1 < cost) cost = beforePrevious[j - 2]! + 1;
      }
      current[j] = cost;
      if (cost < least) least = cost;
    }
    if (to < n) current[to + 1] = far;
    if (least > most) return far;
    const oldest = beforePrevious;
    beforePrevious = previous;
    previous = current;
    current = oldest;
  }
  return Math.min(previous[n]!, far);
}
