import { AtlasError } from '@brainlink/schema/errors';
import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, ID, Info, Int, Query, Resolver } from 'type-graphql';
import type { AppContext } from '../../graphql/context';
import { pageSize } from '../../graphql/limits';
import { TieKind, TwoTimes } from '../../graphql/types';
import { factReader } from '../facts/fact-view';
import { NetworkFilter } from '../network/network-filter.input';
import { askedPerson } from './canonical-person.service';
import { answerPerson } from './person-answer.service';
import { personAsOf } from './person-as-of.service';
import { listPeople, personTies, tieEvidence } from './people.service';
import { PeoplePage, PeopleSort, PersonAnswer, PersonState, PersonTiePage, TieReason } from './people.types';

/** People: one, many, and what ties them. */
@Resolver(() => PersonAnswer)
export class PeopleResolver {
  @Query(() => PersonAnswer, { nullable: true, description: 'A person by id; null when there is none you may see.' })
  person(
    @Ctx() { services, audience, hydrate }: AppContext,
    @Arg('id', () => ID, { description: 'Any id of the person.' }) id: string,
    @Info() info: GraphQLResolveInfo,
  ): Promise<PersonAnswer | null> {
    hydrate.ahead('persons', id, info, 'person');
    return answerPerson(services.network, audience, id);
  }

  @Query(() => PersonState, { nullable: true, description: 'A person as they were on a day, as far as was known at a time.' })
  async personAsOf(
    @Ctx() { services, audience, actor }: AppContext,
    @Arg('id', () => ID, { description: 'Any id of the person.' }) id: string,
    @Args(() => TwoTimes) times: TwoTimes,
  ): Promise<PersonState | null> {
    const person = await askedPerson(services.network, audience, id, times);
    return person && personAsOf(services.network, factReader(actor), audience, person, times);
  }

  @Query(() => PersonTiePage, { description: 'The ties of a person, strongest first.' })
  async personTies(
    @Ctx() { services, audience }: AppContext,
    @Arg('id', () => ID, { description: 'Any id of the person.' }) id: string,
    @Arg('kinds', () => [TieKind], { nullable: true, description: 'Only ties of these kinds.' }) kinds: TieKind[] | null,
    @Args(() => TwoTimes) times: TwoTimes,
    @Arg('first', () => Int, { defaultValue: 50, description: 'How many (1–500).' }) first: number,
    @Arg('after', () => String, { nullable: true, description: 'Cursor of the previous page.' }) after: string | null,
  ): Promise<PersonTiePage> {
    const person = (await askedPerson(services.network, audience, id, times))?.canonicalId ?? id;
    const found = await personTies(services.network, audience, {
      ...times,
      id: person,
      kinds: kinds ?? undefined,
      first: pageSize(first, 500),
      after,
    });
    if (!found) throw new AtlasError('NOT_FOUND');
    return found;
  }

  @Query(() => [TieReason], { description: 'Why two people are tied; empty when they are not.' })
  async tieEvidence(
    @Ctx() { services, audience }: AppContext,
    @Arg('a', () => ID, { description: 'One person.' }) a: string,
    @Arg('b', () => ID, { description: 'The other.' }) b: string,
    @Args(() => TwoTimes) times: TwoTimes,
  ): Promise<TieReason[]> {
    const [one, two] = await Promise.all([a, b].map((id) => askedPerson(services.network, audience, id, times)));
    return tieEvidence(services.network, audience, one?.canonicalId ?? a, two?.canonicalId ?? b, times);
  }

  @Query(() => PeoplePage, { description: 'People who fit a filter: the list behind a number of people.' })
  people(
    @Ctx() { services, audience }: AppContext,
    @Arg('filter', () => NetworkFilter, { nullable: true, description: 'Which people.' }) filter: NetworkFilter | null,
    @Args(() => TwoTimes) times: TwoTimes,
    @Arg('first', () => Int, { defaultValue: 50, description: 'How many (1–500).' }) first: number,
    @Arg('after', () => String, { nullable: true, description: 'Cursor of the previous page.' }) after: string | null,
    @Arg('sort', () => PeopleSort, { defaultValue: PeopleSort.TIES, description: 'Order.' }) sort: PeopleSort,
  ): Promise<PeoplePage> {
    return listPeople(services.network, audience, { ...times, filter, first: pageSize(first, 500), after, sort });
  }
}
