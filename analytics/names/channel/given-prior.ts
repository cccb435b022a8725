import type { NameModelParams } from './channel-params';

/**
 * How frequent a Korean given name is: names seen in training, mixed with a model of syllables by place, so that every name has some
 * probability and a rare one little.
 */
export class GivenPrior {
  private readonly totals: { readonly first: number; readonly last: number; readonly names: number; readonly lengths: number };
  private readonly distinct: number;

  constructor(private readonly given: NameModelParams['given']) {
    const sum = (counts: Readonly<Record<string, number>>): number => Object.values(counts).reduce((total, n) => total + n, 0);
    this.totals = {
      first: sum(given.first),
      last: sum(given.last),
      names: given.lengths.reduce((total, n) => total + n, 0),
      lengths: given.lengths.reduce((total, n) => total + n + 1, 0),
    };
    this.distinct = new Set([...Object.keys(given.first), ...Object.keys(given.last)]).size;
  }

  /** All syllables that the prior knows. */
  syllables(): string[] {
    return [...new Set([...Object.keys(this.given.first), ...Object.keys(this.given.last)])].toSorted();
  }

  /** P(syllable | first, or later, in a given name). */
  syllable(syllable: string, first: boolean): number {
    const { first: heads, last: tails } = this.given;
    const count = first
      ? (heads[syllable] ?? 0) + 0.1 * (tails[syllable] ?? 0)
      : (tails[syllable] ?? 0) + 0.1 * (heads[syllable] ?? 0);
    const total = first ? this.totals.first + 0.1 * this.totals.last : this.totals.last + 0.1 * this.totals.first;
    return (count + 0.1) / (total + 0.1 * (this.distinct + 300));
  }

  /** P(a given name has so many syllables). */
  length(syllables: number): number {
    return ((this.given.lengths[syllables - 1] ?? 0) + 1) / this.totals.lengths;
  }

  /** P(given name). */
  name(given: string): number {
    const syllables = [...given];
    const made = syllables.reduce(
      (p, syllable, place) => p * this.syllable(syllable, place === 0),
      this.length(Math.min(4, syllables.length)),
    );
    return 0.35 * ((this.given.names[given] ?? 0) / this.totals.names) + 0.65 * made;
  }
}
