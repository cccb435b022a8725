import { END_OF_TIME, type Day } from '@brainlink/schema/time';
import { reasonsOf } from '../neighbors';

import type { TieIndex } from '../tie-index';
import { pairWeight } from '../weight';
import type { StepReason } from './path-types';

/** Ties with their strengths, laid out for walking; built once for a {@link TieIndex}. */
export interface PathIndex {
  readonly ties: TieIndex;
  /** Strength of each pair: chance that it carries an introduction, 0–1. */
  readonly strength: Float64Array;
  /** Other person and −ln(strength) of each entry of `ties.pairsOf.items`. */
  readonly other: Int32Array;
  readonly cost: Float64Array;
}

/**
 * Chance that a tie carries an introduction: 1 − e^(−weight), the weight of kind, count, recency and size of the meeting (`pairWeight`). Every
 * thing that two people share is a chance of its own, so more of them add up and none makes it certain.
 */
export const tieStrength = (weight: number): number => 1 - Math.exp(-weight);

/** Lays out ties for {@link findPaths}. */
export function buildPathIndex(ties: TieIndex): PathIndex {
  const { pairA, pairB, pairsOf } = ties;
  const strength = Float64Array.from(pairA, (_, pair) => tieStrength(pairWeight(ties, pair)));
  const other = new Int32Array(pairsOf.items.length);
  const cost = new Float64Array(pairsOf.items.length);
  for (let row = 0; row < ties.people.count; row++) {
    for (let at = pairsOf.start[row]!; at < pairsOf.start[row + 1]!; at++) {
      const pair = pairsOf.items[at]!;
      other[at] = pairA[pair] === row ? pairB[pair]! : pairA[pair]!;
      cost[at] = -Math.log(strength[pair]!);
    }
  }
  return { ties, strength, other, cost };
}

/** What a step rests on, by kind, latest first, with the years from the first to the last. */
export function stepReasons({ ties }: PathIndex, pair: number): readonly StepReason[] {
  const years = new Map<number, { first: number; last: number }>();
  for (let item = ties.itemStart[pair]!; item < ties.itemStart[pair + 1]!; item++) {
    const edge = ties.itemEdge[item]!;
    const { kind } = ties.edges[edge]!;
    const lasts = kind === 'CLUB' || kind === 'PROJECT';
    const [from, to] = [ties.itemFrom[item]!, lasts ? ties.itemTo[item]! : ties.itemFrom[item]!];
    const code = ties.edgeKind[edge]!;
    const known = years.get(code) ?? { first: END_OF_TIME, last: 0 };
    years.set(code, {
      first: from > 0 ? Math.min(known.first, from) : known.first,
      last: Math.max(known.last, Math.min(to, ties.validAt)),
    });
  }
  return reasonsOf(ties, pair).map((reason) => {
    const { first, last } = years.get(ties.edgeKind[reason.edges[0]!]!)!;
    return { ...reason, firstYear: yearOf(first), lastYear: yearOf(last) };
  });
}

const yearOf = (day: Day): number | null => (day === 0 || day === END_OF_TIME ? null : Math.floor(day / 10_000));
