import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, ID, Info, Query, Resolver } from 'type-graphql';
import type { AppContext } from '../../graphql/context';
import { ClubNode } from '../../graphql/types';

/** A club by its id. */
@Resolver()
export class ClubResolver {
  @Query(() => ClubNode, { nullable: true, description: 'A club; null when there is none you may see.' })
  club(
    @Ctx() context: AppContext,
    @Info() info: GraphQLResolveInfo,
    @Arg('id', () => ID, { description: 'Id of the club.' }) id: string,
  ): Promise<ClubNode | null> {
    return context.hydrate.load('clubs', id, info);
  }
}
