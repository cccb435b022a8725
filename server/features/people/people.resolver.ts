import { Arg, Args, Ctx, ID, Int, Query, Resolver } from 'type-graphql';
import type { AppContext } from '../../graphql/context';
import { notReady } from '../../graphql/not-ready';
import { TieKind, TwoTimes } from '../../graphql/types';
import { NetworkFilter } from '../network/network-filter.input';
import { PeoplePage, PeopleSort, PersonAnswer, PersonState, PersonTiePage, TieReason } from './people.types';

/** People: one, many, and what ties them. */
@Resolver(() => PersonAnswer)
export class PeopleResolver {
  @Query(() => PersonAnswer, { nullable: true, description: 'A person by id; null when there is none you may see.' })
  person(
    @Ctx() _context: AppContext,
    @Arg('id', () => ID, { description: 'Any id of the person.' }) _id: string,
  ): Promise<PersonAnswer | null> {
    return notReady('person');
  }

  @Query(() => PersonState, { nullable: true, description: 'A person as they were on a day, as far as was known at a time.' })
  personAsOf(
    @Ctx() _context: AppContext,
    @Arg('id', () => ID, { description: 'Any id of the person.' }) _id: string,
    @Args(() => TwoTimes) _times: TwoTimes,
  ): Promise<PersonState | null> {
    return notReady('personAsOf');
  }

  @Query(() => PersonTiePage, { description: 'The ties of a person, strongest first.' })
  personTies(
    @Ctx() _context: AppContext,
    @Arg('id', () => ID, { description: 'Any id of the person.' }) _id: string,
    @Arg('kinds', () => [TieKind], { nullable: true, description: 'Only ties of these kinds.' }) _kinds: TieKind[] | null,
    @Args(() => TwoTimes) _times: TwoTimes,
    @Arg('first', () => Int, { defaultValue: 50, description: 'How many (1–500).' }) _first: number,
    @Arg('after', () => String, { nullable: true, description: 'Cursor of the previous page.' }) _after: string | null,
  ): Promise<PersonTiePage> {
    return notReady('personTies');
  }

  @Query(() => [TieReason], { description: 'Why two people are tied; empty when they are not.' })
  tieEvidence(
    @Ctx() _context: AppContext,
    @Arg('a', () => ID, { description: 'One person.' }) _a: string,
    @Arg('b', () => ID, { description: 'The other.' }) _b: string,
    @Args(() => TwoTimes) _times: TwoTimes,
  ): Promise<TieReason[]> {
    return notReady('tieEvidence');
  }

  @Query(() => PeoplePage, { description: 'People who fit a filter: the list behind a number of people.' })
  people(
    @Ctx() _context: AppContext,
    @Arg('filter', () => NetworkFilter, { nullable: true, description: 'Which people.' }) _filter: NetworkFilter | null,
    @Args(() => TwoTimes) _times: TwoTimes,
    @Arg('first', () => Int, { defaultValue: 50, description: 'How many (1–500).' }) _first: number,
    @Arg('after', () => String, { nullable: true, description: 'Cursor of the previous page.' }) _after: string | null,
    @Arg('sort', () => PeopleSort, { defaultValue: PeopleSort.TIES, description: 'Order.' }) _sort: PeopleSort,
  ): Promise<PeoplePage> {
    return notReady('people');
  }
}
