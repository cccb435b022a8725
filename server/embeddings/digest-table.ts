const FEWEST = 1 << 10;

/**
 * Numbers of records by the digests of their keys: open addressing in typed arrays, 16 to 32 bytes a record where a `Map` of texts takes some
 * hundred. The first 32 bits of a digest stand for it and say where it belongs, so a record that is found is a likely one, to be compared with
 * the whole digest.
 */
export class DigestTable {
  /** Number of the record and 1; 0 is free. */
  private slots = new Int32Array(FEWEST);
  private tags = new Uint32Array(FEWEST);
  /** How many records there are. */
  size = 0;

  /** Notes a record; of two with one digest both are likely ones, the earlier first. */
  add(digest: Buffer, record: number): void {
    if (this.size * 2 >= this.slots.length) this.grow();
    this.place(digest.readUInt32LE(), record);
    this.size += 1;
  }

  /** Records that likely have the digest. */
  *likely(digest: Buffer): Generator<number> {
    const tag = digest.readUInt32LE();
    const mask = this.slots.length - 1;
    for (let at = tag & mask; this.slots[at] !== 0; at = (at + 1) & mask) if (this.tags[at] === tag) yield this.slots[at]! - 1;
  }

  private place(tag: number, record: number): void {
    const mask = this.slots.length - 1;
    let at = tag & mask;
    while (this.slots[at] !== 0) at = (at + 1) & mask;
    this.slots[at] = record + 1;
    this.tags[at] = tag;
  }

  private grow(): void {
    const { slots, tags } = this;
    this.slots = new Int32Array(slots.length * 2);
    this.tags = new Uint32Array(slots.length * 2);
    slots.forEach((slot, at) => {
      if (slot !== 0) this.place(tags[at]!, slot - 1);
    });
  }
}
