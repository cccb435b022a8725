import { useQuery } from '@apollo/client/react';
import { useState } from 'react';
import { PersonNeighborsDocument, PersonTiesDocument, type PersonNeighborsQuery } from '../../api/generated/person';
import type { Tie } from './person-view';

const STRONGEST = 7;

/** The ties of a person as the page needs them: the strongest, how many there are, and by country. */
export interface TiesState {
  readonly total: number | null;
  readonly strongest: readonly Tie[];
  readonly groups: PersonNeighborsQuery['neighbors']['groups'];
  readonly loading: boolean;
  readonly error: unknown;
  readonly refetch: () => void;
  /** `null` = closed, `''` = every country. */
  readonly listOf: string | null;
  readonly openAll: (country?: string) => void;
  readonly closeAll: () => void;
}

/** Asks for the ties of a person. */
export function useTies(id: string): TiesState {
  const strongest = useQuery(PersonTiesDocument, { variables: { id, first: STRONGEST } });
  const grouped = useQuery(PersonNeighborsDocument, { variables: { id, groupBy: 'COUNTRY', limit: 50 } });
  const [listOf, setListOf] = useState<string | null>(null);
  return {
    total: strongest.data?.personTies.totalCount ?? null,
    strongest: strongest.data?.personTies.edges ?? [],
    groups: grouped.data?.neighbors.groups ?? [],
    loading: strongest.loading,
    error: strongest.error,
    refetch: () => {
      void strongest.refetch();
      void grouped.refetch();
    },
    listOf,
    openAll: (country = '') => setListOf(country),
    closeAll: () => setListOf(null),
  };
}
