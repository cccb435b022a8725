import {
  circulationOf,
  flowsOf,
  type hostFinder,
  movesOf,
  stayLengths,
  staysOf,
  type DatedAffiliation,
  type Duration,
  type Flow,
  type Move,
  type Stay,
} from '@brainlink/analytics/growth';
import { STANDINGS, type TieIndex } from '@brainlink/analytics/network';
import type { Day } from '@brainlink/schema/time';
import type { CirculationCells, YearSpan } from './circulation-cells';
import { CirculationPlace, type CirculationKind } from './circulation.types';

/** The country that people leave and come back to. */
export const HOME = 'KR';

/** A dated affiliation as the store gives it. */
export type AffiliationRow = Readonly<Record<string, unknown>> & DatedAffiliation & { readonly institutionName: string | null };

/** A move of somebody, with the institutions that were left and come to. */
export interface PersonMove extends Move {
  readonly person: string;
  readonly fromInstitution: string | null;
  readonly toInstitution: string | null;
  /** How long the stay that began with it has lasted. */
  readonly lasted: Duration;
  /** Ids of those who were there already and had a tie to whoever moved. */
  readonly hosts: readonly string[];
}

/** Somebody's stays in countries. */
export interface PersonStays {
  readonly person: string;
  readonly affiliations: readonly AffiliationRow[];
  readonly stays: readonly Stay[];
}

/** What belongs together by a key, each in the order it came. */
export function gathered<Key, One>(all: readonly One[], keyOf: (one: One) => Key): ReadonlyMap<Key, One[]> {
  const groups = new Map<Key, One[]>();
  for (const one of all) {
    const group = groups.get(keyOf(one));
    if (group) group.push(one);
    else groups.set(keyOf(one), [one]);
  }
  return groups;
}

/** The stays of everybody of an index who has a dated affiliation. */
export function staysByPerson(rows: readonly AffiliationRow[], isMeant: (person: string) => boolean): PersonStays[] {
  const people = gathered(
    rows.filter(({ person }) => isMeant(person)),
    ({ person }) => person,
  );
  return [...people].map(([person, affiliations]) => ({ person, affiliations, stays: staysOf(affiliations) }));
}

/** What moves are told with. */
export interface MoveContext {
  readonly place: CirculationPlace;
  /** Until when a stay that lasts is counted. */
  readonly day: Day;
  readonly hostsOf: ReturnType<typeof hostFinder>;
}

/** The moves of everybody between countries, or between institutions, in the order of days. */
export function movesBetween(people: readonly PersonStays[], { place, day: today, hostsOf }: MoveContext): PersonMove[] {
  const moves = people.flatMap(({ person, affiliations, stays }) => {
    const between =
      place === CirculationPlace.COUNTRY
        ? stays
        : staysOf(affiliations.flatMap((one) => (one.institution ? [{ ...one, country: one.institution }] : [])));
    const lengths = stayLengths(between, today);
    return movesOf(between).map((move, at): PersonMove => {
      // A stay is named by its last institution; whoever came, came to its first.
      const arrival = affiliations.find(
        ({ from, country, institution }) => from === move.day && (country === move.to || institution === move.to),
      );
      const institution = arrival?.institution ?? null;
      return {
        ...move,
        person,
        fromInstitution: between[at]!.institution,
        toInstitution: institution,
        lasted: lengths[at]!,
        hosts: hostsOf({ person, institution, day: move.day }),
      };
    });
  });
  return moves.sort((one, two) => one.day - two.day || (one.person < two.person ? -1 : 1));
}

/** Whether somebody is tied to a person in Korea. */
function isTiedToHome(index: TieIndex, id: string): boolean {
  const row = index.byId.get(id);
  if (row === undefined) return false;
  const { start, items } = index.pairsOf;
  const korea = STANDINGS.indexOf('korea');
  return items
    .subarray(start[row]!, start[row + 1]!)
    .some((pair) => index.people.standing[index.pairA[pair]! === row ? index.pairB[pair]! : index.pairA[pair]!] === korea);
}

/** How somebody has circulated by a day. */
export const kindOf = (index: TieIndex, { person, stays }: PersonStays, day: Day): CirculationKind | null =>
  circulationOf(stays, HOME, day, isTiedToHome(index, person)) as CirculationKind | null;

/** A flow with its moves; a number of it is withheld where it, or its difference to another year, speaks of too few. */
export interface ShownFlow extends Flow {
  readonly members: readonly PersonMove[];
  readonly isShown: boolean;
  /** Whether it may be told how many of the moves led to somebody known, and to whom. */
  readonly showsHosts: boolean;
}

/** Whether somebody whom the person knew was there already. */
export const isTowardsKnown = ({ hosts }: PersonMove): boolean => hosts.length > 0;

/**
 * The flows of a span of days, those withheld last and in the order of their places. For roles below the secretariat a flow is shown where its
 * running totals at both ends of the span may be shown (see `CirculationCells`): no two spans or filters give a small number away. How many of
 * it led to somebody known is shown where those and the others both stand so.
 * @param moves of everybody beside whom numbers are decided, in the order of days
 */
export function flowsBetween(moves: readonly PersonMove[], from: Day, to: Day, cells: CirculationCells): ShownFlow[] {
  const keyOf = (move: Pick<Move, 'from' | 'to'>): string => `${move.from}\u0000${move.to}`;
  const byFlow = gathered(moves, keyOf);
  const years = yearsOf(from, to);
  const counted = moves.filter(({ person }) => cells.fits(person));
  const flows = flowsOf(counted, from, to).map((flow): ShownFlow => {
    const all = byFlow.get(keyOf(flow)) ?? [];
    const members = all.filter(({ person, day }) => day >= from && day <= to && cells.fits(person));
    const isShown = cells.showsWithin(all, years);
    const parts = [all.filter(isTowardsKnown), all.filter((move) => !isTowardsKnown(move))];
    return { ...flow, members, isShown, showsHosts: isShown && parts.every((part) => cells.showsWithin(part, years)) };
  });
  // Among those shown, the place of a withheld one would tell its size.
  const withheld = flows.filter(({ isShown }) => !isShown).sort((one, two) => (keyOf(one) < keyOf(two) ? -1 : 1));
  return [...flows.filter(({ isShown }) => isShown), ...withheld];
}

/** The years of a span of days. */
export const yearsOf = (from: Day, to: Day): YearSpan => ({ first: Math.floor(from / 10_000), last: Math.floor(to / 10_000) });
