import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, ID, Info, Query, Resolver } from 'type-graphql';
import type { AppContext } from '../../graphql/context';
import { EventNode } from '../../graphql/types';

/** An event by its id. */
@Resolver()
export class EventResolver {
  @Query(() => EventNode, { nullable: true, description: 'An event; null when there is none you may see.' })
  event(
    @Ctx() context: AppContext,
    @Info() info: GraphQLResolveInfo,
    @Arg('id', () => ID, { description: 'Id of the event.' }) id: string,
  ): Promise<EventNode | null> {
    return context.hydrate.load('events', id, info);
  }
}
