/** Sets that are only joined (union by size, paths halved: Tarjan and van Leeuwen 1984). */
export class GrowingSets {
  /** Members of the largest set that came of a join; 0 before the first. */
  largest = 0;
  /** Joins of two sets that were apart. */
  joins = 0;
  private readonly root: Int32Array;
  private readonly size: Int32Array;

  /** @param count members, each a set of its own */
  constructor(count: number) {
    this.root = new Int32Array(count);
    for (let member = 0; member < count; member++) this.root[member] = member;
    this.size = new Int32Array(count).fill(1);
  }

  /** Makes the sets of two members one. */
  join(a: number, b: number): void {
    let [one, two] = [this.find(a), this.find(b)];
    if (one !== two) {
      if (this.size[one]! < this.size[two]!) [one, two] = [two, one];
      this.root[two] = one;
      this.size[one]! += this.size[two]!;
      this.joins++;
    }
    this.largest = Math.max(this.largest, this.size[one]!);
  }

  private find(member: number): number {
    const { root } = this;
    let at = member;
    while (root[at] !== at) {
      root[at] = root[root[at]!]!;
      at = root[at]!;
    }
    return at;
  }
}
