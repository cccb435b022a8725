import { Arg, FieldResolver, Int, Resolver, Root } from 'type-graphql';
import { pageSize } from '../../graphql/limits';
import { GrowthMemberPage } from './growth.types';
import { EventPairKind, EventPairs } from './impact.types';

/** The pairs behind what became of the attendees of an event. */
@Resolver(() => EventPairs)
export class EventPairsResolver {
  @FieldResolver(() => GrowthMemberPage, { nullable: true, description: 'The pairs; null where they are too few to tell.' })
  members(
    @Root() pairs: EventPairs,
    @Arg('of', () => EventPairKind, { defaultValue: EventPairKind.BEGUN, description: 'Which pairs.' }) of: EventPairKind,
    @Arg('first', () => Int, { defaultValue: 50, description: 'How many (1–500).' }) first: number,
    @Arg('after', () => String, { nullable: true, description: 'Cursor of the previous page.' }) after: string | null,
  ): GrowthMemberPage | null {
    return pairs.open(of, pageSize(first, 500), after);
  }
}
