import {
  contactsAmong,
  growthSeries,
  periodsBetween,
  safeComings,
  type GrowthSeries,
  type IndexContacts,
  type Period,
  type SafeDays,
} from '@brainlink/analytics/growth';
import type { PersonMask, TieFilter, TieIndex } from '@brainlink/analytics/network';

/** A series of a part of an index, with what of it may be shown to roles below the secretariat. */
export interface OpenSeries {
  readonly series: GrowthSeries;
  readonly contacts: IndexContacts;
  /** Days on which what comes and goes may be shown, when people and ties may. */
  readonly comings: (shown: Pick<SafeDays, 'people' | 'ties'>) => Pick<SafeDays, 'giant' | 'dormant'>;
}

/** Series kept per index: three pages of groups. The one of everybody takes about 20 MB at size M, those of groups together as much again. */
const KEPT = 66;

/** Series of the indexes at hand, found by what they were asked with: a cache and nothing else, gone with the index. */
const kept = new WeakMap<TieIndex, Map<string, OpenSeries>>();

/** Every month from the first contact that is dated to the end. */
function wholeHistory({ from }: IndexContacts, end: number): Period[] {
  const first = from.reduce((least, day) => (day > 0 && day < least ? day : least), end);
  return periodsBetween('MONTH', Math.floor(first / 100) * 100 + 1, end);
}

function open(index: TieIndex, mask: PersonMask, filter: TieFilter, periods: readonly Period[]): OpenSeries {
  const contacts = contactsAmong(index, mask, filter);
  const series = growthSeries(index.people, contacts, periods);
  let comings: ReturnType<OpenSeries['comings']> | null = null;
  const history = () => growthSeries(index.people, contacts, wholeHistory(contacts, periods.at(-1)!.to)).rows;
  return { series, contacts, comings: (shown) => (comings ??= safeComings(history(), shown)) };
}

/** The series of a part of an index; computed once for each key. */
export function seriesOf(
  index: TieIndex,
  key: string | null,
  mask: () => PersonMask,
  filter: TieFilter,
  periods: readonly Period[],
): OpenSeries {
  if (key === null) return open(index, mask(), filter, periods);
  const series = kept.get(index) ?? new Map<string, OpenSeries>();
  kept.set(index, series);
  const found = series.get(key) ?? open(index, mask(), filter, periods);
  series.delete(key);
  series.set(key, found);
  if (series.size > KEPT) series.delete(series.keys().next().value ?? '');
  return found;
}
