/** A pair of clusters that may be joined, with the mean evidence for it. */
export interface Merge {
  readonly mean: number;
  readonly a: number;
  readonly b: number;
}

const before = (p: Merge, q: Merge): boolean =>
  p.mean > q.mean || (p.mean === q.mean && (p.a < q.a || (p.a === q.a && p.b < q.b)));

/** A binary heap of merges, the strongest first; ties go by number, so that the order never depends on how they came. */
export class MergeHeap {
  private readonly items: Merge[] = [];

  get top(): Merge | undefined {
    return this.items[0];
  }

  push(merge: Merge): void {
    const { items } = this;
    let at = items.push(merge) - 1;
    while (at > 0) {
      const up = (at - 1) >> 1;
      if (!before(merge, items[up]!)) break;
      items[at] = items[up]!;
      at = up;
    }
    items[at] = merge;
  }

  pop(): Merge | undefined {
    const { items } = this;
    const first = items[0];
    const last = items.pop();
    if (last === undefined || items.length === 0) return first;
    let at = 0;
    for (;;) {
      let child = 2 * at + 1;
      if (child >= items.length) break;
      if (child + 1 < items.length && before(items[child + 1]!, items[child]!)) child += 1;
      if (!before(items[child]!, last)) break;
      items[at] = items[child]!;
      at = child;
    }
    items[at] = last;
    return first;
  }
}
