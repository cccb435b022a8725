import type { PathIndex } from './path-index';

/** Beginnings of paths from one person, of one or two ties, by the person they lead to. */
export interface Halves {
  /** −ln(strength) of the single tie to a person; Infinity where there is none. */
  readonly direct: Float64Array;
  /** People whom two ties reach, with the people in between, the strongest first. */
  readonly through: ReadonlyMap<number, readonly Step[]>;
}

/** Somebody in between, and what the two ties cost together. */
export interface Step {
  readonly via: number;
  readonly cost: number;
}

/** All beginnings from `from` that end at people who `wanted` lets be met; only people who `may` stand in between do. */
export function halvesFrom(
  { ties, other, cost }: PathIndex,
  from: number,
  may: (row: number) => boolean,
  wanted: (row: number) => boolean,
): Halves {
  const { start } = ties.pairsOf;
  const direct = new Float64Array(ties.people.count).fill(Infinity);
  const through = new Map<number, Step[]>();
  for (let at = start[from]!; at < start[from + 1]!; at++) if (cost[at]! < Infinity) direct[other[at]!] = cost[at]!;
  for (let at = start[from]!; at < start[from + 1]!; at++) {
    const via = other[at]!;
    if (cost[at] === Infinity || !may(via)) continue;
    for (let next = start[via]!; next < start[via + 1]!; next++) {
      const row = other[next]!;
      if (row === from || cost[next] === Infinity || !wanted(row)) continue;
      const step = { via, cost: cost[at]! + cost[next]! };
      const list = through.get(row);
      if (list) list.push(step);
      else through.set(row, [step]);
    }
  }
  return { direct, through };
}
