import { EXPERTISE_CONFIGURATION } from '../configuration';

const { noWorks, pooled, temperature, usualWorks } = EXPERTISE_CONFIGURATION;
const USUAL = Math.log(usualWorks);

/**
 * Keeps the few best of many values without sorting them, and pools them; reused for one person after another.
 *
 * The pooled score is `T · (ln Σ exp(vᵢ / T) − ln u)`, which is the mean of the values by their {@link shares} and `T · (H − ln u)`, where H is
 * the entropy of the shares: what the works say, and how many say it.
 */
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
    let place = this.length;
    while (place > 0 && value > this.values[place - 1]!) place -= 1;
    if (place >= pooled) return;
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
    if (this.length === 0) return noWorks;
    const best = this.values[0]!;
    let sum = 1;
    for (let place = 1; place < this.length; place += 1) sum += Math.exp((this.values[place]! - best) / temperature);
    return best + temperature * (Math.log(sum) - USUAL);
  }

  /** How much each of the works makes of the score, the best first; they sum to 1. */
  shares(): number[] {
    const raw = Array.from(this.values.subarray(0, this.length), (value) => Math.exp((value - this.values[0]!) / temperature));
    const sum = raw.reduce((total, share) => total + share, 0);
    return raw.map((share) => share / sum);
  }
}

/** What the number of works that fit makes of the score, given {@link BestFew.shares}: negative for few, positive for many. */
export function breadthOf(shares: readonly number[]): number {
  if (shares.length === 0) return noWorks;
  const entropy = shares.reduce((sum, share) => sum - (share > 0 ? share * Math.log(share) : 0), 0);
  return temperature * (entropy - USUAL);
}
