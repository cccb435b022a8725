import type { Audience } from '@brainlink/schema/access';
import type { GrowthMetric } from '@brainlink/schema/metrics';
import { dayText, type Day } from '@brainlink/schema/time';
import type { AnswerHeader } from '../../graphql/types';
import { linkSuggestions, type SuggestionsQuestion } from '../gaps/link-suggestions.service';
import { recommendedAssociations, type AssociationsQuestion } from '../gaps/recommended-associations.service';
import { structuralHoles, type HolesQuestion } from '../gaps/structural-holes.service';
import { circulation, type CirculationQuestion } from '../growth/circulation.service';
import { eventImpact, type ImpactQuestion } from '../growth/event-impact.service';
import { brokers, reachGap, type BrokersQuestion, type ReachGapQuestion } from '../growth/gaps.service';
import type { GrowthGrouping, GrowthPeriod } from '../growth/growth.enums';
import { networkGrowth, type GrowthQuestion } from '../growth/network-growth.service';
import type { NetworkPorts } from '../network/network.service';
import { recomputeRun, type RunArguments } from '../network-runs/recompute-run';
import type { NetworkFilter } from '../network/network-filter.input';

/** A question as its canonical form says it. */
export interface AskedQuestion {
  readonly name: string;
  readonly args: Readonly<Record<string, unknown>>;
}

/** Reads a question from its canonical form. */
export function readQuestion(query: string): AskedQuestion {
  const at = query.indexOf('{');
  return { name: query.slice(0, at), args: JSON.parse(query.slice(at)) as Readonly<Record<string, unknown>> };
}

/** Asks one kind of question again, from the facts. */
type Ask = (
  ports: NetworkPorts,
  audience: Audience,
  args: AskedQuestion['args'],
  knownAt: string,
) => Promise<{ readonly header: AnswerHeader }>;

const day = (value: unknown): string => dayText(value as Day);

/** Arguments of `networkGrowth` out of its canonical form. */
export const growthQuestion = (args: AskedQuestion['args'], knownAt: string): GrowthQuestion => ({
  period: args['period'] as GrowthPeriod,
  from: day(args['from']),
  to: day(args['to']),
  groupBy: (args['groupBy'] ?? null) as GrowthGrouping | null,
  filter: (args['filter'] ?? null) as NetworkFilter | null,
  metrics: args['metrics'] as readonly GrowthMetric[],
  firstGroups: Number(args['firstGroups'] ?? 1),
  afterKey: (args['afterKey'] ?? null) as string | null,
  knownAt,
});

/** The first and the last day of a question, which its canonical form holds as numbers. */
const days = ({ from, to }: AskedQuestion['args']) => ({ from: day(from), to: day(to) });

/** How each kind of answer is given again. An answer whose name is not here is not kept. */
export const REPRODUCERS: Readonly<Record<string, Ask>> = {
  networkGrowth: (ports, audience, args, knownAt) => networkGrowth(ports, audience, growthQuestion(args, knownAt)),
  eventImpact: (ports, audience, args, knownAt) =>
    eventImpact(ports, audience, { ...(args as unknown as ImpactQuestion), knownAt }),
  circulation: (ports, audience, args, knownAt) =>
    circulation(ports, audience, { ...(args as unknown as CirculationQuestion), ...days(args), knownAt }),
  brokers: (ports, audience, args, knownAt) =>
    brokers(ports, audience, { ...(args as unknown as BrokersQuestion), first: 1, knownAt }),
  structuralHoles: (ports, audience, args, knownAt) =>
    structuralHoles(ports, audience, { ...(args as unknown as HolesQuestion), first: 1, knownAt }),
  linkSuggestions: (ports, audience, args, knownAt) =>
    linkSuggestions(ports, audience, { ...(args as unknown as SuggestionsQuestion), knownAt }),
  recommendedAssociations: (ports, audience, args, knownAt) =>
    recommendedAssociations(ports, audience, { ...(args as unknown as AssociationsQuestion), first: 1, knownAt }),
  networkRun: (ports, audience, args, knownAt) => recomputeRun(ports, audience, args as unknown as RunArguments, knownAt),
  reachGap: (ports, audience, args, knownAt) =>
    reachGap(ports, audience, { ...(args as unknown as ReachGapQuestion), first: 1, knownAt }),
};
