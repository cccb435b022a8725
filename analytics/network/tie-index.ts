import type { Day } from '@brainlink/schema/time';
import { Dictionary, packLists, type Lists } from './columns';
import { LARGEST_TYING_WORK, STANDINGS, TIE_KINDS, type HyperedgeRow, type PersonRow, type TieKindName } from './rows';
import { numbersTo, sortedBy } from './sorted-by';

/** People as columns; a person is a row number from here on. */
export interface PersonColumns {
  readonly count: number;
  readonly rows: readonly PersonRow[];
  /** Code of {@link STANDINGS}. */
  readonly standing: Uint8Array;
  /** Number in `countries`, −1 for unknown. */
  readonly country: Int32Array;
  readonly stage: Int32Array;
  readonly registered: Uint8Array;
  readonly institutions: Lists;
  readonly associations: Lists;
  readonly technologies: Lists;
  /** Years in which the person attended an event, as numbers of `editions`. */
  readonly editions: Lists;
  /** Hyperedges of meetings the person attended. */
  readonly meetings: Lists;
  /** Dictionaries of the columns. */
  readonly names: {
    readonly countries: Dictionary;
    readonly stages: Dictionary;
    readonly institutions: Dictionary;
    readonly associations: Dictionary;
    readonly technologies: Dictionary;
    readonly editions: Dictionary;
  };
}

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

/** Code of a kind of tie. */
export const kindCode = (kind: TieKindName): number => TIE_KINDS.indexOf(kind);

/**
 * Builds the index of the ties that exist on `validAt`: two people are tied by what they were in together, from the first day on which
 * both were, and stay so (a meeting once had stays had); a filter's `from` leaves out what had ended before it.
 */
export function buildTieIndex(people: readonly PersonRow[], edges: readonly HyperedgeRow[], validAt: Day): TieIndex {
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
    people: personColumns(people, parts, edges, edgeKind),
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

/** Who was in each hyperedge by a day, end to end: those of edge `e` are `start[e] … start[e + 1] − 1`. */
interface Parts {
  readonly start: Int32Array;
  readonly row: Int32Array;
  readonly from: Int32Array;
  readonly to: Int32Array;
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

function personColumns(
  rows: readonly PersonRow[],
  parts: Parts,
  edges: readonly HyperedgeRow[],
  edgeKind: Uint8Array,
): PersonColumns {
  const names = {
    countries: new Dictionary(),
    stages: new Dictionary(),
    institutions: new Dictionary(),
    associations: new Dictionary(),
    technologies: new Dictionary(),
    editions: new Dictionary(),
  };
  const meetings = rows.map((): number[] => []);
  // Sets where there is something to put in: most people were nowhere, and a set is large.
  const editions: (Set<number> | undefined)[] = rows.map(() => undefined);
  for (let edge = 0; edge < edges.length; edge++) {
    if (edgeKind[edge] !== kindCode('CO_EVENT')) continue;
    const year = edges[edge]!.edition;
    for (let at = parts.start[edge]!; at < parts.start[edge + 1]!; at++) {
      meetings[parts.row[at]!]!.push(edge);
      if (year !== null) (editions[parts.row[at]!] ??= new Set()).add(names.editions.add(String(year)));
    }
  }
  const numbers = (dictionary: Dictionary, values: readonly string[]): number[] =>
    (values.length < 2 ? values : [...new Set(values)]).map((value) => dictionary.add(value));
  return {
    count: rows.length,
    rows,
    standing: Uint8Array.from(rows, (row) => STANDINGS.indexOf(row.standing)),
    country: Int32Array.from(rows, (row) => (row.country === null ? -1 : names.countries.add(row.country))),
    stage: Int32Array.from(rows, (row) => (row.stage === null ? -1 : names.stages.add(row.stage))),
    registered: Uint8Array.from(rows, (row) => (row.registered ? 1 : 0)),
    institutions: packLists(rows.map((row) => numbers(names.institutions, row.institutionIds))),
    associations: packLists(rows.map((row) => numbers(names.associations, row.associationIds))),
    technologies: packLists(rows.map((row) => numbers(names.technologies, row.technologies))),
    editions: packLists(editions.map((years) => (years ? [...years] : []))),
    meetings: packLists(meetings),
    names,
  };
}
