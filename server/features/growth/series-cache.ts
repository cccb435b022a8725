import {
  comingsSeries,
  contactsAmong,
  growthSeries,
  periodsBetween,
  safeComings,
  type Groups,
  type GrowthSeries,
  type IndexContacts,
  type Period,
  type SafeDays,
} from '@brainlink/analytics/growth';
import { FITS, type PersonMask, type TieFilter, type TieIndex } from '@brainlink/analytics/network';
import { keepLatest } from '../../recently-made';

/** A series of a part of an index, with what of it may be shown to roles below the secretariat. */
export interface OpenSeries {
  readonly series: GrowthSeries;
  readonly contacts: IndexContacts;
  /** People who fit, with a tie or without. */
  readonly people: number;
  /** Pairs with a contact of unknown beginning. */
  readonly undated: number;
  /** Days on which what comes and goes may be shown, when people and ties may. */
  readonly comings: (shown: Pick<SafeDays, 'people' | 'ties'>) => Pick<SafeDays, 'giant' | 'dormant'>;
}

/** Series kept per index: three pages of groups. The one of everybody takes about 20 MB at size M, those of groups together as much again. */
const KEPT_SERIES = 66;
/** Groupings kept per index: a list of groups, and a byte a person. */
const KEPT_GROUPS = 8;

/** Groups of people, or, without masks, of kinds of ties. */
export type OpenGroups = Pick<Groups, 'list'> & Partial<Groups>;

interface Kept {
  readonly series: Map<string, OpenSeries>;
  readonly groups: Map<string, OpenGroups>;
}

/** Of the indexes at hand, found by what was asked: a cache and nothing else, gone with the index. */
const kept = new WeakMap<TieIndex, Kept>();

function countFitting(mask: PersonMask): number {
  let fitting = 0;
  for (const state of mask) if (state === FITS) fitting++;
  return fitting;
}

function countUndated({ pair, from, pairA }: IndexContacts): number {
  const isUndated = new Uint8Array(pairA.length);
  for (let at = 0; at < from.length; at++) if (from[at] === 0) isUndated[pair[at]!] = 1;
  return isUndated.reduce((sum, one) => sum + one, 0);
}

/** Every month from the first contact that is dated to the end. */
function wholeHistory({ from }: IndexContacts, end: number): Period[] {
  const first = from.reduce((least, day) => (day > 0 && day < least ? day : least), end);
  return periodsBetween('MONTH', Math.floor(first / 100) * 100 + 1, end);
}

function open(index: TieIndex, mask: PersonMask, filter: TieFilter, periods: readonly Period[]): OpenSeries {
  const contacts = contactsAmong(index, mask, filter);
  const series = growthSeries(index.people, contacts, periods);
  let comings: ReturnType<OpenSeries['comings']> | null = null;
  const history = () => comingsSeries(contacts, wholeHistory(contacts, periods.at(-1)!.to));
  return {
    series,
    contacts,
    people: countFitting(mask),
    undated: countUndated(contacts),
    comings: (shown) => (comings ??= safeComings(history(), shown)),
  };
}

/** What is kept under a key, made when it is first asked for; the least recently used makes room. */
function keptOf<T>(kept: Map<string, T>, key: string | null, most: number, make: () => T): T {
  return key === null ? make() : keepLatest(kept, key, kept.get(key) ?? make(), most);
}

function keptFor(index: TieIndex): Kept {
  const found = kept.get(index) ?? { series: new Map<string, OpenSeries>(), groups: new Map<string, OpenGroups>() };
  kept.set(index, found);
  return found;
}

/** The series of a part of an index; computed once for each key. */
export const seriesOf = (
  index: TieIndex,
  key: string | null,
  mask: () => PersonMask,
  filter: TieFilter,
  periods: readonly Period[],
): OpenSeries => keptOf(keptFor(index).series, key, KEPT_SERIES, () => open(index, mask(), filter, periods));

/** The groups of a part of an index; worked out once for each key. */
export const groupsKept = (index: TieIndex, key: string | null, make: () => OpenGroups): OpenGroups =>
  keptOf(keptFor(index).groups, key, KEPT_GROUPS, make);
