import { Arg, Args, Ctx, ID, Int, Query, Resolver } from 'type-graphql';
import type { AppContext } from '../../graphql/context';
import { notReady } from '../../graphql/not-ready';
import { TwoTimes } from '../../graphql/types';
import { NetworkFilter } from './network-filter.input';
import { NeighborGrouping, NetworkLevel } from './network.enums';
import { Neighborhood, Network } from './network.types';

/** The network of people. */
@Resolver(() => Network)
export class NetworkResolver {
  @Query(() => Network, { description: 'The network of the people who fit a filter, on a day, as far as was known at a time.' })
  network(
    @Ctx() _context: AppContext,
    @Arg('filter', () => NetworkFilter, { nullable: true, description: 'Which people and ties.' }) _filter: NetworkFilter | null,
    @Arg('level', () => NetworkLevel, { defaultValue: NetworkLevel.COMMUNITIES, description: 'How coarse.' })
    _level: NetworkLevel,
    @Args(() => TwoTimes) _times: TwoTimes,
    @Arg('limit', () => Int, { defaultValue: 200, description: 'How many nodes to draw at most (1–500).' }) _limit: number,
  ): Promise<Network> {
    return notReady('network');
  }

  @Query(() => Neighborhood, { description: 'The people someone is tied to, with the price of drawing them.' })
  neighbors(
    @Ctx() _context: AppContext,
    @Arg('id', () => ID, { description: 'Any id of the person.' }) _id: string,
    @Arg('groupBy', () => NeighborGrouping, { defaultValue: NeighborGrouping.STRONGEST, description: 'How to group them.' })
    _groupBy: NeighborGrouping,
    @Arg('filter', () => NetworkFilter, { nullable: true, description: 'Which people and ties.' }) _filter: NetworkFilter | null,
    @Args(() => TwoTimes) _times: TwoTimes,
    @Arg('limit', () => Int, { defaultValue: 10, description: 'How many (1–200).' }) _limit: number,
  ): Promise<Neighborhood> {
    return notReady('neighbors');
  }
}
