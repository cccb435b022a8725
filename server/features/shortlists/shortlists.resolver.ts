import { Arg, Ctx, ID, Int, Mutation, Query, Resolver } from 'type-graphql';
import type { AppContext } from '../../graphql/context';
import './services';
import { CreateShortlistInput, Shortlist, ShortlistEntryInput, UpdateShortlistInput } from './shortlists.types';

/** Shortlists: people one thinks of inviting, with a history (contract 16). */
@Resolver(() => Shortlist)
export class ShortlistsResolver {
  @Query(() => [Shortlist], { description: 'The shortlists you work on, the last changed first.' })
  shortlists(@Ctx() { services, actor }: AppContext): Promise<Shortlist[]> {
    return services.shortlists.list(actor);
  }

  @Query(() => Shortlist, { nullable: true, description: 'A shortlist you work on; null when there is none.' })
  shortlist(
    @Ctx() { services, actor }: AppContext,
    @Arg('id', () => ID, { description: 'The shortlist.' }) id: string,
  ): Promise<Shortlist | null> {
    return services.shortlists.find(actor, id);
  }

  @Mutation(() => Shortlist, { description: 'Makes a shortlist.' })
  createShortlist(
    @Ctx() { services, actor }: AppContext,
    @Arg('input', () => CreateShortlistInput, { description: 'What it is.' }) input: CreateShortlistInput,
  ): Promise<Shortlist> {
    return services.shortlists.create(actor, input);
  }

  @Mutation(() => Shortlist, { description: 'Changes title, topic or members of a shortlist.' })
  updateShortlist(
    @Ctx() { services, actor }: AppContext,
    @Arg('input', () => UpdateShortlistInput, { description: 'What changes.' }) input: UpdateShortlistInput,
  ): Promise<Shortlist> {
    return services.shortlists.update(actor, input);
  }

  @Mutation(() => Shortlist, { description: 'Puts people on a shortlist, or says how far it has come with them.' })
  setShortlistEntries(
    @Ctx() { services, actor }: AppContext,
    @Arg('input', () => ShortlistEntryInput, { description: 'Whom, and how far.' }) input: ShortlistEntryInput,
  ): Promise<Shortlist> {
    return services.shortlists.set(actor, input);
  }

  @Mutation(() => Shortlist, { description: 'Takes people off a shortlist.' })
  removeShortlistEntries(
    @Ctx() { services, actor }: AppContext,
    @Arg('shortlistId', () => ID, { description: 'The shortlist.' }) shortlistId: string,
    @Arg('people', () => [ID], { description: 'The people.' }) people: string[],
    @Arg('reason', () => String, { nullable: true, description: 'Why.' }) reason: string | null,
  ): Promise<Shortlist> {
    return services.shortlists.remove(actor, { shortlistId, people, reason });
  }

  @Mutation(() => Shortlist, {
    nullable: true,
    description: 'Takes back a command about a shortlist; null when it made the list.',
  })
  undoShortlistCommand(
    @Ctx() { services, actor }: AppContext,
    @Arg('seq', () => Int, { description: 'The command.' }) seq: number,
  ): Promise<Shortlist | null> {
    return services.shortlists.undo(actor, seq);
  }
}
