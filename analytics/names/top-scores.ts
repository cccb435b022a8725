/** The best of many scores, with all that are equal to the last of them; what cannot be among them is not kept. */
export class TopScores {
  private readonly scores = new Map<number, number>();
  private least = -Infinity;
  private limit: number;

  /** @param wanted how many are wanted */
  constructor(readonly wanted: number) {
    this.limit = 4 * wanted + 64;
  }

  /** The score that a name must reach to be among the best; −∞ while there are too few. */
  get floor(): number {
    this.compact();
    return this.least;
  }

  /** Gives a name its score; of several the highest counts. */
  add(name: number, score: number): void {
    if (score < this.least) return;
    const known = this.scores.get(name);
    if (known !== undefined && known >= score) return;
    this.scores.set(name, score);
    if (this.scores.size > this.limit) {
      this.compact();
      this.limit = Math.max(this.limit, 2 * this.scores.size);
    }
  }

  private compact(): void {
    if (this.scores.size < this.wanted) return;
    const sorted = Float64Array.from(this.scores.values()).sort();
    this.least = sorted[sorted.length - this.wanted]!;
    for (const [name, score] of this.scores) if (score < this.least) this.scores.delete(name);
  }

  /** Names with their scores, the best first. */
  sorted(): (readonly [name: number, score: number])[] {
    this.compact();
    return [...this.scores].sort(([a, x], [b, y]) => y - x || a - b);
  }
}
