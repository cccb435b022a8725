import { Arg, Args, Ctx, Int, Query, Resolver } from 'type-graphql';
import type { AppContext } from '../../graphql/context';
import { pageSize } from '../../graphql/limits';
import { TwoTimes } from '../../graphql/types';
import { NetworkFilter } from '../network/network-filter.input';
import { listTies } from './ties.service';
import { TiePage } from './ties.types';

/** The ties among people: the list behind a number of ties. */
@Resolver(() => TiePage)
export class TiesResolver {
  @Query(() => TiePage, {
    description: 'Pairs of people who are tied within a filter, strongest first: the list behind `network.ties`.',
  })
  ties(
    @Ctx() { services, audience }: AppContext,
    @Arg('filter', () => NetworkFilter, { nullable: true, description: 'Which people and ties.' }) filter: NetworkFilter | null,
    @Args(() => TwoTimes) times: TwoTimes,
    @Arg('first', () => Int, { defaultValue: 50, description: 'How many (1–500).' }) first: number,
    @Arg('after', () => String, { nullable: true, description: 'Cursor of the previous page.' }) after: string | null,
  ): Promise<TiePage> {
    return listTies(services.network, audience, { ...times, filter, first: pageSize(first, 500), after });
  }
}
