import { hashOf } from './hash';

/** Ids by number and numbers by id, in three arrays: as half a million texts and a map of them they take several times the memory. */
export class IdColumn {
  private readonly bytes: Buffer;
  /** Where each id begins. */
  private readonly start: Int32Array;
  /** Numbers and 1 by hash, 0 where there is none: open addressing, half full at most. */
  private readonly slots: Int32Array;

  /** @param ids in the order of their numbers, each once */
  constructor(ids: readonly string[]) {
    this.start = new Int32Array(ids.length + 1);
    ids.forEach((id, at) => (this.start[at + 1] = this.start[at]! + Buffer.byteLength(id)));
    this.bytes = Buffer.alloc(this.start[ids.length]!);
    this.slots = new Int32Array(2 ** Math.ceil(Math.log2(2 * ids.length + 2)));
    const mask = this.slots.length - 1;
    ids.forEach((id, at) => {
      this.bytes.write(id, this.start[at]!);
      let slot = hashOf(id) & mask;
      while (this.slots[slot] !== 0) slot = (slot + 1) & mask;
      this.slots[slot] = at + 1;
    });
  }

  get length(): number {
    return this.start.length - 1;
  }

  idOf(number: number): string {
    return this.bytes.toString('utf8', this.start[number], this.start[number + 1]);
  }

  numberOf(id: string): number | undefined {
    const mask = this.slots.length - 1;
    for (let slot = hashOf(id) & mask; this.slots[slot] !== 0; slot = (slot + 1) & mask) {
      const number = this.slots[slot]! - 1;
      if (this.idOf(number) === id) return number;
    }
    return undefined;
  }
}
