/** Entries of the first segment, and of each further one: so large that the memory goes back to the system when it is not needed any more. */
const FIRST = 1 << 18;
const SEGMENT_BITS = 24;
const SEGMENT = 1 << SEGMENT_BITS;

/** A list of whole numbers that grows by segments: doubling one array would need three times its memory for a moment. */
export class GrowingList {
  private readonly first = new Int32Array(FIRST);
  private readonly segments: Int32Array[] = [];
  length = 0;

  push(value: number): void {
    const at = this.length - FIRST;
    if (at < 0) this.first[this.length] = value;
    else {
      if ((at & (SEGMENT - 1)) === 0) this.segments.push(new Int32Array(SEGMENT));
      this.segments[at >>> SEGMENT_BITS]![at & (SEGMENT - 1)] = value;
    }
    this.length += 1;
  }

  at(index: number): number {
    const at = index - FIRST;
    return at < 0 ? this.first[index]! : this.segments[at >>> SEGMENT_BITS]![at & (SEGMENT - 1)]!;
  }
}
