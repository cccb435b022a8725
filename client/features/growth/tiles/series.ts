import type { GrowthByGroupQuery } from '../../../api/generated/growth';
import { FIRST_QUARTER, type GroupBy } from '../state/questions';

type Group = GrowthByGroupQuery['networkGrowth']['groups'][number];

/** One quarter of a group. */
export interface Quarter {
  /** `2024-Q2`. */
  readonly key: string;
  readonly from: string;
  readonly to: string;
  /** New ties; null where they are too few to tell. */
  readonly ties: number | null;
  /** New ties between Korea and abroad; null where they, or those before, are too few to tell. */
  readonly cross: number | null;
  /** All ties between Korea and abroad at its end. */
  readonly crossTotal: number | null;
  /** All ties at its end. */
  readonly total: number | null;
}

/** A group with what its tile says. */
export interface Series {
  readonly key: string;
  readonly label: Group['label'];
  readonly people: number | null;
  readonly quarters: readonly Quarter[];
  /** What the large number counts at the end of the last quarter, and at the end of the last one before the first date. */
  readonly after: number | null;
  readonly before: number | null;
  /** The best quarter of all new ties. */
  readonly peak: number | null;
  /** Quarters that are not told. */
  readonly withheld: number;
}

const largest = (values: readonly (number | null)[]): number | null =>
  values.reduce((most, value) => (value !== null && (most === null || value > most) ? value : most), null);

/** What the large number of a tile counts. */
export type Counted = 'crossTotal' | 'total';

/** Within one country no tie crosses a border: there all ties are counted. */
export const countedBy = (by: GroupBy): Counted => (by === 'country' ? 'total' : 'crossTotal');

/** Reads a group of the answer; `first` is the earlier of the two dates. */
export function seriesOf({ key, label, people, points }: Group, first: string, counted: Counted): Series {
  const raw = points.map((point) => {
    const number = (metric: string) => point.numbers.find((one) => one.metric === metric);
    const share = number('CROSS_BORDER_SHARE');
    // Nobody has a share of nothing, but there are no ties across the border either.
    return {
      ...point,
      ties: number('NEW_TIES')?.value ?? null,
      total: number('TIES')?.value ?? null,
      crossTotal: share?.reason === 'EMPTY' ? 0 : (share?.numerator ?? null),
    };
  });
  const quarters = raw.map(({ key: quarter, from, to, ties, total, crossTotal }, at): Quarter => {
    const last = at === 0 ? null : raw[at - 1]!.crossTotal;
    return {
      key: quarter,
      from,
      to,
      ties,
      total,
      crossTotal,
      cross: crossTotal === null || last === null ? null : crossTotal - last,
    };
  });
  const shown = quarters.filter((quarter) => quarter.key >= FIRST_QUARTER);
  return {
    key,
    label,
    people: people ?? null,
    quarters: shown,
    after: quarters.at(-1)?.[counted] ?? null,
    before: quarters.filter(({ to }) => to <= first).at(-1)?.[counted] ?? null,
    peak: largest(shown.map(({ ties }) => ties)),
    withheld: shown.filter(({ ties, cross }) => ties === null || (counted === 'crossTotal' && cross === null)).length,
  };
}

/** Twelve at most; of technologies those of the national list, of which the open field is none. */
export const tilesOf = (answer: GrowthByGroupQuery['networkGrowth'], first: string, counted: Counted): Series[] =>
  answer.groups
    .filter(({ key }) => key !== 'CORE_ST')
    .slice(0, 12)
    .map((group) => seriesOf(group, first, counted));

/**
 * Where a day lies on an axis of quarters: 0 is the beginning of the first one, 1 the beginning of the second. A day that is known to the
 * month or the year lies in the middle of it.
 */
export function quartersSince(day: string, firstQuarter: string): number {
  const [year = 0, month = 7, date = day.length > 4 ? 16 : 1] = day.split('-').map(Number);
  const [firstYear, firstNumber] = firstQuarter.split('-Q').map(Number) as [number, number];
  return year * 4 + (month - 1 + (date - 1) / 31) / 3 - (firstYear * 4 + firstNumber - 1);
}
