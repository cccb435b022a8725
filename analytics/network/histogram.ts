import type { Day } from '@brainlink/schema/time';
import { FITS, wantedKinds, type PersonMask, type TieFilter } from './filter';
import { STANDINGS } from './rows';
import type { PersonColumns } from './person-columns';
import { kindCode, type TieIndex } from './tie-index';

/** New ties of one quarter. */
export interface QuarterCount {
  /** Such as `2024-Q2`. */
  readonly quarter: string;
  readonly newTies: number;
  readonly crossBorder: number;
  readonly events: number;
}

/** New ties per quarter, and pairs whose beginning is not known. */
export interface TieHistogram {
  readonly bins: readonly QuarterCount[];
  readonly undated: number;
}

/** Number of a quarter since year 0. */
export const quarterOf = (day: Day): number => Math.floor(day / 10_000) * 4 + Math.floor(((Math.floor(day / 100) % 100) - 1) / 3);
/** Such as `2024-Q2`. */
export const quarterName = (quarter: number): string => `${Math.floor(quarter / 4)}-Q${(quarter % 4) + 1}`;

const ABROAD = new Set([STANDINGS.indexOf('overseasKorean'), STANDINGS.indexOf('abroad')]);
const KOREA = STANDINGS.indexOf('korea');

/** Whether a pair joins Korea and abroad. */
export function isCrossBorder({ people }: { readonly people: Pick<PersonColumns, 'standing'> }, a: number, b: number): boolean {
  const [one, two] = [people.standing[a]!, people.standing[b]!];
  return (one === KOREA && ABROAD.has(two)) || (two === KOREA && ABROAD.has(one));
}

/**
 * Pairs by the quarter in which their first tie of a wanted kind began. The filter's window is left out: the histogram is what the window
 * is chosen on. Quarters without anything in between are there with zeros.
 */
export function histogramOfTies(index: TieIndex, mask: PersonMask, filter: TieFilter): TieHistogram {
  const kinds = wantedKinds(filter);
  const bins = new Map<number, { newTies: number; crossBorder: number; events: number }>();
  const bin = (day: Day) => {
    const quarter = quarterOf(day);
    let found = bins.get(quarter);
    if (!found) bins.set(quarter, (found = { newTies: 0, crossBorder: 0, events: 0 }));
    return found;
  };
  let undated = 0;
  for (let pair = 0; pair < index.pairA.length; pair++) {
    const [a, b] = [index.pairA[pair]!, index.pairB[pair]!];
    if (mask[a] !== FITS || mask[b] !== FITS || (index.pairKinds[pair]! & kinds) === 0) continue;
    let first = Infinity;
    let dated = true;
    for (let item = index.itemStart[pair]!; item < index.itemStart[pair + 1]!; item++) {
      if (((kinds >> index.edgeKind[index.itemEdge[item]!]!) & 1) === 0) continue;
      const day = index.itemFrom[item]!;
      if (day === 0) dated = false;
      else first = Math.min(first, day);
    }
    // A pair with an undated tie may have begun before any day that is known.
    if (!dated || first === Infinity) {
      undated++;
      continue;
    }
    const found = bin(first);
    found.newTies++;
    if (isCrossBorder(index, a, b)) found.crossBorder++;
  }
  countMeetings(index, mask, bin);
  return { bins: withGaps(bins), undated };
}

function countMeetings(index: TieIndex, mask: PersonMask, bin: (day: Day) => { events: number }): void {
  const { start, items } = index.people.meetings;
  const attended = new Set<number>();
  for (let row = 0; row < mask.length; row++) {
    if (mask[row] !== FITS) continue;
    for (let at = start[row]!; at < start[row + 1]!; at++) attended.add(items[at]!);
  }
  for (const edge of attended) {
    const day = index.edges[edge]!.from;
    if (index.edgeKind[edge] === kindCode('CO_EVENT') && day > 0) bin(day).events++;
  }
}

function withGaps(bins: ReadonlyMap<number, Omit<QuarterCount, 'quarter'>>): QuarterCount[] {
  if (bins.size === 0) return [];
  const quarters = [...bins.keys()];
  const [first, last] = [Math.min(...quarters), Math.max(...quarters)];
  return Array.from({ length: last - first + 1 }, (_, at) => ({
    quarter: quarterName(first + at),
    ...(bins.get(first + at) ?? { newTies: 0, crossBorder: 0, events: 0 }),
  }));
}
