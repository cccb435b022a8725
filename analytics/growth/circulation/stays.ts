import { END_OF_TIME, type Day } from '@brainlink/schema/time';
import type { Duration } from './kaplan-meier';
import { yearsBetween } from './years-between';

/** A dated affiliation as it is known: days are 0 and 99991231 where they are not. */
export interface DatedAffiliation {
  readonly person: string;
  readonly country: string;
  readonly institution: string | null;
  readonly from: Day;
  readonly to: Day;
}

/** Some time in one country. */
export interface Stay {
  readonly country: string;
  readonly institution: string | null;
  readonly from: Day;
  /** The day before the next stay began, or the last day known; 99991231 while it lasts. */
  readonly to: Day;
}

/** How somebody has circulated between home and abroad. */
export const CIRCULATIONS = [
  'atHome',
  'outbound',
  'settled',
  'returned',
  'circulating',
  'linkedFromAbroad',
  'elsewhere',
] as const;
/** How somebody has circulated. */
export type Circulation = (typeof CIRCULATIONS)[number];

/** Whoever has been abroad for so many years without coming back has settled. */
export const SETTLED_YEARS = 10;

/**
 * The stays of a person, one after another: affiliations in order of their beginning, those in the same country joined, parallel ones cut
 * where the next begins. Affiliations of unknown beginning tell no order and are left out.
 */
export function staysOf(affiliations: readonly DatedAffiliation[]): Stay[] {
  const dated = affiliations.filter(({ from }) => from > 0).sort((one, two) => one.from - two.from || one.to - two.to);
  const stays: Stay[] = [];
  for (const { country, institution, from, to } of dated) {
    const last = stays.at(-1);
    if (last?.country === country) stays[stays.length - 1] = { ...last, institution, to: Math.max(last.to, to) };
    else {
      // A parallel affiliation that ends before the one it lies in is a visit, not a move.
      if (last && to <= last.to && last.to !== END_OF_TIME) continue;
      if (last) stays[stays.length - 1] = { ...last, to: Math.min(last.to, from) };
      stays.push({ country, institution, from, to });
    }
  }
  return stays;
}

/** A move between two countries. */
export interface Move {
  readonly from: string;
  readonly to: string;
  readonly day: Day;
}

/** The moves between stays. */
export const movesOf = (stays: readonly Stay[]): Move[] =>
  stays.slice(1).map(({ country, from }, at) => ({ from: stays[at]!.country, to: country, day: from }));

/**
 * How a person has circulated by a day: three or more moves over the border of home are circulation; abroad for {@link SETTLED_YEARS} years is settled; abroad
 * with ties to home is linked from abroad. Null when no stay is dated.
 */
export function circulationOf(stays: readonly Stay[], home: string, today: Day, hasTiesToHome: boolean): Circulation | null {
  const known = stays.filter(({ from }) => from <= today);
  const now = known.at(-1);
  if (!now) return null;
  const crossings = movesOf(known).filter(({ from, to }) => (from === home) !== (to === home)).length;
  if (crossings >= 3) return 'circulating';
  if (now.country === home) return crossings > 0 ? 'returned' : 'atHome';
  const abroadSince = known.filter(({ country }) => country === home).at(-1)?.to ?? known[0]!.from;
  const wasHome = known.some(({ country }) => country === home);
  if (wasHome && yearsBetween(Math.min(abroadSince, today), today) >= SETTLED_YEARS) return 'settled';
  if (hasTiesToHome) return 'linkedFromAbroad';
  return wasHome ? 'outbound' : 'elsewhere';
}

/** For each stay abroad that followed one at home: years until the return, censored for those who are away still. */
export function absences(stays: readonly Stay[], home: string, today: Day): Duration[] {
  const found: Duration[] = [];
  let left: Day | null = null;
  stays.forEach(({ country, from }, at) => {
    if (from > today) return;
    if (country !== home && left === null && at > 0) left = from;
    if (country === home && left !== null) {
      found.push({ time: yearsBetween(left, from), ended: true });
      left = null;
    }
  });
  if (left !== null) found.push({ time: yearsBetween(left, today), ended: false });
  return found;
}

/** How many moves went from where to where, most first; equal ones by name. */
export interface Flow {
  readonly from: string;
  readonly to: string;
  readonly moves: number;
}

/** Adds moves up to a matrix, in a span of days. */
export function flowsOf(moves: readonly Move[], from: Day, to: Day): Flow[] {
  const counts = new Map<string, Flow>();
  for (const move of moves) {
    if (move.day < from || move.day > to) continue;
    const key = `${move.from}→${move.to}`;
    counts.set(key, { from: move.from, to: move.to, moves: (counts.get(key)?.moves ?? 0) + 1 });
  }
  return [...counts]
    .sort(([keyOne, one], [keyTwo, two]) => two.moves - one.moves || (keyOne < keyTwo ? -1 : 1))
    .map(([, flow]) => flow);
}
