import { EXPERTISE_CONFIGURATION } from '../configuration';

const { pooled, poolingDecay } = EXPERTISE_CONFIGURATION;
const raw = Array.from({ length: pooled }, (_, place) => poolingDecay ** place);
const whole = raw.reduce((sum, share) => sum + share, 0);

/** What the best, the second … work counts; sums to 1. */
export const PLACE_WEIGHTS: readonly number[] = raw.map((share) => share / whole);

/** By how many of the places are taken. */
const MISSING: readonly number[] = Array.from({ length: pooled + 1 }, (_, works) =>
  works === 0
    ? EXPERTISE_CONFIGURATION.noWorks
    : PLACE_WEIGHTS.slice(works).reduce((sum, weight) => sum + weight * EXPERTISE_CONFIGURATION.missingWork, 0),
);

/** What works that somebody does not have make of the score. */
export const missingPart = (works: number): number => MISSING[Math.min(works, pooled)]!;

/** Keeps the few best of many values without sorting them; reused for one person after another. */
export class BestFew {
  readonly values = new Float64Array(pooled);
  /** Where the values stood. */
  readonly entries = new Int32Array(pooled);
  length = 0;

  clear(): void {
    this.length = 0;
  }

  /** Of equal values the earlier stays ahead. */
  add(value: number, entry: number): void {
    // Most values are smaller than the few best.
    if (this.length === pooled && !(value > this.values[pooled - 1]!)) return;
    let place = this.length;
    while (place > 0 && value > this.values[place - 1]!) place -= 1;
    if (this.length < pooled) this.length += 1;
    for (let at = this.length - 1; at > place; at -= 1) {
      this.values[at] = this.values[at - 1]!;
      this.entries[at] = this.entries[at - 1]!;
    }
    this.values[place] = value;
    this.entries[place] = entry;
  }

  /** The score of the person whose works were added. */
  score(): number {
    let sum = missingPart(this.length);
    for (let place = 0; place < this.length; place += 1) sum += PLACE_WEIGHTS[place]! * this.values[place]!;
    return sum;
  }
}
