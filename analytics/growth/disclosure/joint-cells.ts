import { isSmall } from './small-cells';

/** Since which moment each member belongs to a set that only grows: a number of a moment, −1 for never. */
export type Since = Int32Array;

/** Most sets that are told apart at once: their numbers are bits of a cell's key. */
export const MOST_SETS = 16;

/** What members enter, by moment: entry `at` is member × sets + set. */
function entriesByMoment(sets: readonly Since[], moments: number) {
  const start = new Int32Array(moments + 1);
  for (const since of sets) for (const moment of since) if (moment >= 0) start[moment + 1]!++;
  for (let moment = 0; moment < moments; moment++) start[moment + 1]! += start[moment]!;
  const next = start.slice();
  const entries = new Float64Array(start[moments]!);
  sets.forEach((since, set) => {
    for (let member = 0; member < since.length; member++) {
      if (since[member]! >= 0) entries[next[since[member]!]!++] = member * sets.length + set;
    }
  });
  return { start, entries };
}

/** What the moments are decided by. */
export interface JointCells {
  readonly moments: number;
  /** Fewest members that a cell may have. */
  readonly smallest: number;
  /** Moments that may be shown at all; all of them when left out. */
  readonly allowed?: readonly boolean[];
  /** Parts that are counted apart, 0 … 255 by member. */
  readonly kinds?: Uint8Array;
}

/**
 * The moments at which the sizes of several growing sets may all be shown together. Members that the sizes shown so far do not tell apart
 * are a cell; a moment is shown when every cell stays empty or large enough. So whatever is added to or subtracted from whatever else, over
 * sets and moments, counts a union of cells: no count of a few follows (control over implied query sets: Friedman and Hoffman 1980; without
 * a memory of earlier questions: Denning, Schlörer and Wehrle 1982). Outside of every set nobody is counted, so there may be any number.
 *
 * @param sets members by since when they belong to each set; of one length, at most {@link MOST_SETS}
 */
export function jointMoments(sets: readonly Since[], { moments, smallest, allowed, kinds }: JointCells): boolean[] {
  const members = sets[0]?.length ?? 0;
  const { start, entries } = entriesByMoment(sets, moments);
  const cell = new Int32Array(members);
  const sizes = [members];
  const entering = new Uint16Array(members);
  let waiting: number[] = [];
  const keyOf = (member: number): number =>
    cell[member]! * 2 ** 24 + (cell[member] === 0 ? (kinds?.[member] ?? 0) : 0) * 2 ** 16 + entering[member]!;

  return Array.from({ length: moments }, (_, moment) => {
    for (let at = start[moment]!; at < start[moment + 1]!; at++) {
      const member = Math.floor(entries[at]! / sets.length);
      if (entering[member] === 0) waiting.push(member);
      entering[member]! |= 1 << (entries[at]! % sets.length);
    }
    if (allowed?.[moment] === false) return false;
    const moved = new Map<number, number>();
    for (const member of waiting) {
      const key = keyOf(member);
      moved.set(key, (moved.get(key) ?? 0) + 1);
    }
    const left = new Map<number, number>();
    for (const [key, count] of moved) {
      const from = Math.floor(key / 2 ** 24);
      left.set(from, (left.get(from) ?? sizes[from]!) - count);
    }
    const few = [...left].some(([from, size]) => from !== 0 && isSmall(size, smallest));
    if (few || [...moved.values()].some((count) => isSmall(count, smallest))) return false;
    const number = new Map([...moved.keys()].map((key, at) => [key, sizes.length + at]));
    for (const [key, count] of moved) {
      sizes[Math.floor(key / 2 ** 24)]! -= count;
      sizes.push(count);
    }
    for (const member of waiting) {
      cell[member] = number.get(keyOf(member))!;
      entering[member] = 0;
    }
    waiting = [];
    return true;
  });
}
