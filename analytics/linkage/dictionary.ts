import { sharedInt32, sharedUint16 } from './shared-arrays';
import { hashText } from './text/hash-text';

/**
 * Distinct strings as one run of UTF-16 units: value `v` (1 … size; 0 is "missing") is `chars[starts[v] … starts[v + 1])`. Only typed
 * arrays, so that it can be shared with workers.
 */
export interface Dictionary {
  readonly size: number;
  readonly chars: Uint16Array;
  readonly starts: Int32Array;
  /** Which characters occur in each value, as a set of 32 classes: far apart sets are far apart strings. */
  readonly letters: Int32Array;
}

/** The string of value `v`; `''` for 0. */
export function textOf(dictionary: Dictionary, value: number): string {
  let text = '';
  const end = dictionary.starts[value + 1]!;
  for (let i = dictionary.starts[value]!; i < end; i += 1) text += String.fromCharCode(dictionary.chars[i]!);
  return text;
}

/**
 * Gives every distinct string a code, from 1 on in the order of appearance. An open-addressed table over one run of characters: a `Map` of strings
 * looks in four places of memory for each, this one in two, and keeps no string alive. Equal hashes are told apart by their characters.
 */
export class DictionaryBuilder {
  /** How many distinct strings were met. */
  size = 0;
  private slots = new Int32Array(64);
  private hashes = new Int32Array(32);
  private starts = new Int32Array(34);
  private chars = new Uint16Array(256);

  /** The code of `text`; 0 for the empty string. */
  code(text: string): number {
    if (text === '') return 0;
    const hash = hashText(text);
    const { slots, hashes } = this;
    const mask = slots.length - 1;
    let at = hash & mask;
    for (let code = slots[at]!; code !== 0; code = slots[at]!) {
      if (hashes[code] === hash && this.isText(code, text)) return code;
      at = (at + 1) & mask;
    }
    return this.add(text, hash, at);
  }

  finish(): Dictionary {
    const count = this.size + 1;
    const starts = sharedInt32(count + 1);
    starts.set(this.starts.subarray(0, count + 1));
    const chars = sharedUint16(starts[count]!);
    chars.set(this.chars.subarray(0, chars.length));
    const letters = sharedInt32(count);
    for (let code = 1; code < count; code += 1)
      for (let i = starts[code]!; i < starts[code + 1]!; i += 1) letters[code]! |= 1 << (chars[i]! & 31);
    return { size: this.size, chars, starts, letters };
  }

  private isText(code: number, text: string): boolean {
    const { chars, starts } = this;
    const from = starts[code]!;
    const { length } = text;
    if (starts[code + 1]! - from !== length) return false;
    for (let i = 0; i < length; i += 1) if (chars[from + i] !== text.charCodeAt(i)) return false;
    return true;
  }

  private add(text: string, hash: number, slot: number): number {
    const code = this.size + 1;
    if (code === this.hashes.length) {
      this.hashes = doubled(this.hashes);
      this.starts = doubled(this.starts);
    }
    const from = this.starts[code]!;
    const to = from + text.length;
    while (to > this.chars.length) {
      const larger = new Uint16Array(this.chars.length * 2);
      larger.set(this.chars);
      this.chars = larger;
    }
    for (let i = from; i < to; i += 1) this.chars[i] = text.charCodeAt(i - from);
    this.starts[code + 1] = to;
    this.hashes[code] = hash;
    this.slots[slot] = code;
    this.size = code;
    if (code * 2 >= this.slots.length) this.spread();
    return code;
  }

  /** Gives the table twice the room. */
  private spread(): void {
    const slots = new Int32Array(this.slots.length * 2);
    const mask = slots.length - 1;
    for (let code = 1; code <= this.size; code += 1) {
      let at = this.hashes[code]! & mask;
      while (slots[at] !== 0) at = (at + 1) & mask;
      slots[at] = code;
    }
    this.slots = slots;
  }
}

function doubled(numbers: Int32Array): Int32Array<ArrayBuffer> {
  const larger = new Int32Array(numbers.length * 2);
  larger.set(numbers);
  return larger;
}
