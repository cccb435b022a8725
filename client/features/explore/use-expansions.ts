import { useApolloClient } from '@apollo/client/react';
import { useEffect, useMemo, useState } from 'react';
import { ExploreNeighborsDocument, type NeighborGrouping } from '../../api/generated/explore';
import type { NeighborhoodAnswer } from './to-picture';

const GROUPINGS: readonly NeighborGrouping[] = ['STRONGEST', 'COUNTRY', 'TECHNOLOGY'];

/** Reads `ID~STRONGEST` as the address keeps it. */
export function readExpansion(text: string): { readonly id: string; readonly groupBy: NeighborGrouping } | null {
  const at = text.lastIndexOf('~');
  const groupBy = GROUPINGS.find((name) => name === text.slice(at + 1));
  return at > 0 && groupBy ? { id: text.slice(0, at), groupBy } : null;
}

/** What the expansions of a state brought, in their order; each is asked once. */
export function useExpansions(expand: readonly string[] | undefined, validAt: string | undefined): readonly NeighborhoodAnswer[] {
  const client = useApolloClient();
  const [answers, setAnswers] = useState<Readonly<Record<string, NeighborhoodAnswer>>>({});
  const wanted = (expand ?? []).join(' ');
  useEffect(() => {
    for (const key of wanted.split(' ').filter(Boolean)) {
      const expansion = readExpansion(key);
      if (!expansion) continue;
      client
        .query({ query: ExploreNeighborsDocument, variables: { ...expansion, validAt, limit: 10 }, fetchPolicy: 'no-cache' })
        .then(({ data }) => {
          if (data) setAnswers((before) => ({ ...before, [`${validAt ?? ''} ${key}`]: data.neighbors }));
        })
        .catch(() => undefined);
    }
  }, [client, wanted, validAt]);
  return useMemo(() => wanted.split(' ').flatMap((key) => answers[`${validAt ?? ''} ${key}`] ?? []), [answers, wanted, validAt]);
}
