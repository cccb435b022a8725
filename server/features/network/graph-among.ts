import { graphOf, type Graph } from '@brainlink/analytics/growth';
import type { TieIndex, TieScan } from '@brainlink/analytics/network';

/** Ties that count among some people, as numbers of their places in the list; pairs in the order of the index. */
export interface PairsAmong {
  readonly a: Int32Array;
  readonly b: Int32Array;
  /** Number of each pair in the index. */
  readonly pair: Int32Array;
}

/** The pairs of the ties that count, over some of the people of the index. */
export function pairsAmong(index: TieIndex, { counts }: Pick<TieScan, 'counts'>, rows: ArrayLike<number>): PairsAmong {
  const place = new Int32Array(index.people.count).fill(-1);
  for (let at = 0; at < rows.length; at++) place[rows[at]!] = at;
  const pair = Int32Array.from(counts.keys()).filter((number) => counts[number] === 1);
  return {
    a: pair.map((number) => place[index.pairA[number]!]!),
    b: pair.map((number) => place[index.pairB[number]!]!),
    pair,
  };
}

/** The graph of the ties that count, over some of the people of the index. */
export function graphAmong(index: TieIndex, scan: Pick<TieScan, 'counts'>, rows: ArrayLike<number>): Graph {
  const { a, b } = pairsAmong(index, scan, rows);
  return graphOf(rows.length, a, b);
}
