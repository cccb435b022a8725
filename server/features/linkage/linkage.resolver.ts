import { Arg, Ctx, Float, ID, Int, Mutation, Query, Resolver } from 'type-graphql';
import type { AppContext } from '../../graphql/context';
import { pageSize } from '../../graphql/limits';
import { authorize } from '../../identity/policy';
import { toJob } from '../jobs/jobs.resolver';
import { Job } from '../jobs/jobs.types';
import { LinkCandidatePage, LinkPair } from './link-candidate.types';
import { LinkDecisionResult, LinkHistoryPage } from './link-decision.types';
import { LinkExplanation } from './link-explanation.types';
import { LinkageReport, LinkagePreview, RegistryDifferencePage } from './linkage-report.types';
import { LinkDecisionKind, LinkOrder } from './linkage.enums';
import { LinkCandidateFilter, LinkHistoryFilter, RunLinkageInput } from './linkage.inputs';
import './services';

const AFTER = { nullable: true, description: 'Cursor of the previous page.' } as const;

/** Linkage: who is who, explained and reversible. */
@Resolver()
export class LinkageResolver {
  @Query(() => LinkCandidatePage, { description: 'The worklist: pairs of records to look at.' })
  linkCandidates(
    @Ctx() { services, actor }: AppContext,
    @Arg('filter', () => LinkCandidateFilter, { nullable: true, description: 'Which pairs.' }) filter: LinkCandidateFilter | null,
    @Arg('order', () => LinkOrder, { defaultValue: LinkOrder.PRIORITY, description: 'In which order.' }) order: LinkOrder,
    @Arg('first', () => Int, { defaultValue: 20, description: 'How many (1–100).' }) first: number,
    @Arg('after', () => String, AFTER) after: string | null,
  ): Promise<LinkCandidatePage> {
    const allowed = authorize(actor, 'readLinkage');
    const question = { filter: filter ?? {}, order, first: pageSize(first, 100), after: after ?? null };
    return services.linkage.candidates(question, allowed.actor);
  }

  @Query(() => LinkPair, { nullable: true, description: 'Two records side by side; null when one of them is not there.' })
  linkPair(
    @Ctx() { services, actor }: AppContext,
    @Arg('left', () => String, { description: 'Key of a record.' }) left: string,
    @Arg('right', () => String, { description: 'Key of another record.' }) right: string,
  ): Promise<LinkPair | null> {
    return services.linkage.pair(left, right, authorize(actor, 'readLinkage').actor);
  }

  @Query(() => LinkHistoryPage, { description: 'Decisions about records, latest first.' })
  linkHistory(
    @Ctx() { services, actor }: AppContext,
    @Arg('filter', () => LinkHistoryFilter, { nullable: true, description: 'Which decisions.' }) filter: LinkHistoryFilter | null,
    @Arg('first', () => Int, { defaultValue: 20, description: 'How many (1–100).' }) first: number,
    @Arg('after', () => String, AFTER) after: string | null,
  ): Promise<LinkHistoryPage> {
    const allowed = authorize(actor, 'readLinkage');
    return services.linkage.history({ filter: filter ?? {}, first: pageSize(first, 100), after: after ?? null }, allowed.actor);
  }

  @Query(() => LinkExplanation, {
    nullable: true,
    description: 'Why the records of a person belong together; null when there is nobody you may see.',
  })
  explainLink(
    @Ctx() { services, audience, actor }: AppContext,
    @Arg('personId', () => ID, { description: 'Any id of the person.' }) personId: string,
  ): Promise<LinkExplanation | null> {
    return services.linkage.explain(personId, audience, actor);
  }

  @Query(() => LinkageReport, { description: 'How linkage stands; with an import, what became of its records.' })
  linkageReport(
    @Ctx() { services, actor }: AppContext,
    @Arg('importId', () => ID, { nullable: true, description: 'Only records that came with this import.' })
    importId: string | null,
  ): Promise<LinkageReport> {
    authorize(actor, 'readLinkage');
    return services.linkage.report(importId ?? null);
  }

  @Query(() => LinkagePreview, { description: 'What a run with this threshold would change. Nothing is written.' })
  linkagePreview(
    @Ctx() { services, actor }: AppContext,
    @Arg('threshold', () => Float, { description: 'Match weight from which a pair would be linked.' }) threshold: number,
  ): Promise<LinkagePreview> {
    return services.linkage.preview(threshold, authorize(actor, 'readLinkage').actor);
  }

  @Query(() => RegistryDifferencePage, { description: 'Where the register and another record of the same person differ.' })
  registryDifferences(
    @Ctx() { services, actor }: AppContext,
    @Arg('kinds', () => [String], { nullable: true, description: 'Only differences of these kinds.' }) kinds: string[] | null,
    @Arg('first', () => Int, { defaultValue: 20, description: 'How many (1–100).' }) first: number,
    @Arg('after', () => String, AFTER) after: string | null,
  ): Promise<RegistryDifferencePage> {
    authorize(actor, 'readLinkage');
    return services.linkage.differences({ kinds: kinds ?? null, first: pageSize(first, 100), after: after ?? null });
  }

  @Mutation(() => LinkDecisionResult, { description: 'Decides about two records: link, different or unsure.' })
  decideLink(
    @Ctx() context: AppContext,
    @Arg('left', () => String, { description: 'Key of a record.' }) left: string,
    @Arg('right', () => String, { description: 'Key of another record.' }) right: string,
    @Arg('decision', () => LinkDecisionKind, { description: 'What is decided; `unlink` has a mutation of its own.' })
    decision: LinkDecisionKind,
    @Arg('note', () => String, { nullable: true, description: 'Why.' }) note: string | null,
    @Arg('expected', () => ID, {
      nullable: true,
      description: 'Id of the decision about the pair that you saw; null when there was none.',
    })
    expected: string | null,
  ): Promise<LinkDecisionResult> {
    return context.services.linkage.decideOpen(context, {
      left,
      right,
      decision,
      note: note ?? null,
      expected: expected ?? null,
    });
  }

  @Mutation(() => LinkDecisionResult, { description: 'Takes a link back: both people are as they were, ids included.' })
  unlink(
    @Ctx() context: AppContext,
    @Arg('left', () => String, { description: 'Key of a record.' }) left: string,
    @Arg('right', () => String, { description: 'Key of another record.' }) right: string,
    @Arg('note', () => String, { nullable: true, description: 'Why.' }) note: string | null,
    @Arg('expected', () => ID, { nullable: true, description: 'Id of the link that you saw.' }) expected: string | null,
  ): Promise<LinkDecisionResult> {
    return context.services.linkage.decide(context, {
      left,
      right,
      decision: LinkDecisionKind.UNLINK,
      note: note ?? null,
      expected: expected ?? null,
    });
  }

  @Mutation(() => Job, {
    description: 'Starts a run: compares the records, proposes pairs, and links those above the threshold as one command.',
  })
  async runLinkage(
    @Ctx() { services, actor }: AppContext,
    @Arg('input', () => RunLinkageInput, { nullable: true, description: 'How.' }) input: RunLinkageInput | null,
  ): Promise<Job> {
    const allowed = authorize(actor, 'runLinkage');
    return toJob(await services.linkage.start(input ?? {}, allowed.actor));
  }
}
