import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Int, Info, Query, Resolver } from 'type-graphql';
import type { AppContext } from '../../graphql/context';
import { EditionNode } from '../../graphql/types';

/** An edition by its year. */
@Resolver()
export class EditionResolver {
  @Query(() => EditionNode, { nullable: true, description: 'An edition; null when there is none you may see.' })
  edition(
    @Ctx() context: AppContext,
    @Info() info: GraphQLResolveInfo,
    @Arg('year', () => Int, { description: 'Year.' }) year: number,
  ): Promise<EditionNode | null> {
    return context.hydrate.load('editions', year, info);
  }
}
