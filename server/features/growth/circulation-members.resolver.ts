import { Arg, FieldResolver, Int, Resolver, Root } from 'type-graphql';
import { pageSize } from '../../graphql/limits';
import { CirculationCount, CirculationFlow, CirculationMemberPage } from './circulation.types';

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
