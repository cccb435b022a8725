import type { Day } from '@brainlink/schema/time';
import { Dictionary, packLists, type Lists } from './columns';
import { LARGEST_TYING_WORK, STANDINGS, TIE_KINDS, type HyperedgeRow, type PersonRow, type TieKindName } from './rows';

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
  const byId = new Map(people.map((person, row) => [person.id, row]));
  const members = edges.map((edge) =>
    edge.from > validAt
      ? []
      : edge.members.flatMap((member) => {
          const row = byId.get(member.person);
          return row === undefined || Math.max(member.from, edge.from) > validAt
            ? []
            : [{ row, from: Math.max(member.from, edge.from), to: Math.min(member.to, edge.to) }];
        }),
  );
  const edgeKind = Uint8Array.from(edges, (edge) => kindCode(edge.kind));
  const tying = edges.map(makesTies);

  // Counting sort of all (a, b, item) by a; then each short run by b.
  const perPerson = new Int32Array(people.length + 1);
  members.forEach((list, edge) => {
    if (!tying[edge]) return;
    for (let i = 0; i < list.length; i++) {
      for (let j = i + 1; j < list.length; j++) {
        if (overlap(list[i]!, list[j]!)) perPerson[Math.min(list[i]!.row, list[j]!.row) + 1]!++;
      }
    }
  });
  for (let row = 0; row < people.length; row++) perPerson[row + 1] = perPerson[row + 1]! + perPerson[row]!;
  const total = perPerson[people.length] ?? 0;
  const next = perPerson.slice();
  const other = new Int32Array(total);
  const ofEdge = new Int32Array(total);
  const from = new Int32Array(total);
  const to = new Int32Array(total);
  members.forEach((list, edge) => {
    if (!tying[edge]) return;
    for (let i = 0; i < list.length; i++) {
      for (let j = i + 1; j < list.length; j++) {
        const [one, two] = [list[i]!, list[j]!];
        if (!overlap(one, two)) continue;
        const at = next[Math.min(one.row, two.row)]!++;
        other[at] = Math.max(one.row, two.row);
        ofEdge[at] = edge;
        from[at] = Math.max(one.from, two.from);
        to[at] = Math.min(one.to, two.to);
      }
    }
  });
  const order = sortRuns(perPerson, other);

  const pairA: number[] = [];
  const pairB: number[] = [];
  const itemStart: number[] = [];
  for (let row = 0; row < people.length; row++) {
    let last = -1;
    for (let at = perPerson[row]!; at < perPerson[row + 1]!; at++) {
      const partner = other[order[at]!]!;
      if (partner !== last) {
        pairA.push(row);
        pairB.push(partner);
        itemStart.push(at);
        last = partner;
      }
    }
  }
  itemStart.push(total);
  const itemEdge = order.map((at) => ofEdge[at]!);
  const pairKinds = new Uint8Array(pairA.length);
  for (let pair = 0; pair < pairA.length; pair++) {
    for (let at = itemStart[pair]!; at < itemStart[pair + 1]!; at++) pairKinds[pair]! |= 1 << edgeKind[itemEdge[at]!]!;
  }

  return {
    people: personColumns(people, members, edges, edgeKind),
    edges,
    edgeKind,
    validAt,
    pairA: Int32Array.from(pairA),
    pairB: Int32Array.from(pairB),
    pairKinds,
    itemStart: Int32Array.from(itemStart),
    itemEdge,
    itemFrom: order.map((at) => from[at]!),
    itemTo: order.map((at) => to[at]!),
    pairsOf: pairLists(people.length, pairA, pairB),
    largeWorks: edges.filter((edge, at) => !tying[at] && edge.from <= validAt).length,
    byId,
  };
}

interface Part {
  readonly row: number;
  readonly from: Day;
  readonly to: Day;
}

const overlap = (one: Part, two: Part): boolean =>
  one.row !== two.row && Math.max(one.from, two.from) <= Math.min(one.to, two.to);

/** Positions sorted by `other` within each run; equal ones stay in order, since the position is the lower part of the key. */
function sortRuns(start: Int32Array, other: Int32Array): Int32Array {
  const order = new Int32Array(other.length);
  for (let row = 0; row + 1 < start.length; row++) {
    const [begin, end] = [start[row]!, start[row + 1]!];
    const keys = new Float64Array(end - begin);
    for (let at = begin; at < end; at++) keys[at - begin] = other[at]! * 2 ** 26 + (at - begin);
    keys.sort();
    keys.forEach((key, at) => {
      order[begin + at] = begin + (key % 2 ** 26);
    });
  }
  return order;
}

function pairLists(count: number, pairA: readonly number[], pairB: readonly number[]): Lists {
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
  members: readonly (readonly Part[])[],
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
  const editions = rows.map(() => new Set<number>());
  members.forEach((list, edge) => {
    if (edgeKind[edge] !== kindCode('CO_EVENT')) return;
    const year = edges[edge]!.edition;
    for (const { row } of list) {
      meetings[row]!.push(edge);
      if (year !== null) editions[row]!.add(names.editions.add(String(year)));
    }
  });
  const numbers = (dictionary: Dictionary, values: readonly string[]): number[] =>
    [...new Set(values)].map((value) => dictionary.add(value));
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
    editions: packLists(editions.map((years) => [...years])),
    meetings: packLists(meetings),
    names,
  };
}
