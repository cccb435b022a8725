import { AtlasError } from '@brainlink/schema/errors';
import { Arg, Args, Ctx, ID, Int, Query, Resolver } from 'type-graphql';
import type { AppContext } from '../../graphql/context';
import { pageSize } from '../../graphql/limits';
import { TwoTimes } from '../../graphql/types';
import { neighbors } from './neighbors.service';
import { NetworkFilter } from './network-filter.input';
import { NeighborGrouping, NetworkLevel } from './network.enums';
import { network } from './network.service';
import { Neighborhood, Network } from './network.types';
import './services';

/** The network of people. */
@Resolver(() => Network)
export class NetworkResolver {
  @Query(() => Network, { description: 'The network of the people who fit a filter, on a day, as far as was known at a time.' })
  network(
    @Ctx() { services, audience }: AppContext,
    @Arg('filter', () => NetworkFilter, { nullable: true, description: 'Which people and ties.' }) filter: NetworkFilter | null,
    @Arg('level', () => NetworkLevel, { defaultValue: NetworkLevel.COMMUNITIES, description: 'How coarse.' }) level: NetworkLevel,
    @Args(() => TwoTimes) times: TwoTimes,
    @Arg('limit', () => Int, { defaultValue: 200, description: 'How many nodes to draw at most (1–500).' }) limit: number,
  ): Promise<Network> {
    return network(services.network, audience, { ...times, filter, level, limit });
  }

  @Query(() => Neighborhood, { description: 'The people someone is tied to, with the price of drawing them.' })
  async neighbors(
    @Ctx() { services, audience }: AppContext,
    @Arg('id', () => ID, { description: 'Any id of the person.' }) id: string,
    @Arg('groupBy', () => NeighborGrouping, { defaultValue: NeighborGrouping.STRONGEST, description: 'How to group them.' })
    groupBy: NeighborGrouping,
    @Arg('filter', () => NetworkFilter, { nullable: true, description: 'Which people and ties.' }) filter: NetworkFilter | null,
    @Args(() => TwoTimes) times: TwoTimes,
    @Arg('limit', () => Int, { defaultValue: 10, description: 'How many (1–200).' }) limit: number,
  ): Promise<Neighborhood> {
    const found = await neighbors(services.network, audience, {
      ...times,
      id,
      groupBy,
      filter,
      limit: pageSize(limit, 200, 'limit'),
    });
    if (!found) throw new AtlasError('NOT_FOUND');
    return found;
  }
}
