import { Arg, Args, Ctx, ID, Int, Query, Resolver } from 'type-graphql';
import type { AppContext } from '../../graphql/context';
import { pageSize } from '../../graphql/limits';
import { TwoTimes } from '../../graphql/types';
import { NetworkFilter } from '../network/network-filter.input';
import { askedPerson } from '../people/canonical-person.service';
import { HoleMeasure, SuggestionScope } from './gaps.enums';
import { LinkSuggestions, RecommendedAssociations, StructuralHoles } from './gaps.types';
import { linkSuggestions } from './link-suggestions.service';
import { recommendedAssociations } from './recommended-associations.service';
import { structuralHoles } from './structural-holes.service';

/** Where a network is thin, and who should meet whom. */
@Resolver(() => StructuralHoles)
export class GapsResolver {
  @Query(() => StructuralHoles, {
    description: 'Who spans structural holes of the network of the people who fit a filter, with the circles they stand between.',
  })
  structuralHoles(
    @Ctx() { services, audience, signal }: AppContext,
    @Arg('measure', () => HoleMeasure, { defaultValue: HoleMeasure.EFFECTIVE_SIZE, description: 'By what to order them.' })
    measure: HoleMeasure,
    @Arg('filter', () => NetworkFilter, { nullable: true, description: 'Which people and ties.' }) filter: NetworkFilter | null,
    @Args(() => TwoTimes) times: TwoTimes,
    @Arg('first', () => Int, { defaultValue: 20, description: 'How many (1–200).' }) first: number,
  ): Promise<StructuralHoles> {
    return structuralHoles(services.network, audience, { ...times, measure, filter, first: pageSize(first, 200) }, signal);
  }

  @Query(() => LinkSuggestions, {
    description:
      'Who should meet whom: people who are not tied, by common acquaintances and what they work on, with the evidence.',
  })
  async linkSuggestions(
    @Ctx() { services, audience, signal }: AppContext,
    @Arg('person', () => ID, { nullable: true, description: 'Any id of a person; the best of all pairs when left out.' })
    person: string | null,
    @Arg('filter', () => NetworkFilter, { nullable: true, description: 'Which people and ties.' }) filter: NetworkFilter | null,
    @Arg('scope', () => SuggestionScope, { defaultValue: SuggestionScope.ANYBODY, description: 'Who to whom.' })
    scope: SuggestionScope,
    @Args(() => TwoTimes) times: TwoTimes,
    @Arg('first', () => Int, { defaultValue: 20, description: 'How many (1–200).' }) first: number,
  ): Promise<LinkSuggestions> {
    const found = person ? ((await askedPerson(services.network, audience, person, times))?.canonicalId ?? person) : null;
    const question = { ...times, person: found, filter, scope, first: pageSize(first, 200) };
    return linkSuggestions(services.network, audience, question, signal);
  }

  @Query(() => RecommendedAssociations, {
    description: 'Associations that a technology could be taken to: whose people work on it and no event has reached.',
  })
  recommendedAssociations(
    @Ctx() { services, audience }: AppContext,
    @Arg('technology', () => String, { description: 'Code of a technology.' }) technology: string,
    @Args(() => TwoTimes) times: TwoTimes,
    @Arg('first', () => Int, { defaultValue: 10, description: 'How many (1–100).' }) first: number,
  ): Promise<RecommendedAssociations> {
    return recommendedAssociations(services.network, audience, { ...times, technology, first: pageSize(first, 100) });
  }
}
