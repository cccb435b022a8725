import { Arg, Ctx, ID, Mutation, Resolver } from 'type-graphql';
import type { AppContext } from '../../graphql/context';
import { notReady } from '../../graphql/not-ready';
import { CommandResult } from '../corrections/corrections.types';

/** Asking the secretariat to write to somebody (contract 13). */
@Resolver()
export class ContactRequestsResolver {
  @Mutation(() => CommandResult, { description: 'Asks the secretariat to write to somebody; you never see the address.' })
  requestContact(
    @Ctx() _context: AppContext,
    @Arg('personId', () => ID, { description: 'Person.' }) _personId: string,
    @Arg('eventId', () => ID, { description: 'Event it is about.' }) _eventId: string,
    @Arg('text', () => String, { description: 'What to write.' }) _text: string,
  ): Promise<CommandResult> {
    return notReady('requestContact');
  }
}
