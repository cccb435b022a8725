import { Arg, Ctx, Int, Query, Resolver } from 'type-graphql';
import type { AppContext } from '../../graphql/context';
import { notReady } from '../../graphql/not-ready';
import { ChangePage } from './changes.types';

/** What changed since. */
@Resolver(() => ChangePage)
export class ChangesResolver {
  @Query(() => ChangePage, { description: 'What changed after a command, such as the last one of your previous visit.' })
  changesSince(
    @Ctx() _context: AppContext,
    @Arg('seq', () => Int, { description: 'Changes after this command.' }) _seq: number,
    @Arg('first', () => Int, { defaultValue: 20, description: 'How many commands (1–100).' }) _first: number,
    @Arg('after', () => String, { nullable: true, description: 'Cursor of the previous page.' }) _after: string | null,
  ): Promise<ChangePage> {
    return notReady('changesSince');
  }
}
