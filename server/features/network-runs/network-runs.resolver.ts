import { Arg, Args, Ctx, FieldResolver, ID, Int, Mutation, Query, Resolver, Root } from 'type-graphql';
import type { AppContext } from '../../graphql/context';
import { pageSize } from '../../graphql/limits';
import { authorize } from '../../identity/policy';
import { communities } from './communities.service';
import { Communities, CommunityMemberPage, PeriodCommunity } from './communities.types';
import { NetworkMeasure, RunOrder } from './network-runs.enums';
import { CommunitiesArgs, NetworkRun, NetworkRunInput, NetworkRunValuePage, StartedNetworkRun } from './network-runs.types';
import './services';

/** Measures of whole networks, as runs that are kept. */
@Resolver(() => NetworkRun)
export class NetworkRunsResolver {
  @Mutation(() => StartedNetworkRun, {
    description:
      'Starts a run of measures of a whole network as a job, or finds the one that is kept of the same question. Changes nothing of the graph.',
  })
  startNetworkRun(
    @Ctx() { services, actor }: AppContext,
    @Arg('input', () => NetworkRunInput, { description: 'What to measure.' }) input: NetworkRunInput,
  ): Promise<StartedNetworkRun> {
    const allowed = authorize(actor, 'runMeasures');
    return services.networkRuns.start(allowed.actor, allowed.audience, input);
  }

  @Mutation(() => NetworkRun, {
    description: 'Cancels a run that you started, or any if you control jobs; nothing of it is left.',
  })
  cancelNetworkRun(
    @Ctx() { services, actor }: AppContext,
    @Arg('id', () => ID, { description: 'Id of the run.' }) id: string,
  ): Promise<NetworkRun> {
    const allowed = authorize(actor, 'runMeasures');
    return services.networkRuns.cancel(allowed.actor, allowed.audience, id);
  }

  @Query(() => NetworkRun, { description: 'A run of measures, and how far it is.' })
  networkRun(
    @Ctx() { services, actor }: AppContext,
    @Arg('id', () => ID, { description: 'Id of the run.' }) id: string,
  ): Promise<NetworkRun> {
    return services.networkRuns.get(authorize(actor, 'readGraph').audience, id);
  }

  @Query(() => Communities, {
    description:
      'Communities on a day or over time, under labels that last, out of the kept run of this question: `startNetworkRun` with `LEIDEN` makes it.',
  })
  communities(
    @Ctx() { services, actor }: AppContext,
    @Args(() => CommunitiesArgs) asked: CommunitiesArgs,
    @Arg('first', () => Int, { defaultValue: 20, description: 'How many communities a period (1–200), largest first.' })
    first: number,
  ): Promise<Communities> {
    const { audience } = authorize(actor, 'readGraph');
    return communities(services.networkRuns, audience, { ...asked, first: pageSize(first, 200) });
  }

  @FieldResolver(() => NetworkRunValuePage, { description: 'The values of a measure, page by page.' })
  values(
    @Ctx() { services }: AppContext,
    @Root() run: NetworkRun,
    @Arg('measure', () => NetworkMeasure, { description: 'Which measure.' }) measure: NetworkMeasure,
    @Arg('order', () => RunOrder, { defaultValue: RunOrder.HIGHEST, description: 'Which end comes first.' }) order: RunOrder,
    @Arg('first', () => Int, { defaultValue: 50, description: 'How many (1–500).' }) first: number,
    @Arg('after', () => String, { nullable: true, description: 'Cursor of the previous page.' }) after: string | null,
  ): Promise<NetworkRunValuePage> {
    return services.networkRuns.page(run, { measure, order, first: pageSize(first, 500), after });
  }
}

/** The people of communities. */
@Resolver(() => PeriodCommunity)
export class PeriodCommunityResolver {
  @FieldResolver(() => CommunityMemberPage, { description: 'Its people, page by page.' })
  members(
    @Root() community: PeriodCommunity,
    @Arg('first', () => Int, { defaultValue: 50, description: 'How many (1–500).' }) first: number,
    @Arg('after', () => String, { nullable: true, description: 'Cursor of the previous page.' }) after: string | null,
  ): CommunityMemberPage {
    return community.open(pageSize(first, 500), after);
  }
}
