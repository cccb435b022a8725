import type { Since } from './joint-cells';

/** Numbers distinct whole numbers, from 0 on, in the order in which they come. */
class Numbering {
  private bits = 8;
  private slots = new Int32Array(2 ** this.bits).fill(-1);
  private keys = new Float64Array(2 ** this.bits);
  count = 0;

  of(key: number): number {
    let slot = this.slotOf(key);
    for (; this.slots[slot] !== -1; slot = (slot + 1) & (this.slots.length - 1)) {
      if (this.keys[this.slots[slot]!] === key) return this.slots[slot]!;
    }
    if (2 * this.count >= this.slots.length) {
      this.grow();
      return this.of(key);
    }
    this.slots[slot] = this.count;
    this.keys[this.count] = key;
    return this.count++;
  }

  private slotOf(key: number): number {
    return Math.imul(key, 0x9e3779b1) >>> (32 - this.bits);
  }

  private grow(): void {
    this.bits += 2;
    const keys = this.keys;
    this.keys = new Float64Array(2 ** this.bits);
    this.keys.set(keys);
    this.slots = new Int32Array(2 ** this.bits).fill(-1);
    for (let number = 0; number < this.count; number++) {
      let slot = this.slotOf(keys[number]!);
      while (this.slots[slot] !== -1) slot = (slot + 1) & (this.slots.length - 1);
      this.slots[slot] = number;
    }
  }
}

/** Sorts of members: one stands for all that enter every set at the same moments and are of one kind. */
export interface Alike {
  readonly sets: readonly Since[];
  readonly kinds: Uint8Array;
  /** Members of each sort. */
  readonly sizes: Int32Array;
}

/**
 * Members by sort. What is decided by counts is decided by how many there are of each sort, and of sorts there are a hundred where there are
 * a hundred thousand ties.
 *
 * @param sets members by since when they belong to each set, −1 for never; of one length
 * @param kinds of each member, 0 … 255; all alike when left out
 */
export function alike(sets: readonly Since[], moments: number, kinds?: Uint8Array): Alike {
  const members = sets[0]?.length ?? 0;
  const sort = new Int32Array(members);
  if (kinds) sort.set(kinds);
  let count = Math.min(1, members);
  for (const since of sets) {
    const numbering = new Numbering();
    for (let member = 0; member < members; member++)
      sort[member] = numbering.of(sort[member]! * (moments + 1) + since[member]! + 1);
    count = numbering.count;
  }
  const sizes = new Int32Array(count);
  const example = new Int32Array(count);
  for (let member = 0; member < members; member++) {
    sizes[sort[member]!]!++;
    example[sort[member]!] = member;
  }
  return {
    sizes,
    sets: sets.map((since) => example.map((member) => since[member]!)),
    kinds: Uint8Array.from(example, (member) => kinds?.[member] ?? 0),
  };
}
