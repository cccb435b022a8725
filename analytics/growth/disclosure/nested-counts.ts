import { jointMoments, type Since } from './joint-cells';

/** What is counted of a question and of every question that leaves some of its conditions out. */
export interface NestedCounts {
  /** Since which moment each member is counted at all; −1 for never. */
  readonly since: Since;
  /**
   * Which questions count each member: bit `k` for that of choice `k` of the conditions, in the order of `subsetsOf`, so that the last one is
   * the question itself.
   */
  readonly fits: ArrayLike<number>;
  /** How many choices there are: 2 to the number of conditions. */
  readonly choices: number;
  readonly moments: number;
  /** Fewest members that a number may speak of. */
  readonly smallest: number;
}

/**
 * The moments at which the number of a question may be shown, beside those of every question that leaves some of its conditions out and beside
 * those of all other moments: no sum or difference of them counts a few. A question is shown where all with one condition less are, so that who
 * asks the wider one first learns the same.
 */
export function shownMoments({ since, fits, choices, moments, smallest }: NestedCounts): boolean[] {
  const sets = Array.from({ length: choices }, (_, choice) =>
    Int32Array.from(since, (moment, member) => ((fits[member]! >> choice) & 1 ? moment : -1)),
  );
  const shown: boolean[][] = [];
  for (let choice = 0; choice < choices; choice++) {
    const parents: boolean[][] = [];
    for (let bit = 1; bit < choices; bit <<= 1) if (choice & bit) parents.push(shown[choice & ~bit]!);
    const within = sets.filter((_, other) => (other & ~choice) === 0);
    const allowed = Array.from({ length: moments }, (_, moment) => parents.every((flags) => flags[moment]));
    shown.push(jointMoments(within, { moments, smallest, allowed }));
  }
  return shown.at(-1)!;
}
