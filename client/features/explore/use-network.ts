import { useQuery } from '@apollo/client/react';
import { ExploreNetworkDocument, type ExploreNetworkQueryVariables } from '../../api/generated/explore';
import type { ExploreSearch } from './state/explore-search';
import { askedOf, levelOf } from './state/filter';
import { MATRIX_ROWS } from './state/matrix-rows';
import type { NetworkAnswer } from './to-picture';

/** The network of a state. While a new answer is under way, and when it fails, the last one stays. */
export interface NetworkState {
  readonly network: NetworkAnswer | null;
  readonly loading: boolean;
  readonly error: unknown;
  readonly retry: () => void;
}

/** What a state asks: for the matrix of people no more of them than it has rows, so that there is room for all ties among them. */
export const networkVariables = (search: ExploreSearch): ExploreNetworkQueryVariables => ({
  ...askedOf(search),
  level: levelOf(search),
  limit: search.view === 'matrix' && levelOf(search) === 'PEOPLE' ? (search.rows ?? MATRIX_ROWS.first) : 200,
});

/** Asks for the network of a state. Answers are large and replace each other: they stay out of the cache. */
export function useNetwork(search: ExploreSearch): NetworkState {
  const { data, previousData, error, loading, refetch } = useQuery(ExploreNetworkDocument, {
    variables: networkVariables(search),
    fetchPolicy: 'no-cache',
  });
  return { network: (data ?? previousData)?.network ?? null, loading, error, retry: () => void refetch() };
}
