/** A pair of clusters that may be joined, with the mean evidence for it. */
export interface Merge {
  readonly mean: number;
  readonly a: number;
  readonly b: number;
}

/**
 * A binary heap of merges, the strongest first; ties go by number, so that the order never depends on how they came. Three arrays instead of an
 * object a merge: there are hundreds of thousands.
 */
export class MergeHeap {
  private readonly means: number[] = [];
  private readonly firsts: number[] = [];
  private readonly seconds: number[] = [];

  push({ mean, a, b }: Merge): void {
    let at = this.means.length;
    while (at > 0) {
      const up = (at - 1) >> 1;
      if (!this.isAfter(up, mean, a, b)) break;
      this.copy(up, at);
      at = up;
    }
    this.set(at, mean, a, b);
  }

  pop(): Merge | undefined {
    const { means, firsts, seconds } = this;
    if (means.length === 0) return undefined;
    const first = { mean: means[0]!, a: firsts[0]!, b: seconds[0]! };
    const [mean, a, b] = [means.pop()!, firsts.pop()!, seconds.pop()!];
    const size = means.length;
    if (size === 0) return first;
    let at = 0;
    for (;;) {
      let child = 2 * at + 1;
      if (child >= size) break;
      if (child + 1 < size && this.isAfter(child, means[child + 1]!, firsts[child + 1]!, seconds[child + 1]!)) child += 1;
      if (this.isAfter(child, mean, a, b)) break;
      this.copy(child, at);
      at = child;
    }
    this.set(at, mean, a, b);
    return first;
  }

  /** Whether the merge at a place comes after another one. */
  private isAfter(at: number, mean: number, a: number, b: number): boolean {
    const own = this.means[at]!;
    if (own !== mean) return own < mean;
    const first = this.firsts[at]!;
    return first > a || (first === a && this.seconds[at]! > b);
  }

  private copy(from: number, to: number): void {
    this.set(to, this.means[from]!, this.firsts[from]!, this.seconds[from]!);
  }

  private set(at: number, mean: number, a: number, b: number): void {
    this.means[at] = mean;
    this.firsts[at] = a;
    this.seconds[at] = b;
  }
}
