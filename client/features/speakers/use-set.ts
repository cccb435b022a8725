import { useApolloClient, useQuery } from '@apollo/client/react';
import { useCallback, useState } from 'react';
import { BuildSpeakerSetDocument, type BuildSpeakerSetQuery, type MatchSpeakersInput } from '../../api/generated/speakers';
import { completeInput, judgeInput } from './state/set-input';
import type { SpeakersSearch } from './state/speakers-search';

/** A set as the server judges it. */
export type SetAnswer = BuildSpeakerSetQuery['buildSpeakerSet'];

/** The set of the address and how it stands to the rules. */
export interface JudgedSet {
  readonly answer: SetAnswer | null;
  readonly loading: boolean;
  readonly error: unknown;
  readonly retry: () => void;
  /** Builds the best set around those who stay. Rejects when the server does. */
  readonly complete: (search: SpeakersSearch, keep: 'set' | 'locked') => Promise<SetAnswer | null>;
  readonly completing: boolean;
}

/** Judges the set whenever it changes, and completes it when asked to. */
export function useSet(search: SpeakersSearch, input: MatchSpeakersInput | null): JudgedSet {
  const client = useApolloClient();
  const [completing, setCompleting] = useState(false);
  const some = Boolean(search.set?.length);
  const { data, previousData, loading, error, refetch } = useQuery(BuildSpeakerSetDocument, {
    variables: { input: judgeInput(search, input ?? {}) },
    skip: input === null || !some,
    fetchPolicy: 'no-cache',
    notifyOnNetworkStatusChange: true,
  });
  const complete = useCallback(
    async (from: SpeakersSearch, keep: 'set' | 'locked') => {
      if (!input) return null;
      setCompleting(true);
      try {
        const built = await client.query({
          query: BuildSpeakerSetDocument,
          variables: { input: completeInput(from, input, keep) },
          fetchPolicy: 'no-cache',
        });
        return built.data?.buildSpeakerSet ?? null;
      } finally {
        setCompleting(false);
      }
    },
    [client, input],
  );
  return {
    answer: some ? ((data ?? previousData)?.buildSpeakerSet ?? null) : null,
    loading,
    error,
    retry: () => void refetch().catch(() => undefined),
    complete,
    completing,
  };
}
