import { Arg, Ctx, ID, Mutation, Resolver } from 'type-graphql';
import type { AppContext } from '../../graphql/context';
import { notReady } from '../../graphql/not-ready';
import { CommandResult } from '../corrections/corrections.types';

/** Erasure (contract 9). */
@Resolver()
export class ErasureResolver {
  @Mutation(() => CommandResult, {
    description: "Replaces a person's names, contacts and raw values by a tombstone. Cannot be undone.",
  })
  erasePerson(
    @Ctx() _context: AppContext,
    @Arg('personId', () => ID, { description: 'Person.' }) _personId: string,
    @Arg('reason', () => String, { description: 'Why.' }) _reason: string,
  ): Promise<CommandResult> {
    return notReady('erasePerson');
  }
}
