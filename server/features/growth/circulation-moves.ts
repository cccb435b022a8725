import {
  circulationOf,
  flowsOf,
  isSmall,
  movesOf,
  safeTotals,
  SMALLEST_CELL,
  staysOf,
  type DatedAffiliation,
  type Flow,
  type Move,
  type Stay,
} from '@brainlink/analytics/growth';
import { STANDINGS, type TieIndex } from '@brainlink/analytics/network';
import type { Day } from '@brainlink/schema/time';
import { CirculationPlace, type CirculationKind } from './circulation.types';

/** The country that people leave and come back to. */
export const HOME = 'KR';

/** A dated affiliation as the store gives it. */
export type AffiliationRow = Readonly<Record<string, unknown>> & DatedAffiliation & { readonly institutionName: string | null };

/** A move of somebody, with the institutions on both sides. */
export interface PersonMove extends Move {
  readonly person: string;
  readonly fromInstitution: string | null;
  readonly toInstitution: string | null;
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

/** The moves of everybody between countries, or between institutions, in the order of days. */
export function movesBetween(people: readonly PersonStays[], place: CirculationPlace): PersonMove[] {
  const moves = people.flatMap(({ person, affiliations, stays }) => {
    const between =
      place === CirculationPlace.COUNTRY
        ? stays
        : staysOf(affiliations.flatMap((one) => (one.institution ? [{ ...one, country: one.institution }] : [])));
    return movesOf(between).map((move, at): PersonMove => ({
      ...move,
      person,
      fromInstitution: between[at]!.institution,
      toInstitution: between[at + 1]!.institution,
    }));
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

/** A flow with its moves; its number is withheld where it, or its difference to another year, speaks of too few. */
export interface ShownFlow extends Flow {
  readonly members: readonly PersonMove[];
  readonly isShown: boolean;
}

/**
 * The flows of a span of days. For roles below the secretariat a flow is shown where its running totals at both ends of the span are on the
 * one list of year ends that differ by enough (see `safeTotals`): no two spans give a small number away.
 * @param years first and last year of the span, for roles to whom small cells are not shown
 */
export function flowsBetween(
  moves: readonly PersonMove[],
  from: Day,
  to: Day,
  years: { readonly first: number; readonly last: number } | null,
): ShownFlow[] {
  const keyOf = (move: Move): string => `${move.from}\u0000${move.to}`;
  const byFlow = gathered(moves, keyOf);
  return flowsOf(moves, from, to).map((flow) => {
    const all = byFlow.get(keyOf({ ...flow, day: from })) ?? [];
    const members = all.filter(({ day }) => day >= from && day <= to);
    return { ...flow, members, isShown: years === null || isSafe(all, years) };
  });
}

function isSafe(moves: readonly Move[], { first, last }: { readonly first: number; readonly last: number }): boolean {
  const begin = Math.floor(moves[0]!.day / 10_000);
  const ends = Array.from({ length: last - begin + 1 }, (_, at) => begin + at);
  const totals = ends.map((year) => moves.filter(({ day }) => Math.floor(day / 10_000) <= year).length);
  const safe = safeTotals(totals, SMALLEST_CELL.people);
  const before =
    first - 1 < begin ? { safe: true, total: 0 } : { safe: safe[first - 1 - begin]!, total: totals[first - 1 - begin]! };
  return before.safe && safe.at(-1)! && !isSmall(totals.at(-1)! - before.total, SMALLEST_CELL.people);
}
