import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Info, Query, Resolver } from 'type-graphql';
import type { AppContext } from '../../graphql/context';
import { TechnologyNode } from '../../graphql/types';

/** A technology by its code. */
@Resolver()
export class TechnologyResolver {
  @Query(() => TechnologyNode, { nullable: true, description: 'A technology; null when there is none you may see.' })
  technology(
    @Ctx() context: AppContext,
    @Info() info: GraphQLResolveInfo,
    @Arg('code', () => String, { description: 'Code, such as HYDROGEN.' }) code: string,
  ): Promise<TechnologyNode | null> {
    return context.hydrate.load('technologies', code, info);
  }
}
