import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, ID, Info, Query, Resolver } from 'type-graphql';
import type { AppContext } from '../../graphql/context';
import { InstitutionNode } from '../../graphql/types';

/** An institution by its id. */
@Resolver()
export class InstitutionResolver {
  @Query(() => InstitutionNode, { nullable: true, description: 'An institution; null when there is none you may see.' })
  institution(
    @Ctx() context: AppContext,
    @Info() info: GraphQLResolveInfo,
    @Arg('id', () => ID, { description: 'Id of the institution.' }) id: string,
  ): Promise<InstitutionNode | null> {
    return context.hydrate.load('institutions', id, info);
  }
}
