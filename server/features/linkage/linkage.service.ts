import type { Audience } from '@brainlink/schema/access';
import { AtlasError } from '@brainlink/schema/errors';
import type { AppContext } from '../../graphql/context';
import type { Actor, KnownActor } from '../../identity/actor';
import type { Ports } from '../../identity/ports';
import { authorize } from '../../identity/policy';
import type { JobRecord, JobsService } from '../../jobs';
import type { LinkCandidatePage, LinkPair } from './link-candidate.types';
import type { LinkDecisionResult, LinkHistoryPage } from './link-decision.types';
import type { LinkExplanation } from './link-explanation.types';
import type { LinkageReport, LinkagePreview, RegistryDifferencePage } from './linkage-report.types';
import type { LinkDecisionKind, LinkOrder } from './linkage.enums';
import type { LinkCandidateFilter, LinkHistoryFilter, RunLinkageInput } from './linkage.inputs';

/** What linkage needs from outside. */
export interface LinkagePorts extends Ports {
  readonly jobs: JobsService;
}

interface Page {
  readonly first: number;
  readonly after: string | null;
}
/** What is asked of the worklist. */
export interface CandidatesQuestion extends Page {
  readonly filter: LinkCandidateFilter;
  readonly order: LinkOrder;
}
/** What is asked of the history. */
export interface HistoryQuestion extends Page {
  readonly filter: LinkHistoryFilter;
}
/** A decision to make. */
export interface LinkRequest {
  readonly left: string;
  readonly right: string;
  readonly decision: LinkDecisionKind;
  readonly note: string | null;
  readonly expected: string | null;
}

const NO_PAGE = { totalCount: 0, pageInfo: { endCursor: null, hasNextPage: false } };
const NO_COUNTS = { records: 0, byIdentifier: 0, byEvidence: 0, toLookAt: 0, new: 0 };

/** Who is who: decisions, worklist and runs. */
export class LinkageService {
  constructor(private readonly ports: LinkagePorts) {}

  candidates(_question: CandidatesQuestion): Promise<LinkCandidatePage> {
    return Promise.resolve({ edges: [], ...NO_PAGE, today: { linked: 0, different: 0, unsure: 0 }, threshold: null });
  }
  pair(_left: string, _right: string, _actor: Actor): Promise<LinkPair | null> {
    return Promise.resolve(null);
  }
  history(_question: HistoryQuestion, _actor: KnownActor): Promise<LinkHistoryPage> {
    return Promise.resolve({ nodes: [], ...NO_PAGE });
  }
  explain(_personId: string, _audience: Audience, _actor: Actor): Promise<LinkExplanation | null> {
    return Promise.resolve(null);
  }
  report(_importId: string | null): Promise<LinkageReport> {
    return Promise.resolve({
      counts: NO_COUNTS,
      sources: [],
      decisions: { linkedByHand: 0, linkedByModel: 0, different: 0, unsure: 0, suspended: 0, overruled: 0 },
      worklist: 0,
      modelVersion: null,
      threshold: null,
      lowerThreshold: null,
      seq: null,
      ranAt: null,
      job: null,
    });
  }
  preview(threshold: number): Promise<LinkagePreview> {
    return Promise.resolve({
      threshold,
      currentThreshold: null,
      linksNow: 0,
      linksThen: 0,
      added: 0,
      removed: 0,
      worklistNow: 0,
      worklistThen: 0,
      changes: [],
    });
  }
  differences(_question: Page & { readonly kinds: readonly string[] | null }): Promise<RegistryDifferencePage> {
    return Promise.resolve({ nodes: [], ...NO_PAGE });
  }
  async decide({ actor }: AppContext, _request: LinkRequest): Promise<LinkDecisionResult> {
    authorize(actor, 'decideLinks');
    return Promise.reject(new AtlasError('NOT_FOUND'));
  }
  start(input: RunLinkageInput, actor: KnownActor): Promise<JobRecord> {
    return this.ports.jobs.create('linkage', { ...input }, actor.id, 'records');
  }
}
