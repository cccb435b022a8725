import type { Audience } from '@brainlink/schema/access';
import { AtlasError } from '@brainlink/schema/errors';
import { noteAudit, auditActor } from '../../audit';
import type { AppContext } from '../../graphql/context';
import { actorName, type Actor, type KnownActor } from '../../identity/actor';
import type { JobRecord } from '../../jobs';
import type { HandCommand } from '../corrections/corrections.service';
import { decideLink, type LinkRequest } from './decide-links.service';
import { explainLink } from './explain-link.service';
import type { LinkCandidatePage, LinkPair } from './link-candidate.types';
import type { LinkDecisionResult, LinkHistoryPage } from './link-decision.types';
import type { LinkExplanation } from './link-explanation.types';
import { linkHistory, type HistoryQuestion } from './link-history.service';
import { linkPair } from './link-pair.service';
import type { LinkageReport, LinkagePreview, RegistryDifferencePage } from './linkage-report.types';
import { LinkDecisionKind } from './linkage.enums';
import type { RunLinkageInput } from './linkage.inputs';
import type { LinkagePorts } from './linkage-ports';
import { WAITING_RUN } from './linkage-run.cypher';
import { lastRun, linkageJob, runInput } from './linkage-run';
import { registryDifferences } from './registry-differences.service';
import { linkagePreview, linkageReport } from './report.service';
import { runOfCommand, undoRun } from './undo-run.service';
import { worklist, type CandidatesQuestion } from './worklist.service';

/** Sources whose records describe people. */
const SOURCES_OF_PEOPLE: ReadonlySet<string> = new Set(['members', 'register', 'participants', 'proposals', 'openalex', 'orcid']);

/** Who is who: decisions, worklist and runs. */
export class LinkageService {
  constructor(private readonly ports: LinkagePorts) {
    ports.jobs.handle('linkage', linkageJob(ports));
  }

  /** The worklist. */
  candidates(question: CandidatesQuestion, actor: KnownActor): Promise<LinkCandidatePage> {
    return worklist(this.ports, question, actor);
  }

  /** Two records side by side; `null` when one of them is not there. */
  pair(left: string, right: string, actor: KnownActor): Promise<LinkPair | null> {
    return linkPair(this.ports, left, right, actor);
  }

  /** Decisions, latest first. */
  history(question: HistoryQuestion, actor: KnownActor): Promise<LinkHistoryPage> {
    return linkHistory(this.ports, question, actor);
  }

  /** Why the records of a person belong together. */
  explain(personId: string, audience: Audience, actor: Actor): Promise<LinkExplanation | null> {
    return explainLink(this.ports, personId, audience, actor);
  }

  /** How linkage stands. */
  report(importId: string | null): Promise<LinkageReport> {
    return linkageReport(this.ports, importId);
  }

  /** What a run with another threshold would change. */
  preview(threshold: number, actor: KnownActor): Promise<LinkagePreview> {
    return linkagePreview(this.ports, threshold, actor);
  }

  /** Where the register and another record of the same person differ. */
  differences(question: Parameters<typeof registryDifferences>[1]): Promise<RegistryDifferencePage> {
    return registryDifferences(this.ports, question);
  }

  /** The run that a command published; `null` for every other command. */
  runOf(seq: number): Promise<string | null> {
    return runOfCommand(this.ports, seq);
  }

  /** Takes a run back as one step. */
  undoRun(actor: Actor, importId: string, seq: number, reason: string | null): Promise<HandCommand> {
    return undoRun(this.ports, actor, { importId, seq }, reason);
  }

  /** Decides about a pair, or takes a link back. */
  decide(context: AppContext, request: LinkRequest): Promise<LinkDecisionResult> {
    return decideLink(this.ports, context, request);
  }

  /** Decides about a pair; taking a link back has a mutation of its own. */
  decideOpen(context: AppContext, request: LinkRequest): Promise<LinkDecisionResult> {
    if (request.decision === LinkDecisionKind.UNLINK)
      return Promise.reject(new AtlasError('INVALID_INPUT', { details: { fields: ['decision'] } }));
    return this.decide(context, request);
  }

  /**
   * Compares the records anew after an import of people, with the threshold that was set: once somebody has run linkage, and unless a run
   * waits already.
   */
  async follow(source: string, actor: string): Promise<void> {
    if (!SOURCES_OF_PEOPLE.has(source)) return;
    const [last, waiting] = await this.ports.store.read(async (tx) => [await lastRun(tx), await tx.run(WAITING_RUN)]);
    if (last !== null && waiting.length === 0) await this.ports.jobs.create('linkage', {}, actor, 'records');
  }

  /**
   * Starts a run as a job.
   * @throws AtlasError INVALID_INPUT
   */
  async start(wanted: RunLinkageInput, actor: KnownActor): Promise<JobRecord> {
    const parsed = runInput.safeParse(wanted);
    if (!parsed.success) throw new AtlasError('INVALID_INPUT', { details: { fields: ['threshold'] } });
    await noteAudit(this.ports, {
      ...auditActor(actor),
      action: 'runLinkage',
      operation: 'runLinkage',
      details: { ...parsed.data },
    });
    return this.ports.jobs.create('linkage', { ...parsed.data }, actorName(actor), 'records');
  }
}
