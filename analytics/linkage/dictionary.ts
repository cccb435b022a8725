import { Int32Vector, sharedInt32, sharedUint16 } from './shared-arrays';

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

/** Gives every distinct string a code, from 1 on in the order of appearance. */
export class DictionaryBuilder {
  private readonly codes = new Map<string, number>();
  private readonly lengths = new Int32Vector();
  private total = 0;

  /** The code of `text`; 0 for the empty string. */
  code(text: string): number {
    if (text === '') return 0;
    const known = this.codes.get(text);
    if (known !== undefined) return known;
    const code = this.codes.size + 1;
    this.codes.set(text, code);
    this.lengths.push(text.length);
    this.total += text.length;
    return code;
  }

  get size(): number {
    return this.codes.size;
  }

  finish(): Dictionary {
    const chars = sharedUint16(this.total);
    const starts = new Int32Vector();
    starts.push(0);
    starts.push(0);
    let at = 0;
    for (const text of this.codes.keys()) {
      for (let i = 0; i < text.length; i += 1) chars[at + i] = text.charCodeAt(i);
      at += text.length;
      starts.push(at);
    }
    const letters = sharedInt32(this.codes.size + 1);
    const bounds = starts.finish();
    for (let code = 1; code <= this.codes.size; code += 1)
      for (let i = bounds[code]!; i < bounds[code + 1]!; i += 1) letters[code]! |= 1 << (chars[i]! & 31);
    return { size: this.codes.size, chars, starts: bounds, letters };
  }
}
