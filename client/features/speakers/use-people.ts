import { useQuery } from '@apollo/client/react';
import { useMemo } from 'react';
import { SpeakerNamesDocument, type CardFragment } from '../../api/generated/speakers';
import type { SpeakersSearch } from './state/speakers-search';

/** Names of the people whom the address names. */
export interface People {
  readonly of: (id: string) => CardFragment | undefined;
  /** Whether the server has answered that there is nobody under this id. */
  readonly isNobody: (id: string) => boolean;
}

/** The people of the address: those whom an answer has shown already, the others asked for by their ids. */
export function usePeople(search: SpeakersSearch, shown: readonly CardFragment[]): People {
  const known = useMemo(() => new Map(shown.map((card) => [card.id, card])), [shown]);
  const named = [search.organizers, search.set, search.excluded, search.notLike, search.compare, search.locked].flatMap(
    (ids) => ids ?? [],
  );
  const missing = [...new Set(named)].filter((id) => !known.has(id)).sort();
  const { data, previousData } = useQuery(SpeakerNamesDocument, { variables: { ids: missing }, skip: missing.length === 0 });
  const asked = data ?? previousData;
  return useMemo(() => {
    const found = new Map(
      (asked?.people.edges ?? []).map(({ node }): [string, CardFragment] => [
        node.id,
        {
          id: node.id,
          name: node.label,
          nameLatin: node.labelLatin ?? null,
          institution: node.institution ?? null,
          country: node.country ?? null,
          stage: null,
          standing: node.standing ?? 'UNKNOWN',
        },
      ]),
    );
    const of = (id: string) => known.get(id) ?? found.get(id);
    return { of, isNobody: (id) => data !== undefined && of(id) === undefined };
  }, [known, asked, data]);
}
