import { Arg, Ctx, ID, Mutation, Resolver } from 'type-graphql';

import type { AppContext } from '../../graphql/context';
import { toCommandResult } from '../corrections/command-result';
import { CommandResult } from '../corrections/corrections.types';
import { erasePerson } from './erasure.service';
import './services';

/** Erasure (contract 9). */
@Resolver()
export class ErasureResolver {
  @Mutation(() => CommandResult, {
    description: "Replaces a person's names, contacts and raw values by a tombstone. Cannot be undone.",
  })
  async erasePerson(
    @Ctx() context: AppContext,
    @Arg('personId', () => ID, { description: 'Person.' }) personId: string,
    @Arg('reason', () => String, { description: 'Why.' }) reason: string,
  ): Promise<CommandResult> {
    return toCommandResult(context, await erasePerson(context.services.erasure, context.actor, personId, reason));
  }
}
