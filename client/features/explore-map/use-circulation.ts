import { useQuery } from '@apollo/client/react';
import { useMemo } from 'react';
import { ExploreMapDocument, type ExploreMapQuery, type ExploreMapQueryVariables } from '../../api/generated/explore-map';
import { koreanToday } from '../../ui/today';
import type { ExploreSearch } from '../explore/state/explore-search';
import type { NetworkAnswer } from '../explore/to-picture';
import { circulationOf, type Circulation } from './circulation';
import { mapQuestion } from './question';

/** The circulation of a state. While a new answer is under way, and when it fails, the last one stays. */
export interface CirculationState {
  readonly circulation: Circulation | null;
  readonly answer: ExploreMapQuery['circulation'] | null;
  readonly variables: ExploreMapQueryVariables;
  readonly loading: boolean;
  readonly error: unknown;
  readonly retry: () => void;
}

const countriesOf = (facets: NetworkAnswer['facets'] | undefined) => facets?.find(({ name }) => name === 'country');

/** Asks once for a state; the stage, the table and the legend share the answer. */
export function useCirculation(search: ExploreSearch, network: NetworkAnswer | null): CirculationState {
  const variables = useMemo(() => mapQuestion(search, koreanToday(new Date())), [search]);
  const { data, previousData, error, loading, refetch } = useQuery(ExploreMapDocument, { variables });
  const told = data ?? previousData;
  const circulation = useMemo(() => {
    if (!told || !network) return null;
    const residents = countriesOf(network.facets);
    return circulationOf({
      flows: told.circulation.flows,
      residents: residents?.values ?? [],
      isWhole: residents !== undefined && residents.values.length >= residents.total,
      overseas: told.overseas?.facets.find(({ name }) => name === 'country')?.values ?? [],
      chosen: search.country ?? [],
    });
  }, [told, network, search.country]);
  return { circulation, answer: told?.circulation ?? null, variables, loading, error, retry: () => void refetch() };
}
