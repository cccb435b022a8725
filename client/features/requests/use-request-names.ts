import { useQuery } from '@apollo/client/react';
import { RequestNamesDocument, type RequestNamesQuery, type RequestPagePartsFragment } from '../../api/generated/requests';
import { useFormat } from '../../i18n/use-format';

/** A request for contact. */
export type Request = RequestPagePartsFragment['nodes'][number];

/** What the ids of requests stand for; undefined for what the reader may not know of, or not yet knows. */
export interface RequestNames {
  readonly person: (id: string) => RequestNamesQuery['people']['edges'][number]['node'] | undefined;
  readonly event: (id: string) => string | undefined;
  /** Whether they are still being looked up. */
  readonly loading: boolean;
}

/** Looks up the people and events of requests, once for the whole list. */
export function useRequestNames(requests: readonly Request[]): RequestNames {
  const format = useFormat();
  const people = [...new Set(requests.map(({ personId }) => personId))];
  const events = [...new Set(requests.map(({ eventId }) => eventId))];
  const { data, previousData, loading } = useQuery(RequestNamesDocument, {
    variables: { people, events, first: Math.max(1, people.length) },
    skip: requests.length === 0,
  });
  const found = data ?? previousData;
  return {
    loading,
    person: (id) => found?.people.edges.find(({ node }) => node.id === id)?.node,
    event: (id) => {
      const event = found?.events.find((one) => one.id === id);
      return event && [event.from, format.text({ ko: event.titleKo ?? '', en: event.titleEn ?? '' })].filter(Boolean).join(' ');
    },
  };
}
