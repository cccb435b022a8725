import { Arg, Ctx, FieldResolver, Int, Query, Resolver, Root } from 'type-graphql';
import type { AppContext } from '../../graphql/context';
import { pageSize } from '../../graphql/limits';
import { changesSince, countNewTies } from './changes.service';
import { ChangePage } from './changes.types';

/** What changed since. */
@Resolver(() => ChangePage)
export class ChangesResolver {
  @Query(() => ChangePage, { description: 'What changed after a command, such as the last one of your previous visit.' })
  changesSince(
    @Ctx() { services, audience }: AppContext,
    @Arg('seq', () => Int, { description: 'Changes after this command.' }) seq: number,
    @Arg('first', () => Int, { defaultValue: 20, description: 'How many commands (1–100).' }) first: number,
    @Arg('after', () => String, { nullable: true, description: 'Cursor of the previous page.' }) after: string | null,
  ): Promise<ChangePage> {
    return changesSince(services.network.store, audience, { seq, first: pageSize(first, 100), after });
  }

  @FieldResolver(() => Int, { description: 'Pairs of people that are tied now and were not known to be.' })
  newTies(@Ctx() { services, audience }: AppContext, @Root() page: ChangePage): Promise<number> {
    return countNewTies(services.network, audience, page);
  }
}
