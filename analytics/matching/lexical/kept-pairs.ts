/** Hashes that share all but their last byte stand together. */
const GROUP_BITS = 8;
const LAST = (1 << GROUP_BITS) - 1;

/** A set of hashes of pairs: one byte for each, beside where each group of them begins. As bits by hash it would take three times as much. */
export class KeptPairs {
  private readonly start: Int32Array;
  private readonly last: Uint8Array;

  /** @param rare - bit by hash: 1 for those that are left out */
  constructor(rare: Uint8Array) {
    const groups = (rare.length * 8) >>> GROUP_BITS;
    this.start = new Int32Array(groups + 1);
    this.eachKept(rare, (hash) => (this.start[(hash >>> GROUP_BITS) + 1]! += 1));
    for (let group = 0; group < groups; group += 1) this.start[group + 1]! += this.start[group]!;
    this.last = new Uint8Array(this.start[groups]!);
    let at = 0;
    this.eachKept(rare, (hash) => (this.last[at++] = hash & LAST));
  }

  has(hash: number): boolean {
    const group = hash >>> GROUP_BITS;
    const wanted = hash & LAST;
    for (let at = this.start[group]!; at < this.start[group + 1]!; at += 1) if (this.last[at] === wanted) return true;
    return false;
  }

  private eachKept(rare: Uint8Array, take: (hash: number) => void): void {
    for (let at = 0; at < rare.length; at += 1)
      if (rare[at] !== 0xff) for (let bit = 0; bit < 8; bit += 1) if (((rare[at]! >>> bit) & 1) === 0) take(at * 8 + bit);
  }
}
