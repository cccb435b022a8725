import { Arg, Ctx, ID, Int, Mutation, Resolver } from 'type-graphql';

import type { AppContext } from '../../graphql/context';
import { toCommandResult } from './command-result';
import { releaseFact, retractFact, setAttendance, stateFact, undoCommand } from './corrections.service';
import '../linkage/services';
import { CommandResult, StateFactInput } from './corrections.types';

/** Facts by hand (contract 4). */
@Resolver(() => CommandResult)
export class CorrectionsResolver {
  @Mutation(() => CommandResult, { description: 'States a fact by hand; it overrides imports until released.' })
  async stateFact(
    @Ctx() context: AppContext,
    @Arg('input', () => StateFactInput, { description: 'The fact.' }) input: StateFactInput,
  ): Promise<CommandResult> {
    return toCommandResult(context, await stateFact(context.services.identity, context.actor, input));
  }

  @Mutation(() => CommandResult, { description: 'Takes a fact back by hand; imports cannot bring it back until released.' })
  async retractFact(
    @Ctx() context: AppContext,
    @Arg('factId', () => ID, { description: 'Id of the fact.' }) factId: string,
    @Arg('reason', () => String, { description: 'Why.' }) reason: string,
  ): Promise<CommandResult> {
    return toCommandResult(context, await retractFact(context.services.identity, context.actor, factId, reason));
  }

  @Mutation(() => CommandResult, { description: 'Releases a correction by hand: imports speak again.' })
  async releaseFact(
    @Ctx() context: AppContext,
    @Arg('factId', () => ID, { description: 'Id of the fact.' }) factId: string,
    @Arg('reason', () => String, { nullable: true, description: 'Why.' }) reason: string | null,
  ): Promise<CommandResult> {
    return toCommandResult(context, await releaseFact(context.services.identity, context.actor, factId, reason));
  }

  @Mutation(() => CommandResult, { description: "Sets how far somebody's participation in an event has come." })
  async setAttendance(
    @Ctx() context: AppContext,
    @Arg('eventId', () => ID, { description: 'Event.' }) eventId: string,
    @Arg('personId', () => ID, { description: 'Person.' }) personId: string,
    @Arg('status', () => String, { description: 'considered, invited, accepted, declined, reserve or attended.' }) status: string,
    @Arg('role', () => String, { nullable: true, description: 'Role at the event; stays what it was when left out.' })
    role: string | null,
    @Arg('reason', () => String, { description: 'Why.' }) reason: string,
  ): Promise<CommandResult> {
    return toCommandResult(
      context,
      await setAttendance(context.services.identity, context.actor, { eventId, personId, status, role, reason }),
    );
  }

  @Mutation(() => CommandResult, { description: 'Takes a command back.' })
  async undoCommand(
    @Ctx() context: AppContext,
    @Arg('seq', () => Int, { description: 'The command.' }) seq: number,
    @Arg('reason', () => String, { nullable: true, description: 'Why.' }) reason: string | null,
  ): Promise<CommandResult> {
    const { linkage, identity } = context.services;
    const run = await linkage.runOf(seq);
    const undone =
      run === null
        ? await undoCommand(identity, context.actor, seq, reason)
        : await linkage.undoRun(context.actor, run, seq, reason);
    return toCommandResult(context, undone);
  }
}
