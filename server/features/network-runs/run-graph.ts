import { createHash } from 'node:crypto';
import { graphOf, type Graph } from '@brainlink/analytics/growth';
import { FITS, itemTest, maskPeople, pairWeight, scanTies, type TieFilter, type TieIndex } from '@brainlink/analytics/network';
import { pairsAmong, type PairsAmong } from '../network/graph-among';

/** The network of a run: the people who fit and have a tie, in the order of their ids, and their ties in the order of their people. */
export interface RunGraph {
  /** People who fit. */
  readonly people: number;
  /** Rows of the index of those with a tie; a person of the run is a place in this list from here on. */
  readonly rows: readonly number[];
  readonly ids: readonly string[];
  readonly pairs: PairsAmong;
  /** Weight of each pair. */
  readonly weights: Float64Array;
  /** SHA-256 over all of it: the same network has the same. */
  readonly digest: string;
}

/** The network of the people who fit a filter, as far as its ties had begun by `filter.to`. */
export function runGraph(index: TieIndex, filter: TieFilter): RunGraph {
  const mask = maskPeople(index, filter);
  const scan = scanTies(index, mask, filter);
  const rows = [...scan.ties.keys()].filter((row) => scan.ties[row]! > 0);
  const ids = rows.map((row) => index.people.rows[row]!.id);
  const pairs = pairsAmong(index, scan, rows);
  const counts = itemTest(index, filter);
  const weights = Float64Array.from(pairs.pair, (pair) => pairWeight(index, pair, counts));
  const hash = createHash('sha256').update(ids.join('\n'));
  for (const { buffer } of [pairs.a, pairs.b, weights]) hash.update(new Uint8Array(buffer));
  return {
    people: mask.reduce((sum, state) => sum + (state === FITS ? 1 : 0), 0),
    rows,
    ids,
    pairs,
    weights,
    digest: hash.digest('hex'),
  };
}

/** The graph of a run for measures of our own. */
export const ownGraph = ({ ids, pairs }: RunGraph): Graph => graphOf(ids.length, pairs.a, pairs.b);
