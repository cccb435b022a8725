import { Arg, Ctx, ID, Int, Mutation, Resolver } from 'type-graphql';
import type { AppContext } from '../../graphql/context';
import { notReady } from '../../graphql/not-ready';
import { CommandResult, StateFactInput } from './corrections.types';

/** Facts by hand (contract 4). */
@Resolver(() => CommandResult)
export class CorrectionsResolver {
  @Mutation(() => CommandResult, { description: 'States a fact by hand; it overrides imports until released.' })
  stateFact(
    @Ctx() _context: AppContext,
    @Arg('input', () => StateFactInput, { description: 'The fact.' }) _input: StateFactInput,
  ): Promise<CommandResult> {
    return notReady('stateFact');
  }

  @Mutation(() => CommandResult, { description: 'Takes a fact back by hand; imports cannot bring it back until released.' })
  retractFact(
    @Ctx() _context: AppContext,
    @Arg('factId', () => ID, { description: 'Id of the fact.' }) _factId: string,
    @Arg('reason', () => String, { description: 'Why.' }) _reason: string,
  ): Promise<CommandResult> {
    return notReady('retractFact');
  }

  @Mutation(() => CommandResult, { description: 'Releases a correction by hand: imports speak again.' })
  releaseFact(
    @Ctx() _context: AppContext,
    @Arg('factId', () => ID, { description: 'Id of the fact.' }) _factId: string,
    @Arg('reason', () => String, { nullable: true, description: 'Why.' }) _reason: string | null,
  ): Promise<CommandResult> {
    return notReady('releaseFact');
  }

  @Mutation(() => CommandResult, { description: "Sets how far somebody's participation in an event has come." })
  setAttendance(
    @Ctx() _context: AppContext,
    @Arg('eventId', () => ID, { description: 'Event.' }) _eventId: string,
    @Arg('personId', () => ID, { description: 'Person.' }) _personId: string,
    @Arg('status', () => String, { description: 'considered, invited, accepted, declined, reserve or attended.' })
    _status: string,
    @Arg('role', () => String, { nullable: true, description: 'Role at the event.' }) _role: string | null,
    @Arg('reason', () => String, { description: 'Why.' }) _reason: string,
  ): Promise<CommandResult> {
    return notReady('setAttendance');
  }

  @Mutation(() => CommandResult, { description: 'Takes a command back.' })
  undoCommand(
    @Ctx() _context: AppContext,
    @Arg('seq', () => Int, { description: 'The command.' }) _seq: number,
    @Arg('reason', () => String, { nullable: true, description: 'Why.' }) _reason: string | null,
  ): Promise<CommandResult> {
    return notReady('undoCommand');
  }
}
