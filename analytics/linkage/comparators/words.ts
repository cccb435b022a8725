import type { Words } from '../dataset';
import type { Dictionary } from '../dictionary';
import { valueDistance } from '../text/edit-distance';

/** Whether a word of one value, or what it is short for, is a word of the other. */
export function sharesWord(words: Words, x: number, y: number): boolean {
  const { starts, ids, fullForms } = words;
  const endX = starts[x + 1]!;
  const endY = starts[y + 1]!;
  for (let i = starts[x]!; i < endX; i += 1)
    for (let j = starts[y]!; j < endY; j += 1) if (fullForms[ids[i]!] === fullForms[ids[j]!]) return true;
  return false;
}

/** How many words of `x` are words of `y` too, letter by letter. */
export function sharedWords(words: Words, x: number, y: number): number {
  const { starts, ids } = words;
  const endX = starts[x + 1]!;
  const endY = starts[y + 1]!;
  let shared = 0;
  for (let i = starts[x]!; i < endX; i += 1)
    for (let j = starts[y]!; j < endY; j += 1)
      if (ids[i] === ids[j]) {
        shared += 1;
        break;
      }
  return shared;
}

/** How words were found in another value, counted by {@link alignWords}. */
export interface Alignment {
  /** Letter by letter. */
  same: number;
  /** One slip apart, or one short for the other. */
  near: number;
  /** One the initial of the other. */
  initial: number;
}

const used = new Uint8Array(64);

/** Matches each word of `x` with one of `y`: the same first, then near ones, then initials. At most 64 words count. Allocates nothing. */
export function alignWords(words: Words, x: number, y: number, into: Alignment): void {
  const { starts, ids, fullForms } = words;
  const { chars, starts: at } = words.dictionary;
  const startX = starts[x]!;
  const startY = starts[y]!;
  const countX = Math.min(32, starts[x + 1]! - startX);
  const countY = Math.min(32, starts[y + 1]! - startY);
  used.fill(0, 0, 64);
  into.same = 0;
  into.near = 0;
  into.initial = 0;
  for (let pass = 0; pass < 3; pass += 1) {
    for (let i = 0; i < countX; i += 1) {
      if (used[i] !== 0) continue;
      const p = ids[startX + i]!;
      for (let j = 0; j < countY; j += 1) {
        if (used[32 + j] !== 0) continue;
        const q = ids[startY + j]!;
        const found =
          pass === 0
            ? p === q
            : pass === 1
              ? fullForms[p] === fullForms[q] || oneSlip(words.dictionary, p, q)
              : initials(chars, at, p, q);
        if (!found) continue;
        used[i] = 1;
        used[32 + j] = 1;
        if (pass === 0) into.same += 1;
        else if (pass === 1) into.near += 1;
        else into.initial += 1;
        break;
      }
    }
  }
}

function oneSlip(dictionary: Dictionary, p: number, q: number): boolean {
  const { starts } = dictionary;
  const shorter = Math.min(starts[p + 1]! - starts[p]!, starts[q + 1]! - starts[q]!);
  if (shorter < 4) return false;
  const most = shorter >= 8 ? 2 : 1;
  return valueDistance(dictionary, p, q, most) <= most;
}

function initials(chars: Uint16Array, starts: Int32Array, p: number, q: number): boolean {
  const short = starts[p + 1]! - starts[p]! === 1 || starts[q + 1]! - starts[q]! === 1;
  return short && chars[starts[p]!] === chars[starts[q]!];
}
