import { Arg, Ctx, ID, Mutation, Resolver } from 'type-graphql';
import type { AppContext } from '../../graphql/context';
import { notReady } from '../../graphql/not-ready';
import { CommandResult } from '../corrections/corrections.types';
import { ConsentPurposeEnum, ConsentValue } from './consents.types';

/** Consents (contract 12). */
@Resolver()
export class ConsentsResolver {
  @Mutation(() => CommandResult, { description: 'Records what a person decided.' })
  setConsent(
    @Ctx() _context: AppContext,
    @Arg('personId', () => ID, { description: 'Person.' }) _personId: string,
    @Arg('purpose', () => ConsentPurposeEnum, { description: 'For what.' }) _purpose: string,
    @Arg('value', () => ConsentValue, { description: 'What was decided.' }) _value: ConsentValue,
    @Arg('reason', () => String, { description: 'How that is known.' }) _reason: string,
  ): Promise<CommandResult> {
    return notReady('setConsent');
  }
}
