import { mixingCoefficient } from '../measures';

/** Mixing by a category while pairs are added; −1 is a category that is not known. */
export class Mixing {
  private readonly ends: Int32Array;
  private within = 0;
  /** Pairs of whose both ends the category is known. */
  pairs = 0;

  constructor(private readonly category: Int32Array) {
    this.ends = new Int32Array(category.reduce((most, code) => Math.max(most, code), -1) + 1);
  }

  /** Adds a pair. */
  add(a: number, b: number): void {
    const [one, two] = [this.category[a]!, this.category[b]!];
    if (one < 0 || two < 0) return;
    this.pairs++;
    if (one === two) this.within++;
    this.ends[one]!++;
    this.ends[two]!++;
  }

  /** Newman's coefficient of the pairs so far; null where it is not defined. */
  coefficient(): number | null {
    return mixingCoefficient(this.within, this.ends, this.pairs);
  }
}

/** How many different things a growing group of people has. */
export class Reach {
  private readonly seen: Int32Array;
  /** Different things so far. */
  count = 0;

  constructor(
    private readonly of: (person: number) => Iterable<number>,
    size: number,
  ) {
    this.seen = new Int32Array(size);
  }

  /** Adds a person. */
  add(person: number): void {
    for (const thing of this.of(person)) if (this.seen[thing]!++ === 0) this.count++;
  }

  /** People with each thing. */
  get counts(): Int32Array {
    return this.seen;
  }
}
