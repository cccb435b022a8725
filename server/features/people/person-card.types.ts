import type { GraphQLResolveInfo } from 'graphql';
import type { PersonRow } from '@brainlink/analytics/network';
import { Ctx, Field, FieldResolver, ID, Info, ObjectType, Resolver, Root } from 'type-graphql';
import type { AppContext } from '../../graphql/context';
import { PersonNode, Standing } from '../../graphql/types';

/** A person as cards and sentences show them. */
@ObjectType({ description: 'A person as cards and sentences show them; `node` has everything else.' })
export class PersonCard {
  @Field(() => ID, { description: 'Opaque id.' })
  id!: string;

  @Field(() => String, { description: 'Display name.' })
  name!: string;

  @Field(() => String, { nullable: true, description: 'Name in Latin letters, where that is another.' })
  nameLatin!: string | null;

  @Field(() => Standing, { description: 'Where the person stands towards Korea.' })
  standing!: Standing;

  @Field(() => String, { nullable: true, description: 'Country of residence, ISO 3166-1 alpha-2.' })
  country!: string | null;

  @Field(() => String, { nullable: true, description: 'Present place of work.' })
  institution!: string | null;

  @Field(() => String, { nullable: true, description: 'Career stage, a code of the vocabulary.' })
  stage!: string | null;

  @Field(() => [String], { description: 'Codes of the technologies the person works on.' })
  technologies!: string[];
}

/** Everything else about the person of a {@link PersonCard}. */
@Resolver(() => PersonCard)
export class PersonCardResolver {
  @FieldResolver(() => PersonNode, { nullable: true, description: 'The person in the graph.' })
  node(@Root() card: PersonCard, @Ctx() context: AppContext, @Info() info: GraphQLResolveInfo): Promise<PersonNode | null> {
    return context.hydrate.load('persons', card.id, info);
  }
}

/** The card of a person of the network's index. */
export const personCard = (row: PersonRow): PersonCard =>
  Object.assign(new PersonCard(), {
    id: row.id,
    name: row.name,
    nameLatin: row.nameLatin,
    standing: row.standing,
    country: row.country,
    institution: row.institution,
    stage: row.stage,
    technologies: [...row.technologies],
  });
