import type { OperationVariables, TypedDocumentNode } from '@apollo/client';
import { useQuery } from '@apollo/client/react';
import { useMemo } from 'react';
import {
  CirculationDocument,
  EventImpactDocument,
  GrowthBrokersDocument,
  GrowthByGroupDocument,
  GrowthEventsDocument,
  GrowthGapDocument,
  InstitutionFlowsDocument,
  TwoDatesDocument,
  type GrowthEventsQuery,
  type GrowthHeaderFragment,
} from '../../../api/generated/growth';
import type { Panel } from './growth-search';
import {
  brokersVariables,
  datesVariables,
  flowsVariables,
  gapVariables,
  impactVariables,
  tiesVariables,
  type GrowthState,
} from './questions';
import type { Growth } from './use-growth';

/** A question of a panel with its answer. */
export interface Answer<Data> {
  readonly document: TypedDocumentNode<Data, OperationVariables>;
  /** What it was asked with; null while there is nothing to ask. */
  readonly variables: Readonly<Record<string, unknown>> | null;
  /** The answer, or the last one while the next is under way. */
  readonly data: Data | undefined;
  readonly loading: boolean;
  readonly error: unknown;
  readonly retry: () => void;
}

function useAnswer<Data, Variables extends OperationVariables>(
  document: TypedDocumentNode<Data, Variables>,
  variables: Variables | null,
): Answer<Data> {
  const { data, previousData, loading, error, refetch } = useQuery(document, {
    variables: (variables ?? {}) as Variables,
    skip: variables === null,
    fetchPolicy: 'no-cache',
  } as useQuery.Options<Data, Variables>);
  return {
    document: document as unknown as TypedDocumentNode<Data, OperationVariables>,
    variables,
    data: variables === null ? undefined : ((data ?? (loading ? previousData : undefined)) as Data | undefined),
    loading,
    error,
    retry: () => void refetch(),
  };
}

/** An event that can be chosen. */
export type GrowthEvent = GrowthEventsQuery['events'][number];

/** The event in hand: the chosen one, else the newest of the group that lies a year back, else the newest such of all. */
export function eventInHand(
  events: readonly GrowthEvent[],
  chosen: string | undefined,
  { by, pick, second }: GrowthState,
): GrowthEvent | undefined {
  const found = events.find(({ id }) => id === chosen);
  if (found) return found;
  const yearBack = `${Number(second.slice(0, 4)) - 1}${second.slice(4)}`;
  const past = events.filter(({ to }) => Boolean(to && to <= yearBack));
  const fits = ({ technologies }: GrowthEvent) => by === 'technology' && technologies.some(({ code }) => code === pick);
  return past.find(fits) ?? past[0] ?? events[0];
}

/** Everything that the page asks. */
export function useAnswers({ search, state }: Growth) {
  const events = useAnswer(
    GrowthEventsDocument,
    useMemo(() => ({}), []),
  );
  const list = events.data?.events;
  const event = useMemo(() => eventInHand(list ?? [], search.event, state), [list, search.event, state]);
  const ties = useAnswer(GrowthByGroupDocument, tiesVariables(state));
  const largest = ties.data?.networkGrowth.groups[0]?.key;
  const gapKey = state.pick ?? largest;
  const flows = useAnswer(CirculationDocument, flowsVariables(state));
  const impact = useAnswer(EventImpactDocument, event ? impactVariables(state, event.id) : null);
  return {
    events,
    event,
    gapKey,
    ties,
    // Which event it is about is known when the events are: until then theirs is the waiting, and theirs the fault.
    impact: event ? impact : { ...impact, loading: events.loading, error: events.error, retry: events.retry },
    // One question tells of moves, stays and hosts.
    flows,
    stays: flows,
    hosts: flows,
    places: useAnswer(InstitutionFlowsDocument, flowsVariables(state)),
    dates: useAnswer(TwoDatesDocument, datesVariables(state)),
    brokers: useAnswer(GrowthBrokersDocument, brokersVariables(state)),
    gaps: useAnswer(GrowthGapDocument, gapVariables(state, gapKey)),
  };
}

/** The answers of the page. */
export type Answers = ReturnType<typeof useAnswers>;

/** What the answer of a panel rests on. */
export function headerOf(answers: Answers, panel: Panel): GrowthHeaderFragment | undefined {
  switch (panel) {
    case 'ties':
      return answers.ties.data?.networkGrowth.header;
    case 'impact':
      return answers.impact.data?.eventImpact.header;
    case 'flows':
    case 'stays':
    case 'hosts':
      return answers.flows.data?.circulation.header;
    case 'places':
      return answers.places.data?.circulation.header;
    case 'dates':
      return answers.dates.data?.after.header;
    case 'brokers':
      return answers.brokers.data?.brokers.header;
    case 'gaps':
      return answers.gaps.data?.reachGap.header;
  }
}
