import type { NetworkFilter, Standing, TieKind } from '../../../api/generated/explore';
import type { ExploreSearch } from './explore-search';

const STANDINGS: readonly Standing[] = ['KOREA', 'OVERSEAS_KOREAN', 'ABROAD', 'UNKNOWN'];

/** The kinds of ties, in the order they are offered. */
export const TIE_KINDS: readonly TieKind[] = ['PUBLICATION', 'PROJECT', 'CLUB', 'CO_EVENT'];

const among = <Value extends string>(
  known: readonly Value[],
  given: readonly string[] | undefined,
): readonly Value[] | undefined => {
  const there = known.filter((value) => given?.includes(value));
  return there.length ? there : undefined;
};

/** What the server is asked for a state: absent conditions stay absent, so that equal states make equal questions. */
export function filterOf(search: ExploreSearch): NetworkFilter {
  const filter: NetworkFilter = {
    technologies: search.technology,
    countries: search.country,
    associations: search.association,
    editions: search.edition?.map(Number).filter(Number.isInteger),
    institutions: search.institution,
    events: search.event,
    standings: among(STANDINGS, search.standing),
    stages: search.stage,
    ties: among(TIE_KINDS, search.tie),
    reached: search.reached,
    registered: search.registered,
    from: search.mode === 'cumulative' ? undefined : search.from,
    to: search.to,
    text: search.text,
    community: search.community,
    people: search.people,
  };
  return Object.fromEntries(Object.entries(filter).filter(([, value]) => value !== undefined));
}

/** Everything a list of a state is asked with: who, and as of when. */
export const askedOf = (search: ExploreSearch): { readonly filter: NetworkFilter; readonly validAt?: string } => ({
  filter: filterOf(search),
  ...(search.validAt ? { validAt: search.validAt } : {}),
});

/** Which level a state shows: people once a community is open, or when they were asked for. */
export const levelOf = (search: ExploreSearch): 'COMMUNITIES' | 'PEOPLE' =>
  search.community || search.people || search.level === 'people' ? 'PEOPLE' : 'COMMUNITIES';
