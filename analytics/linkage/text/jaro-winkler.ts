import type { Dictionary } from '../dictionary';
import { bitCount } from './edit-distance';

const LONGEST = 64;
const takenA = new Uint8Array(LONGEST);
const takenB = new Uint8Array(LONGEST);

/**
 * Jaro–Winkler similarity (Winkler 1990, prefix scale 0.1, at most 4) of two strings in `chars`, given by start and length; 0 … 1.
 * Allocates nothing.
 */
export function jaroWinkler(chars: Uint16Array, startA: number, lengthA: number, startB: number, lengthB: number): number {
  const m = Math.min(lengthA, LONGEST);
  const n = Math.min(lengthB, LONGEST);
  if (m === 0 || n === 0) return 0;
  const window = Math.max(0, (Math.max(m, n) >> 1) - 1);
  takenA.fill(0, 0, m);
  takenB.fill(0, 0, n);
  let matches = 0;
  for (let i = 0; i < m; i += 1) {
    const char = chars[startA + i];
    const to = Math.min(n - 1, i + window);
    for (let j = Math.max(0, i - window); j <= to; j += 1) {
      if (takenB[j] === 0 && chars[startB + j] === char) {
        takenA[i] = 1;
        takenB[j] = 1;
        matches += 1;
        break;
      }
    }
  }
  if (matches === 0) return 0;
  let transposed = 0;
  let j = 0;
  for (let i = 0; i < m; i += 1) {
    if (takenA[i] === 0) continue;
    while (takenB[j] === 0) j += 1;
    if (chars[startA + i] !== chars[startB + j]) transposed += 1;
    j += 1;
  }
  const jaro = (matches / m + matches / n + (matches - transposed / 2) / matches) / 3;
  let prefix = 0;
  while (prefix < 4 && prefix < m && prefix < n && chars[startA + prefix] === chars[startB + prefix]) prefix += 1;
  return jaro + prefix * 0.1 * (1 - jaro);
}

/**
 * Whether two values of a dictionary are at least `least` similar. Letters of one that the other lacks bound the similarity from above, so most
 * pairs are told by two bit sets.
 */
export function similarValues({ chars, starts, letters }: Dictionary, x: number, y: number, least: number): boolean {
  const startX = starts[x]!;
  const startY = starts[y]!;
  const lengthX = starts[x + 1]! - startX;
  const lengthY = starts[y + 1]! - startY;
  const common = Math.min(lengthX - bitCount(letters[x]! & ~letters[y]!), lengthY - bitCount(letters[y]! & ~letters[x]!));
  const jaro = (common / lengthX + common / lengthY + 1) / 3;
  const bound = chars[startX] === chars[startY] ? jaro + 0.4 * (1 - jaro) : jaro;
  return bound >= least && jaroWinkler(chars, startX, lengthX, startY, lengthY) >= least;
}
