import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, ID, Info, Query, Resolver } from 'type-graphql';
import type { AppContext } from '../../graphql/context';
import { AssociationNode } from '../../graphql/types';

/** An association by its id. */
@Resolver()
export class AssociationResolver {
  @Query(() => AssociationNode, { nullable: true, description: 'An association; null when there is none you may see.' })
  async association(
    @Ctx() context: AppContext,
    @Info() info: GraphQLResolveInfo,
    @Arg('id', () => ID, { description: 'Id or abbreviation of the association.' }) id: string,
  ): Promise<AssociationNode | null> {
    return (await context.hydrate.load('associations', id, info)) ?? context.hydrate.load('associations', id, info, 'abbr');
  }
}
