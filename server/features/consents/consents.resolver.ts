import { Arg, Ctx, ID, Mutation, Resolver } from 'type-graphql';
import type { AppContext } from '../../graphql/context';
import { toCommandResult } from '../corrections/command-result';
import { CommandResult } from '../corrections/corrections.types';
import { setConsent } from './consents.service';
import { ConsentPurposeEnum, ConsentValue } from './consents.types';

/** Consents (contract 12). */
@Resolver()
export class ConsentsResolver {
  @Mutation(() => CommandResult, { description: 'Records what a person decided.' })
  async setConsent(
    @Ctx() context: AppContext,
    @Arg('personId', () => ID, { description: 'Person.' }) personId: string,
    @Arg('purpose', () => ConsentPurposeEnum, { description: 'For what.' }) purpose: string,
    @Arg('value', () => ConsentValue, { description: 'What was decided.' }) value: ConsentValue,
    @Arg('reason', () => String, { description: 'How that is known.' }) reason: string,
  ): Promise<CommandResult> {
    return toCommandResult(
      context,
      await setConsent(context.services.identity, context.actor, { personId, purpose, value, reason }),
    );
  }
}
