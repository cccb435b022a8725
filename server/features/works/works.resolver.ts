import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, ID, Info, Query, Resolver } from 'type-graphql';
import type { AppContext } from '../../graphql/context';
import { WorkNode } from '../../graphql/types';

/** A work by its id. */
@Resolver()
export class WorkResolver {
  @Query(() => WorkNode, { nullable: true, description: 'A work; null when there is none you may see.' })
  work(
    @Ctx() context: AppContext,
    @Info() info: GraphQLResolveInfo,
    @Arg('id', () => ID, { description: 'Id of the work.' }) id: string,
  ): Promise<WorkNode | null> {
    return context.hydrate.load('works', id, info);
  }
}
