const SEGMENT = 1 << 18;

/** A list of whole numbers that grows by segments: doubling one array would need three times its memory for a moment. */
export class GrowingList {
  private readonly segments: Int32Array[] = [];
  length = 0;

  push(value: number): void {
    if (this.length % SEGMENT === 0) this.segments.push(new Int32Array(SEGMENT));
    this.segments[this.length >>> 18]![this.length & (SEGMENT - 1)] = value;
    this.length += 1;
  }

  at(index: number): number {
    return this.segments[index >>> 18]![index & (SEGMENT - 1)]!;
  }
}
