import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Info, Query, Resolver } from 'type-graphql';
import type { AppContext } from '../../graphql/context';
import { CountryNode } from '../../graphql/types';

/** A country by its code. */
@Resolver()
export class CountryResolver {
  @Query(() => CountryNode, { nullable: true, description: 'A country; null when there is none you may see.' })
  country(
    @Ctx() context: AppContext,
    @Info() info: GraphQLResolveInfo,
    @Arg('code', () => String, { description: 'ISO 3166-1 alpha-2.' }) code: string,
  ): Promise<CountryNode | null> {
    return context.hydrate.load('countries', code, info);
  }
}
