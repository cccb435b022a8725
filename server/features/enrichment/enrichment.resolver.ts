import { Arg, Ctx, ID, Int, Mutation, Query, Resolver } from 'type-graphql';
import type { AppContext } from '../../graphql/context';
import { pageSize } from '../../graphql/limits';
import { authorize } from '../../identity/policy';
import { toCommandResult } from '../corrections/command-result';
import { CommandResult } from '../corrections/corrections.types';
import { decideEnrichment, enrichmentProposals } from './enrichment.service';
import { EnrichmentDecision, EnrichmentPage } from './enrichment.types';

/** What public sources add to linked people: proposals, never silent. */
@Resolver(() => EnrichmentPage)
export class EnrichmentResolver {
  @Query(() => EnrichmentPage, {
    nullable: true,
    description: 'What OpenAlex and ORCID add to a linked person, as proposals with evidence; null when there is nobody.',
  })
  enrichmentProposals(
    @Ctx() { store, audience, actor }: AppContext,
    @Arg('personId', () => ID, { description: 'Any id of the person.' }) personId: string,
    @Arg('first', () => Int, { defaultValue: 50, description: 'How many (1–200).' }) first: number,
    @Arg('after', () => String, { nullable: true, description: 'Cursor of the previous page.' }) after: string | null,
  ): Promise<EnrichmentPage | null> {
    authorize(actor, 'readLinkage');
    return enrichmentProposals({ store }, audience, personId, { first: pageSize(first, 200), after: after ?? null });
  }

  @Mutation(() => CommandResult, {
    description: 'Accepts a proposal, which then holds against later files, or rejects it, which takes it off the person.',
  })
  async decideEnrichment(
    @Ctx() context: AppContext,
    @Arg('personId', () => ID, { description: 'Any id of the person.' }) personId: string,
    @Arg('proposalId', () => ID, { description: 'Id of the proposal.' }) proposalId: string,
    @Arg('decision', () => EnrichmentDecision, { description: 'What is decided.' }) decision: EnrichmentDecision,
    @Arg('reason', () => String, { description: 'Why.' }) reason: string,
  ): Promise<CommandResult> {
    const command = await decideEnrichment(context.services.identity, context.actor, { personId, proposalId, decision, reason });
    return toCommandResult(context, command);
  }
}
