import { useQuery, useSubscription } from '@apollo/client/react';
import { useEffect, useState } from 'react';
import {
  MatchSpeakersDocument,
  SpeakerSearchProgressDocument,
  type MatchSpeakersInput,
  type MatchSpeakersQuery,
  type ProgressFragment,
} from '../../api/generated/speakers';
import { PAGE } from './state/set-input';

/** How many candidates the server hands out at most. */
const MOST = 200;
/** Milliseconds until a search that is still being prepared is asked again. */
const AGAIN = 2000;

/** The candidates of a question and how they stand. */
export interface Match {
  readonly answer: MatchSpeakersQuery['matchSpeakers'] | null;
  readonly loading: boolean;
  readonly error: unknown;
  /** How far the search is while it cannot answer yet; `null` once it does. */
  readonly preparing: ProgressFragment | null;
  readonly retry: () => void;
  /** Asks for more candidates; `null` when all are there. */
  readonly more: (() => void) | null;
}

/** Asks for candidates; the last answer stays in sight until the next one is there. */
export function useMatch(input: MatchSpeakersInput | null): Match {
  const [first, setFirst] = useState(PAGE);
  const topic = JSON.stringify([input?.topic, input?.topicFrom, input?.technologies]);
  useEffect(() => setFirst(PAGE), [topic]);
  const { data, previousData, loading, error, refetch } = useQuery(MatchSpeakersDocument, {
    variables: { input: { ...input, first } },
    skip: input === null,
    fetchPolicy: 'no-cache',
    notifyOnNetworkStatusChange: true,
  });
  const answer = input === null ? null : ((data ?? previousData)?.matchSpeakers ?? null);
  const waits = answer?.progress.state === 'PREPARING';
  const { data: told } = useSubscription(SpeakerSearchProgressDocument, { skip: !waits });
  useEffect(() => {
    if (!waits || loading) return undefined;
    const timer = window.setTimeout(() => void refetch().catch(() => undefined), AGAIN);
    return () => window.clearTimeout(timer);
  }, [waits, loading, refetch]);
  return {
    answer: waits ? null : answer,
    loading,
    error,
    preparing: waits ? (told?.speakerSearchProgress ?? answer.progress) : null,
    retry: () => void refetch().catch(() => undefined),
    more: answer?.pageInfo.hasNextPage && first < MOST ? () => setFirst((now) => Math.min(MOST, now + PAGE)) : null,
  };
}
