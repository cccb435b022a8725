import { Arg, FieldResolver, ID, Int, Resolver, Root } from 'type-graphql';
import { pageSize } from '../../graphql/limits';
import {
  CirculationAnswer,
  CirculationCount,
  CirculationFlow,
  CirculationHost,
  CirculationMemberPage,
  CirculationStay,
} from './circulation.types';

/** Most routes that are given at once. */
const MOST_ROUTES = 5_000;
/** Most places whose stays are given at once. */
const MOST_PLACES = 500;

/** The parts of an answer that may be long. */
@Resolver(() => CirculationAnswer)
export class CirculationResolver {
  @FieldResolver(() => [CirculationFlow], { description: 'Moves between places, most first; those withheld come last.' })
  flows(
    @Root() answer: CirculationAnswer,
    @Arg('first', () => Int, { defaultValue: MOST_ROUTES, description: 'How many routes (1–5000).' }) first: number,
    @Arg('from', () => String, { nullable: true, description: 'Only those out of this place.' }) from: string | null,
    @Arg('to', () => String, { nullable: true, description: 'Only those into this place.' }) to: string | null,
  ): CirculationFlow[] {
    return answer.flows
      .filter((flow) => (!from || flow.from === from) && (!to || flow.to === to))
      .slice(0, pageSize(first, MOST_ROUTES));
  }

  @FieldResolver(() => [CirculationStay], { description: 'How long stays lasted, by place, most stays first.' })
  stays(
    @Root() answer: CirculationAnswer,
    @Arg('first', () => Int, { defaultValue: MOST_PLACES, description: 'How many places (1–500).' }) first: number,
    @Arg('place', () => String, { nullable: true, description: 'Only this place.' }) place: string | null,
  ): CirculationStay[] {
    return answer.stays.filter((stay) => !place || stay.place === place).slice(0, pageSize(first, MOST_PLACES));
  }

  @FieldResolver(() => [CirculationHost], {
    description:
      'Who was there already when others came whom they had a tie to, most moves first; below the secretariat only those of enough moves.',
  })
  hosts(
    @Root() answer: CirculationAnswer,
    @Arg('first', () => Int, { defaultValue: 20, description: 'How many (1–500).' }) first: number,
    @Arg('id', () => ID, { nullable: true, description: 'Only this person.' }) id: string | null,
  ): CirculationHost[] {
    return answer.hosts.filter((host) => !id || host.id === id).slice(0, pageSize(first, 500));
  }
}

/** The people behind the ways of circulating. */
@Resolver(() => CirculationCount)
export class CirculationCountResolver {
  @FieldResolver(() => CirculationMemberPage, { nullable: true, description: 'The people; null where they are too few to tell.' })
  members(
    @Root() count: CirculationCount,
    @Arg('first', () => Int, { defaultValue: 50, description: 'How many (1–500).' }) first: number,
    @Arg('after', () => String, { nullable: true, description: 'Cursor of the previous page.' }) after: string | null,
  ): CirculationMemberPage | null {
    return count.open(pageSize(first, 500), after);
  }
}

/** The moves behind the flows. */
@Resolver(() => CirculationFlow)
export class CirculationFlowResolver {
  @FieldResolver(() => CirculationMemberPage, { nullable: true, description: 'The moves; null where they are too few to tell.' })
  members(
    @Root() flow: CirculationFlow,
    @Arg('first', () => Int, { defaultValue: 50, description: 'How many (1–500).' }) first: number,
    @Arg('after', () => String, { nullable: true, description: 'Cursor of the previous page.' }) after: string | null,
  ): CirculationMemberPage | null {
    return flow.open(pageSize(first, 500), after);
  }
}

/** The moves with which stays began. */
@Resolver(() => CirculationStay)
export class CirculationStayResolver {
  @FieldResolver(() => CirculationMemberPage, { nullable: true, description: 'The moves with which the stays began.' })
  members(
    @Root() stay: CirculationStay,
    @Arg('first', () => Int, { defaultValue: 50, description: 'How many (1–500).' }) first: number,
    @Arg('after', () => String, { nullable: true, description: 'Cursor of the previous page.' }) after: string | null,
  ): CirculationMemberPage | null {
    return stay.open(pageSize(first, 500), after);
  }
}

/** The moves that led to where somebody was. */
@Resolver(() => CirculationHost)
export class CirculationHostResolver {
  @FieldResolver(() => CirculationMemberPage, { nullable: true, description: 'The moves that led to where they were.' })
  members(
    @Root() host: CirculationHost,
    @Arg('first', () => Int, { defaultValue: 50, description: 'How many (1–500).' }) first: number,
    @Arg('after', () => String, { nullable: true, description: 'Cursor of the previous page.' }) after: string | null,
  ): CirculationMemberPage | null {
    return host.open(pageSize(first, 500), after);
  }
}
