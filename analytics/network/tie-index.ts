import type { Day } from '@brainlink/schema/time';
import type { Lists } from './columns';
import { attendanceOf, personColumns, type Parts, type PersonColumns } from './person-columns';
import { hasTheseTies } from './same-ties';
import { LARGEST_TYING_WORK, TIE_KINDS, type HyperedgeRow, type PersonRow, type TieKindName } from './rows';
import { numbersTo, sortedBy } from './sorted-by';

/**
 * Who is tied to whom by what, as of a day. Pairs are sorted by `pairA`, then `pairB` (`pairA < pairB`); what ties pair `p` are the items
 * `itemStart[p] … itemStart[p + 1] − 1`. No object exists per pair: 500,000 pairs are a few megabytes.
 */
export interface TieIndex {
  readonly people: PersonColumns;
  readonly edges: readonly HyperedgeRow[];
  /** Code of {@link TIE_KINDS} of each hyperedge. */
  readonly edgeKind: Uint8Array;
  /** Day as of which ties are counted. */
  readonly validAt: Day;
  readonly pairA: Int32Array;
  readonly pairB: Int32Array;
  /** Bit `k`: tied by kind `k`. */
  readonly pairKinds: Uint8Array;
  readonly itemStart: Int32Array;
  /** Hyperedge of each item. */
  readonly itemEdge: Int32Array;
  /** First and last day on which both were in it. */
  readonly itemFrom: Int32Array;
  readonly itemTo: Int32Array;
  /** Pairs of each person. */
  readonly pairsOf: Lists;
  /** Works that make no ties: too many authors, or cut off. */
  readonly largeWorks: number;
  readonly byId: ReadonlyMap<string, number>;
}

/** Whether everybody in it is tied to everybody else. */
export const makesTies = (edge: Pick<HyperedgeRow, 'kind' | 'size' | 'truncated'>): boolean =>
  edge.kind !== 'PUBLICATION' || (edge.size <= LARGEST_TYING_WORK && !edge.truncated);

/** Whether the index tells the same of people without it: a work of one of them alone, unless it is counted among those too large for ties. */
export const isAlone = (edge: HyperedgeRow): boolean =>
  edge.kind === 'PUBLICATION' && edge.members.length === 1 && makesTies(edge);

/** Code of a kind of tie. */
export const kindCode = (kind: TieKindName): number => TIE_KINDS.indexOf(kind);

/**
 * Builds the index of the ties that exist on `validAt`: two people are tied by what they were in together, from the first day on which
 * both were, and stay so (a meeting once had stays had); a filter's `from` leaves out what had ended before it.
 *
 * @param before - an index of earlier rows: its ties are taken when the same people were in the same things at the same times, so that only what
 *   is said of people is gathered anew
 */
