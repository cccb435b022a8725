import type { GraphQLResolveInfo } from 'graphql';
import { Ctx, FieldResolver, Info, Resolver, Root } from 'type-graphql';
import type { AppContext } from '../../graphql/context';
import { PersonNode } from '../../graphql/types';
import { RegistryDifference } from './linkage-report.types';

/** The person of a {@link RegistryDifference}, loaded with the caller's selection. */
@Resolver(() => RegistryDifference)
export class RegistryDifferenceResolver {
  @FieldResolver(() => PersonNode, { nullable: true, description: 'The person.' })
  person(
    @Root() difference: RegistryDifference,
    @Ctx() context: AppContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<PersonNode | null> {
    const id = difference.register.record.personId;
    return id === null ? Promise.resolve(null) : context.hydrate.load('persons', id, info);
  }
}
