import { decodeCursor, encodeCursor } from '../../graphql/pages';
import type { NetworkNode } from '../network/network.types';
import { NetworkMeasure, RunOrder } from './network-runs.enums';
import type { NetworkRunValue, NetworkRunValuePage } from './network-runs.types';
import type { KeptValues } from './run-values';

/** Standard errors to either side of an interval: 95 % of a normal distribution, which sums of skewed terms only come near to. */
const INTERVAL = 1.959964;

/** Places in the order asked for; equal values, communities and bridges in the order of ids. */
function orderOf(measure: NetworkMeasure, { values }: KeptValues, order: RunOrder): Int32Array {
  const places = Int32Array.from(values, (_, at) => at);
  if (measure === NetworkMeasure.BRIDGES) return places;
  const sign = measure === NetworkMeasure.LEIDEN || order === RunOrder.LOWEST ? 1 : -1;
  return places.sort((one, two) => sign * (values[one]! - values[two]!) || one - two);
}

/** What a page is made of. */
export interface PageQuestion {
  readonly measure: NetworkMeasure;
  readonly order: RunOrder;
  readonly first: number;
  readonly after?: string | null;
  /** Names the run and its values, for cursors. */
  readonly list: string;
}

/** A page of values; `node` draws a person by place. */
export function valuePage(
  kept: KeptValues,
  node: (place: number) => NetworkNode,
  { measure, order, first, after, list }: PageQuestion,
): NetworkRunValuePage {
  const places = orderOf(measure, kept, order);
  const mark = `${list}:${measure}:${order}`;
  const start = after ? Number(decodeCursor(mark, after, ['number'])[0]) + 1 : 0;
  const { values, errors, other } = kept;
  const edges = Array.from(places.subarray(start, start + first), (place, at): NetworkRunValue => {
    const [value, error] = [values[place]!, errors?.[place]];
    return {
      cursor: encodeCursor(mark, [start + at]),
      rank: start + at + 1,
      person: node(other ? value : place),
      other: other ? node(other[place]!) : null,
      value: other ? null : value,
      standardError: error ?? null,
      low: error === undefined ? null : Math.max(0, value - INTERVAL * error),
      high: error === undefined ? null : Math.min(1, value + INTERVAL * error),
    };
  });
  return {
    measure,
    edges,
    totalCount: places.length,
    pageInfo: { endCursor: edges.at(-1)?.cursor ?? null, hasNextPage: start + first < places.length },
    sources: kept.sources ?? null,
    reason: null,
  };
}

/** A page without values, and why. */
export const noValues = (measure: NetworkMeasure, reason: NetworkRunValuePage['reason']): NetworkRunValuePage => ({
  measure,
  edges: [],
  totalCount: null,
  pageInfo: { endCursor: null, hasNextPage: false },
  sources: null,
  reason,
});