export function buildTieIndex(
  people: readonly PersonRow[],
  edges: readonly HyperedgeRow[],
  validAt: Day,
  before?: TieIndex,
): TieIndex {
  if (before && hasTheseTies(before, people, edges, validAt))
    return { ...before, edges, people: personColumns(people, before.people) };
  const byId = new Map<string, number>();
  people.forEach(({ id }, row) => byId.set(id, row));
  const parts = partsOn(edges, byId, validAt);
  const edgeKind = Uint8Array.from(edges, (edge) => kindCode(edge.kind));
  const tying = edges.map(makesTies);

  // All (a, b, edge), sorted by b and then by a; each sort keeps what is equal in order.
  let total = 0;
  eachTie(parts, tying, () => total++);
  const [low, high, ofEdge] = [new Int32Array(total), new Int32Array(total), new Int32Array(total)];
  const [from, to] = [new Int32Array(total), new Int32Array(total)];
  let at = 0;
  eachTie(parts, tying, (edge, one, two) => {
    low[at] = Math.min(parts.row[one]!, parts.row[two]!);
    high[at] = Math.max(parts.row[one]!, parts.row[two]!);
    ofEdge[at] = edge;
    from[at] = Math.max(parts.from[one]!, parts.from[two]!);
    to[at++] = Math.min(parts.to[one]!, parts.to[two]!);
  });
  const byHigh = sortedBy(numbersTo(total), high, people.length).order;
  const { order } = sortedBy(byHigh, low, people.length);

  const [pairA, pairB, itemStart] = [new Int32Array(total), new Int32Array(total), new Int32Array(total + 1)];
  let pairs = 0;
  for (let item = 0; item < total; item++) {
    const [a, b] = [low[order[item]!]!, high[order[item]!]!];
    if (pairs > 0 && pairA[pairs - 1] === a && pairB[pairs - 1] === b) continue;
    pairA[pairs] = a;
    pairB[pairs] = b;
    itemStart[pairs++] = item;
  }
  itemStart[pairs] = total;
  const itemEdge = order.map((item) => ofEdge[item]!);
  const pairKinds = new Uint8Array(pairs);
  for (let pair = 0; pair < pairs; pair++) {
    for (let item = itemStart[pair]!; item < itemStart[pair + 1]!; item++) pairKinds[pair]! |= 1 << edgeKind[itemEdge[item]!]!;
  }
  const ends = { pairA: pairA.slice(0, pairs), pairB: pairB.slice(0, pairs) };

  return {
    people: personColumns(people, attendanceOf(people.length, parts, edges)),
    edges,
    edgeKind,
    validAt,
    ...ends,
    pairKinds,
    itemStart: itemStart.slice(0, pairs + 1),
    itemEdge,
    itemFrom: order.map((item) => from[item]!),
    itemTo: order.map((item) => to[item]!),
    pairsOf: pairLists(people.length, ends.pairA, ends.pairB),
    largeWorks: edges.filter((edge, number) => !tying[number] && edge.from <= validAt).length,
    byId,
  };
}

function partsOn(edges: readonly HyperedgeRow[], byId: ReadonlyMap<string, number>, validAt: Day): Parts {
  const most = edges.reduce((sum, { members }) => sum + members.length, 0);
  const start = new Int32Array(edges.length + 1);
  const [row, from, to] = [new Int32Array(most), new Int32Array(most), new Int32Array(most)];
  let count = 0;
  edges.forEach((edge, at) => {
    start[at] = count;
    if (edge.from > validAt) return;
    for (const member of edge.members) {
      const person = byId.get(member.person);
      const begin = Math.max(member.from, edge.from);
      if (person === undefined || begin > validAt) continue;
      row[count] = person;
      from[count] = begin;
      to[count++] = Math.min(member.to, edge.to);
    }
  });
  start[edges.length] = count;
  return { start, row, from, to };
}

/** Every two who were in a hyperedge at the same time, by their places. */
function eachTie(
  { start, row, from, to }: Parts,
  tying: readonly boolean[],
  tie: (edge: number, one: number, two: number) => void,
) {
  for (let edge = 0; edge < tying.length; edge++) {
    if (!tying[edge]) continue;
    for (let one = start[edge]!; one < start[edge + 1]!; one++) {
      for (let two = one + 1; two < start[edge + 1]!; two++) {
        if (row[one] !== row[two] && Math.max(from[one]!, from[two]!) <= Math.min(to[one]!, to[two]!)) tie(edge, one, two);
      }
    }
  }
}

function pairLists(count: number, pairA: Int32Array, pairB: Int32Array): Lists {
  const start = new Int32Array(count + 1);
  for (const row of pairA) start[row + 1]!++;
  for (const row of pairB) start[row + 1]!++;
  for (let row = 0; row < count; row++) start[row + 1] = start[row + 1]! + start[row]!;
  const next = start.slice();
  const items = new Int32Array(pairA.length * 2);
  for (let pair = 0; pair < pairA.length; pair++) {
    items[next[pairA[pair]!]!++] = pair;
    items[next[pairB[pair]!]!++] = pair;
  }
  return { start, items };
}
