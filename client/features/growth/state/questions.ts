import type { NetworkFilter } from '../../../api/generated/growth';
import type { GrowthSearch } from './growth-search';

/** The first edition was held in 2022: quarters are shown from then on, and asked for from one earlier to tell what the first one brought. */
export const FIRST_QUARTER = '2022-Q1';
const ASKED_FROM = '2021-10-01';
/** Earliest date that can be compared. */
export const EARLIEST = '2022-01-01';

/** By what groups are made. */
export type GroupBy = NonNullable<GrowthSearch['by']>;

/** The state of the page with its defaults filled in. */
export interface GrowthState {
  readonly by: GroupBy;
  readonly pick: string | undefined;
  readonly first: string;
  readonly second: string;
  readonly knownAt: string | null;
  readonly scale: 'same' | 'own';
  readonly months: number;
  readonly since: string;
  readonly measure: NonNullable<GrowthSearch['measure']>;
}

/** The end of the year so many years before a day. */
const yearEnd = (day: string, years: number): string => `${Number(day.slice(0, 4)) - years}-12-31`;

/** The state with its defaults: three years back to today, technologies, each tile on its own scale. */
export function stateOf(search: GrowthSearch, today: string): GrowthState {
  const second = search.second && search.second <= today && search.second >= EARLIEST ? search.second : today;
  const wanted = search.first ?? yearEnd(second, 3);
  const first = wanted < EARLIEST ? EARLIEST : wanted > second ? second : wanted;
  return {
    by: search.by ?? 'technology',
    pick: search.pick,
    first,
    second,
    knownAt: search.knownAt ?? null,
    scale: search.scale ?? 'own',
    months: Number(search.months ?? '12'),
    since: search.since && search.since <= second.slice(0, 4) ? search.since : String(Number(second.slice(0, 4)) - 11),
    measure: search.measure ?? 'BETWEENNESS',
  };
}

/** The part of the network that a group is. */
export function filterOf(by: GroupBy, key: string | undefined): NetworkFilter | null {
  if (key === undefined) return null;
  return { technology: { technologies: [key] }, association: { associations: [key] }, country: { countries: [key] } }[by];
}

const GROUPING = { technology: 'TECHNOLOGY', association: 'ASSOCIATION', country: 'COUNTRY' } as const;

/** What the small multiples are asked with. */
export const tiesVariables = ({ by, second, knownAt }: GrowthState) => ({
  groupBy: GROUPING[by],
  from: ASKED_FROM,
  to: second,
  knownAt,
});

/** What the comparison of two dates is asked with. */
export const datesVariables = ({ by, pick, first, second, knownAt }: GrowthState) => ({
  first,
  second,
  filter: filterOf(by, pick),
  knownAt,
});

/** What circulation is asked with. */
export const flowsVariables = ({ by, pick, since, second, knownAt }: GrowthState) => ({
  from: `${since}-01-01`,
  to: second,
  filter: filterOf(by, pick),
  knownAt,
});

/** What an event is asked with. */
export const impactVariables = ({ months, knownAt }: GrowthState, event: string) => ({ event, months, knownAt });

/** What brokers are asked with. */
export const brokersVariables = ({ by, pick, second, knownAt, measure }: GrowthState) => ({
  measure,
  filter: filterOf(by, pick),
  validAt: second,
  knownAt,
});

/** What the gap of a technology or an association is asked with; null for countries, which have none. */
export const gapVariables = ({ by, second, knownAt }: GrowthState, key: string | undefined) =>
  key === undefined || by === 'country'
    ? null
    : {
        technology: by === 'technology' ? key : null,
        association: by === 'association' ? key : null,
        validAt: second,
        knownAt,
      };
