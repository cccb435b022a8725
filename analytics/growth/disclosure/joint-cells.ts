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
  /** How many each member stands for; one when left out. */
  readonly sizes?: Int32Array;
  /**
   * Whoever enters several sets does so at once, as a tie does: then even what two sets differ by in what entered is a count, and must be
   * large enough.
   */
  readonly together?: boolean;
}

/** Counts of members by some key. */
class Counts {
  private readonly of = new Map<number, number>();

  add(key: number, count: number): void {
    this.of.set(key, (this.of.get(key) ?? 0) + count);
  }

  isFew(smallest: number): boolean {
    return [...this.of.values()].some((count) => isSmall(count, smallest));
  }

  clear(): void {
    this.of.clear();
  }
}

/**
 * The moments at which the sizes of several growing sets may all be shown together. At one moment, members of the same sets are a cell, and
 * every cell must be empty or large enough, so that no sum or difference of the sizes counts a few. Between two moments that are shown, each set
 * must have grown by nobody or by enough. (Control over implied query sets: Friedman and Hoffman 1980; without a memory of earlier questions:
 * Denning, Schlörer and Wehrle 1982.) Outside of every set nobody is counted, so there may be any number.
 *
 * @param sets members by since when they belong to each set; of one length, at most {@link MOST_SETS}
 */
export function jointMoments(sets: readonly Since[], cells: JointCells): boolean[] {
  const { moments, smallest, allowed, kinds, sizes, together } = cells;
  const { start, entries } = entriesByMoment(sets, moments);
  const inside = new Uint16Array(sets[0]?.length ?? 0);
  const entering = new Uint16Array(inside.length);
  let waiting: number[] = [];
  const standing = new Counts();
  const growth = new Counts();
  const keyOf = (mask: number, member: number): number => mask * 256 + (kinds?.[member] ?? 0);

  return Array.from({ length: moments }, (_, moment) => {
    for (let at = start[moment]!; at < start[moment + 1]!; at++) {
      const member = Math.floor(entries[at]! / sets.length);
      const bit = 1 << (entries[at]! % sets.length);
      const size = sizes?.[member] ?? 1;
      if (inside[member] !== 0) standing.add(keyOf(inside[member]!, member), -size);
      inside[member]! |= bit;
      standing.add(keyOf(inside[member]!, member), size);
      if (!together) growth.add(keyOf(bit, member), size);
      else if (entering[member] === 0) waiting.push(member);
      else growth.add(keyOf(entering[member]!, member), -size);
      entering[member]! |= bit;
      if (together) growth.add(keyOf(entering[member]!, member), size);
    }
    if (allowed?.[moment] === false || standing.isFew(smallest) || growth.isFew(smallest)) return false;
    growth.clear();
    for (const member of waiting) entering[member] = 0;
    waiting = [];
    return true;
  });
}
