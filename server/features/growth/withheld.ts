import {
  conditionsOf,
  dayBefore,
  filterOf,
  isApart,
  isPassing,
  isShown,
  ShownDays,
  subsetsOf,
  type GrowthRow,
  type SafeDays,
} from '@brainlink/analytics/growth';
import type { TieFilter, TieIndex } from '@brainlink/analytics/network';
import type { GrowthMetric } from '@brainlink/schema/metrics';
import { GrowthGrouping } from './growth.enums';
import type { OpenSeries } from './series-cache';

/** Numbers of a metric that are not shown to this reader, by period. */
export type Withheld = (metric: GrowthMetric, period: number) => boolean;

/** What of an index may be shown, decided once for each: whether its last day was today when it was asked makes two. */
const decided = new WeakMap<TieIndex, Map<boolean, ShownDays>>();

/** What of an index may be shown below the secretariat. */
export function shownDays(index: TieIndex, isToday: boolean): ShownDays {
  const both = decided.get(index) ?? new Map<boolean, ShownDays>();
  decided.set(index, both);
  const found = both.get(isToday) ?? new ShownDays(index, isToday);
  both.set(isToday, found);
  return found;
}

/** Which field of a filter a grouping stands for. */
const FIELD_OF_GROUPING: Readonly<Record<GrowthGrouping, keyof TieFilter>> = {
  technology: 'technologies',
  country: 'countries',
  association: 'associations',
  edition: 'editions',
  standing: 'standings',
  stage: 'stages',
  institution: 'institutions',
  tie: 'ties',
};

/** The filter that a group of a question is; null when it cannot be asked as one. */
export function filterOfGroup(filter: TieFilter, groupBy: GrowthGrouping, key: string): TieFilter | null {
  const field = FIELD_OF_GROUPING[groupBy];
  const value = groupBy === GrowthGrouping.EDITION ? Number(key) : key;
  const asked = filter[field] as readonly unknown[] | undefined;
  return asked && !asked.includes(value) ? null : { ...filter, [field]: [value] };
}

/** A part of a network below the secretariat. */
export interface WithheldPart {
  readonly shown: ShownDays;
  /** The part as a filter; null for one that is none, of which nothing is shown. */
  readonly filter: TieFilter | null;
  readonly open: OpenSeries;
  /** The series of another filter over the same periods. */
  readonly seriesOf: (filter: TieFilter) => OpenSeries;
}

/** What may not be shown of a part of a network below the secretariat. */
export function withheldOf({ shown, filter, open, seriesOf }: WithheldPart): Withheld {
  if (filter === null || shown.isClosed(filter)) return () => true;
  const days = { people: shown.daysOf(filter, 'people'), ties: shown.daysOf(filter, 'ties') };
  // Worked out when a metric needs them: each is a pass over the ties.
  const safe: SafeDays = {
    ...days,
    get giant() {
      return open.comings(days).giant;
    },
    get dormant() {
      return open.comings(days).dormant;
    },
    get crossBorder() {
      return shown.daysOf(filter, 'crossBorder');
    },
    get overseasKorean() {
      return shown.daysOf(filter, 'overseasKorean');
    },
    get country() {
      return shown.daysOf(filter, 'country');
    },
    get stage() {
      return shown.daysOf(filter, 'stage');
    },
  };
  let wider: readonly (readonly GrowthRow[])[] | null = null;
  const isBeside = (metric: GrowthMetric, row: GrowthRow, period: number): boolean => {
    if (!isPassing(metric)) return true;
    wider ??= subsetsOf(conditionsOf(filter))
      .slice(0, -1)
      .map((some) => seriesOf(filterOf(some)).series.rows);
    return wider.every((rows) => isApart(metric, row, rows[period]!));
  };
  return (metric, period) => {
    const row = open.series.rows[period]!;
    return !isShown(metric, row, safe, dayBefore(row.period.from)) || !isBeside(metric, row, period);
  };
}
