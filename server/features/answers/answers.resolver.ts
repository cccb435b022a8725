import type { GrowthMetric } from '@brainlink/schema/metrics';
import { Arg, Ctx, FieldResolver, Int, Query, Resolver, Root } from 'type-graphql';
import type { AppContext } from '../../graphql/context';
import { pageSize } from '../../graphql/limits';
import { AnswerHeader, PartialDateScalar, TieKind } from '../../graphql/types';
import { GrowthGrouping, GrowthMetricEnum, GrowthPeriod } from '../growth/growth.enums';
import { NetworkFilter } from '../network/network-filter.input';
import { Reproduction } from './answers.types';
import { growthDifference } from './difference.service';
import { AnswerDifference } from './differences.types';
import { keepAnswer } from './kept-answers';
import { readQuestion, REPRODUCERS } from './reproducers';
import { reproduce } from './reproduce.service';

/** Answers asked for again. */
@Resolver(() => Reproduction)
export class AnswersResolver {
  @Query(() => Reproduction, {
    description:
      'Computes an earlier answer about growth again from the facts, by its digest, and says whether it is the same and what corrections changed since.',
  })
  reproduce(
    @Ctx() { services, audience }: AppContext,
    @Arg('digest', () => String, { description: 'Digest in the header of the earlier answer, or its first 16 signs and more.' })
    digest: string,
  ): Promise<Reproduction> {
    return reproduce(services.network, audience, digest);
  }

  @Query(() => AnswerDifference, {
    description:
      'How the answer of `networkGrowth` differs between two states of knowledge, with the records that made it differ.',
  })
  growthDifference(
    @Ctx() { services, audience }: AppContext,
    @Arg('period', () => GrowthPeriod, { description: 'Length of a period.' }) period: GrowthPeriod,
    @Arg('from', () => PartialDateScalar, { description: 'First day.' }) from: string,
    @Arg('to', () => PartialDateScalar, { nullable: true, description: 'Last day; today when left out.' }) to: string | null,
    @Arg('groupBy', () => GrowthGrouping, { nullable: true, description: 'By what to tell series apart.' })
    groupBy: GrowthGrouping | null,
    @Arg('tie', () => [TieKind], { nullable: true, description: 'Kinds of ties that count; those of the filter when left out.' })
    tie: TieKind[] | null,
    @Arg('knownAt', () => String, { description: 'The earlier state of knowledge: an ISO instant, a date or `seq:N`.' })
    knownAt: string,
    @Arg('laterKnownAt', () => String, { nullable: true, description: 'The later one; now when left out.' })
    laterKnownAt: string | null,
    @Arg('filter', () => NetworkFilter, { nullable: true, description: 'Which people and ties.' }) filter: NetworkFilter | null,
    @Arg('metrics', () => [GrowthMetricEnum], { nullable: true, description: 'Which metrics; all when left out.' })
    metrics: GrowthMetric[] | null,
    @Arg('firstGroups', () => Int, { defaultValue: 20, description: 'How many groups (1–50), largest first.' })
    firstGroups: number,
  ): Promise<AnswerDifference> {
    const groups = pageSize(firstGroups, 50, 'firstGroups');
    const question = { period, from, to, groupBy, tie, filter, metrics, firstGroups: groups };
    return growthDifference(services.network, audience, question, { earlier: knownAt, later: laterKnownAt });
  }
}

/** The digest by which an answer can be asked for again. */
@Resolver(() => AnswerHeader)
export class DigestResolver {
  @FieldResolver(() => String, {
    description:
      'SHA-256 of the answer. With it, `reproduce` gives an answer about growth again: question and times are kept, no figure.',
  })
  async digest(@Root() header: AnswerHeader, @Ctx() { services, audience }: AppContext): Promise<string> {
    if (Object.hasOwn(REPRODUCERS, readQuestion(header.query).name)) await keepAnswer(services.network, audience, header);
    return header.digest;
  }
}
