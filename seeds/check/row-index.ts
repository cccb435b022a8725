/** A 53-bit hash of a text: two FNV-1a runs side by side. Equal texts agree; among a million rows a chance agreement is below 1 in 10,000. */
export function hash53(text: string): number {
  let a = 0x811c9dc5;
  let b = 0x01000193;
  for (let i = 0; i < text.length; i += 1) {
    const code = text.charCodeAt(i);
    a = Math.imul(a ^ code, 0x01000193);
    b = Math.imul(b ^ code ^ (a >>> 13), 0x5bd1e995);
  }
  a ^= a >>> 16;
  b ^= b >>> 15;
  return (a >>> 0) * 0x200000 + ((b >>> 0) & 0x1fffff);
}

/** What is known about the first row under a key. */
export interface IndexedRow {
  readonly row: number;
  readonly content: number;
  /** How often the key has been met, this time included. */
  readonly times: number;
}

/**
 * First row and number of rows per key, in typed arrays: about 40 bytes a row outside of the JavaScript heap, so that checking a
 * large file for repeated keys costs little memory.
 */
export class RowIndex {
  private size = 0;
  private keys = new Float64Array(1 << 12);
  private contents = new Float64Array(1 << 12);
  private rows = new Uint32Array(1 << 12);
  private times = new Uint32Array(1 << 12);

  /** Enters a row and returns what stands under its key: itself when the key is new. */
  enter(key: string, row: number, content: string): IndexedRow {
    if (this.size * 3 > this.keys.length * 2) this.grow();
    const slot = this.slotOf(hash53(key));
    if (this.times[slot] === 0) {
      this.size += 1;
      this.keys[slot] = hash53(key);
      this.rows[slot] = row;
      this.contents[slot] = hash53(content);
    }
    this.times[slot]! += 1;
    return { row: this.rows[slot]!, content: this.contents[slot]!, times: this.times[slot]! };
  }

  private slotOf(hash: number): number {
    const mask = this.keys.length - 1;
    let slot = (hash % 0x7fffffff) & mask;
    while (this.times[slot]! > 0 && this.keys[slot] !== hash) slot = (slot + 1) & mask;
    return slot;
  }

  private grow(): void {
    const { keys, contents, rows, times } = this;
    const length = keys.length * 2;
    this.keys = new Float64Array(length);
    this.contents = new Float64Array(length);
    this.rows = new Uint32Array(length);
    this.times = new Uint32Array(length);
    for (let i = 0; i < keys.length; i += 1) {
      if (times[i] === 0) continue;
      const slot = this.slotOf(keys[i]!);
      this.keys[slot] = keys[i]!;
      this.contents[slot] = contents[i]!;
      this.rows[slot] = rows[i]!;
      this.times[slot] = times[i]!;
    }
  }
}
