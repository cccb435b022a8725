import type { GrowthMetric } from '@brainlink/schema/metrics';
import { Arg, Ctx, FieldResolver, Int, Query, Resolver, Root } from 'type-graphql';
import type { AppContext } from '../../graphql/context';
import { pageSize } from '../../graphql/limits';
import { PartialDateScalar, TieKind } from '../../graphql/types';
import { NetworkFilter } from '../network/network-filter.input';
import { takenOrMade } from './finished-answers';
import { GrowthGrouping, GrowthMetricEnum, GrowthPeriod } from './growth.enums';
import { GrowthMemberPage, GrowthNumber, NetworkGrowth } from './growth.types';
import { networkGrowth } from './network-growth.service';

/** How the network grows. */
@Resolver(() => NetworkGrowth)
export class GrowthResolver {
  @Query(() => NetworkGrowth, {
    description: 'How the network grew, by months, quarters or years, whole and by groups, as far as was known at a time.',
  })
  networkGrowth(
    @Ctx() { services, audience }: AppContext,
    @Arg('period', () => GrowthPeriod, { description: 'Length of a period.' }) period: GrowthPeriod,
    @Arg('from', () => PartialDateScalar, { description: 'First day.' }) from: string,
    @Arg('to', () => PartialDateScalar, {
      nullable: true,
      description: 'Last day; today when left out. Name it to be able to ask the same again.',
    })
    to: string | null,
    @Arg('groupBy', () => GrowthGrouping, { nullable: true, description: 'By what to tell series apart.' })
    groupBy: GrowthGrouping | null,
    @Arg('tie', () => [TieKind], { nullable: true, description: 'Kinds of ties that count; those of the filter when left out.' })
    tie: TieKind[] | null,
    @Arg('knownAt', () => String, {
      nullable: true,
      description: 'What we knew then: an ISO instant, a date or `seq:N`; now when left out.',
    })
    knownAt: string | null,
    @Arg('filter', () => NetworkFilter, { nullable: true, description: 'Which people and ties.' }) filter: NetworkFilter | null,
    @Arg('metrics', () => [GrowthMetricEnum], { nullable: true, description: 'Which metrics; all when left out.' })
    metrics: GrowthMetric[] | null,
    @Arg('firstGroups', () => Int, { defaultValue: 20, description: 'How many groups (1–50), largest first.' })
    firstGroups: number,
    @Arg('afterGroup', () => String, { nullable: true, description: 'Cursor of the previous page of groups.' })
    afterGroup: string | null,
  ): Promise<NetworkGrowth> {
    const groups = pageSize(firstGroups, 50, 'firstGroups');
    const question = { period, from, to, groupBy, tie, knownAt, filter, metrics, firstGroups: groups, afterGroup };
    return networkGrowth(services.network, audience, question, takenOrMade);
  }
}

/** The lists behind numbers. */
@Resolver(() => GrowthNumber)
export class GrowthNumberResolver {
  @FieldResolver(() => GrowthMemberPage, {
    nullable: true,
    description:
      'The list behind the number: what a count counts, the upper number of a ratio, whom a coefficient is taken over.',
  })
  members(
    @Root() number: GrowthNumber,
    @Arg('first', () => Int, { defaultValue: 50, description: 'How many (1–500).' }) first: number,
    @Arg('after', () => String, { nullable: true, description: 'Cursor of the previous page.' }) after: string | null,
  ): GrowthMemberPage | null {
    return number.open(pageSize(first, 500), after);
  }
}
