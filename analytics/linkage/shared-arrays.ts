/** Typed arrays over shared memory: a worker that is sent one sees the same bytes, without a copy. */
export const sharedInt32 = (length: number): Int32Array =>
  new Int32Array(new SharedArrayBuffer(Math.max(4, length * 4)), 0, length);

/** See {@link sharedInt32}. */
export const sharedUint16 = (length: number): Uint16Array =>
  new Uint16Array(new SharedArrayBuffer(Math.max(2, length * 2)), 0, length);

/** See {@link sharedInt32}. */
export const sharedUint8 = (length: number): Uint8Array => new Uint8Array(new SharedArrayBuffer(Math.max(1, length)), 0, length);

/** An Int32Array that grows while it is filled; `finish` hands it over in shared memory. */
export class Int32Vector {
  private data = new Int32Array(1024);
  length = 0;

  push(value: number): void {
    if (this.length === this.data.length) {
      const larger = new Int32Array(this.data.length * 2);
      larger.set(this.data);
      this.data = larger;
    }
    this.data[this.length] = value;
    this.length += 1;
  }

  /** The number at a place below `length`. */
  at(place: number): number {
    return this.data[place]!;
  }

  /** The filled part; valid until the next `push`. */
  view(): Int32Array {
    return this.data.subarray(0, this.length);
  }

  finish(): Int32Array {
    const shared = sharedInt32(this.length);
    shared.set(this.view());
    this.data = new Int32Array(0);
    return shared;
  }
}
