import type { GrowthMetric, TwoDatesQuery } from '../../../api/generated/growth';
import type { Locale } from '../../../i18n/locale';
import { decimal, percent, percentChange, signed } from '../parts/figures';

type Numbers = TwoDatesQuery['before']['all']['points'][number]['numbers'];

/** How a metric is written and compared. */
type Kind = 'count' | 'share' | 'decimal';

/** A metric on both dates. */
export interface DatedRow {
  readonly metric: GrowthMetric;
  readonly kind: Kind;
  readonly before: number | null;
  readonly after: number | null;
  /** Whether the reason is that there are too few to tell. */
  readonly withheld: boolean;
}

const kindOf = (metric: GrowthMetric): Kind =>
  metric.endsWith('_SHARE') ? 'share' : metric === 'AVERAGE_DEGREE' || metric === 'CLUSTERING' ? 'decimal' : 'count';

/** The rows of two dates, in the order of the answer. */
export function datedRows({ before, after }: TwoDatesQuery): DatedRow[] {
  const last = (numbers: Numbers | undefined, metric: GrowthMetric) => numbers?.find((one) => one.metric === metric);
  const [then, now] = [before.all.points.at(-1)?.numbers, after.all.points.at(-1)?.numbers];
  return (now ?? []).map(({ metric }): DatedRow => {
    const [one, two] = [last(then, metric), last(now, metric)];
    return {
      metric,
      kind: kindOf(metric),
      before: one?.value ?? null,
      after: two?.value ?? null,
      withheld: one?.reason === 'SMALL_CELL' || two?.reason === 'SMALL_CELL',
    };
  });
}

/** A number of a row as it is written. */
export function figureOf(kind: Kind, value: number | null, locale: Locale): string {
  if (value === null) return '–';
  return kind === 'share' ? percent(value, locale) : decimal(value, locale, kind === 'decimal' ? 2 : 0);
}

/** The change of a row: percent of counts, points of shares, the difference of coefficients. */
export function changeOf({ kind, before, after }: DatedRow, locale: Locale): string {
  if (before === null || after === null) return '';
  if (kind === 'count') return percentChange(before, after, locale) ?? '';
  if (kind === 'share') return `${signed((after - before) * 100, locale, 1)}${locale === 'ko' ? '%p' : ' pt'}`;
  return signed(after - before, locale, 2);
}

/** Where the two numbers lie between the ends of a row's own scale (0–1), with a margin on both sides. */
export function placesOf({ kind, before, after }: DatedRow): { readonly before: number | null; readonly after: number | null } {
  const known = [before, after].filter((value) => value !== null);
  const most = kind === 'share' ? 1 : Math.max(...known, 0) * 1.15;
  const place = (value: number | null) => (value === null ? null : most === 0 ? 0.5 : value / most);
  return { before: place(before), after: place(after) };
}
