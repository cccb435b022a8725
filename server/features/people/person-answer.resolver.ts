import type { GraphQLResolveInfo } from 'graphql';
import { Ctx, FieldResolver, Info, Resolver, Root } from 'type-graphql';
import type { AppContext } from '../../graphql/context';
import { PersonNode } from '../../graphql/types';
import { PersonAnswer } from './people.types';

/** The person inside a {@link PersonAnswer}, loaded with the caller's selection. */
@Resolver(() => PersonAnswer)
export class PersonAnswerResolver {
  @FieldResolver(() => PersonNode, { nullable: true, description: 'The person.' })
  person(@Root() answer: PersonAnswer, @Ctx() context: AppContext, @Info() info: GraphQLResolveInfo): Promise<PersonNode | null> {
    return context.hydrate.load('persons', answer.canonicalId, info);
  }
}
