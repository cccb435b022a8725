import type { ExploreMapQueryVariables } from '../../api/generated/explore-map';
import type { ExploreSearch } from '../explore/state/explore-search';
import { filterOf } from '../explore/state/filter';

/** Where no beginning is chosen, moves count from here on: before it affiliations are hardly known. */
const EARLIEST = '1950';

/** The earlier of two dates of any precision; a year holds its months. */
const earlier = (one: string | undefined, two: string | undefined): string | undefined =>
  one === undefined || two === undefined ? (one ?? two) : one < two ? one : two;

/** A date to come is today: the server refuses it. */
const notAfter = (date: string | undefined, today: string): string | undefined =>
  date !== undefined && date > today.slice(0, date.length) ? undefined : date;

/**
 * What the map asks for a state: the same people and the same years as its twins. The kinds of ties and their time choose lines, not
 * people, and a move is no tie: they stay out, and so does a beginning that lies after the end.
 */
export function mapQuestion(search: ExploreSearch, today: string): ExploreMapQueryVariables {
  const { from, to, ties: _ties, ...filter } = filterOf(search);
  const end = notAfter(earlier(to ?? undefined, search.validAt), today);
  const begin = from ?? EARLIEST;
  const standings = filter.standings;
  return {
    from: begin > (end ?? today) ? (end ?? today).slice(0, 4) : begin,
    ...(end === undefined ? {} : { to: end }),
    filter,
    overseas: { ...filter, standings: ['OVERSEAS_KOREAN'] },
    withOverseas: !standings || standings.includes('OVERSEAS_KOREAN'),
    ...(search.validAt ? { validAt: search.validAt } : {}),
  };
}
