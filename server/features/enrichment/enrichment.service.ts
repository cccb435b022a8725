import type { Audience } from '@brainlink/schema/access';
import { AtlasError } from '@brainlink/schema/errors';
import { statedFactOf, type Change } from '@brainlink/seeds/write';
import { decodeCursor, encodeCursor } from '../../graphql/pages';
import type { Actor } from '../../identity/actor';
import type { Ports } from '../../identity/ports';
import { authorize } from '../../identity/policy';
import { publishByHand, requireReason, type HandCommand } from '../corrections/corrections.service';
import { requirePerson } from '../corrections/person-of';
import { canonicalPersonId } from '../people/canonical-person.service';
import { readEnrichmentFacts } from './enrichment-facts';
import {
  EnrichmentDecision,
  type EnrichmentKind,
  type EnrichmentPage,
  type EnrichmentProposal,
  type EnrichmentState,
} from './enrichment.types';
import { evidenceText } from './evidence-text';
import { proposeEnrichment, type Proposal, type Proposals } from './propose-enrichment';

const OBJECT_KIND = { affiliation: 'Institution', authorship: 'Work', field: null } as const;

async function proposalsOf(ports: Pick<Ports, 'store'>, audience: Audience, personId: string): Promise<Proposals | null> {
  const person = await canonicalPersonId(ports.store, audience, personId);
  if (!person) return null;
  const facts = await ports.store.read((tx) => readEnrichmentFacts(tx, person.node));
  return proposeEnrichment(person.canonicalId, facts);
}

const toView = ({ id, kind, state, label, from, to, count, splitOff, evidence }: Proposal): EnrichmentProposal => ({
  id,
  kind: kind as EnrichmentKind,
  state: state as EnrichmentState,
  label,
  from,
  to,
  count,
  splitOff,
  evidence: evidence.map((one) => ({ ...one, examples: [...one.examples], text: evidenceText(one) })),
});

/** What public sources add to a person, page by page; null when there is nobody to be seen. */
export async function enrichmentProposals(
  ports: Pick<Ports, 'store'>,
  audience: Audience,
  personId: string,
  { first, after }: { readonly first: number; readonly after: string | null },
): Promise<EnrichmentPage | null> {
  const found = await proposalsOf(ports, audience, personId);
  if (!found) return null;
  const { proposals, linked, mixed, truncated } = found;
  const list = `enrichment:${personId}`;
  const [last] = after === null ? [null] : decodeCursor(list, after, ['string']);
  const start = last === null ? 0 : proposals.findIndex(({ id }) => id === last) + 1;
  const page = proposals.slice(start, start + first);
  const end = page.at(-1);
  return {
    linked,
    mixed: linked && mixed,
    nodes: page.map(toView),
    totalCount: proposals.length,
    truncated,
    pageInfo: {
      endCursor: end ? encodeCursor(list, [end.id]) : null,
      hasNextPage: start + first < proposals.length,
    },
  };
}

/** Changes that put a person's word in the place of the sources', or take off what they say. */
function changesOf({ open }: Proposal, decision: EnrichmentDecision, recordKey: string): Change[] {
  if (decision === EnrichmentDecision.REJECT) return open.map(({ fact }) => ({ op: 'retract', factId: fact.id }));
  return open.map(({ fact, objectKey }): Change => {
    const kind = OBJECT_KIND[fact.kind];
    const object = kind === null || objectKey === null ? undefined : ({ kind, key: objectKey } as const);
    const stated = statedFactOf(fact, { subject: { kind: 'Record', key: recordKey }, object });
    return { op: 'state', recordKey, overrides: [fact.id], fact: stated };
  });
}

/**
 * Accepts or rejects a proposal as one command by hand (contract 4): accepted, it stays whatever the source says later; rejected, it goes and
 * later files do not bring it again. `undoCommand` takes either back.
 *
 * @throws AtlasError NOT_ALLOWED, REASON_REQUIRED, NOT_FOUND, CONFLICT when nothing of it is open any more, JOB_RUNNING
 */
export async function decideEnrichment(
  ports: Ports,
  caller: Actor,
  input: {
    readonly personId: string;
    readonly proposalId: string;
    readonly decision: EnrichmentDecision;
    readonly reason: string;
  },
): Promise<HandCommand> {
  const { actor } = authorize(caller, 'correctFacts');
  const reason = requireReason(input.reason);
  const found = await proposalsOf(ports, 'secretariat', input.personId);
  const proposal = found?.proposals.find(({ id }) => id === input.proposalId);
  if (!proposal) throw new AtlasError('NOT_FOUND');
  if (proposal.open.length === 0) throw new AtlasError('CONFLICT');
  const person = await ports.store.read((tx) => requirePerson(tx, input.personId));
  const kind = input.decision === EnrichmentDecision.ACCEPT ? 'acceptEnrichment' : 'rejectEnrichment';
  return publishByHand(
    ports,
    {
      kind,
      operation: 'correctFacts',
      actor,
      people: [person.personId],
      reason,
      details: { proposal: proposal.kind, facts: proposal.open.length },
    },
    changesOf(proposal, input.decision, person.recordKey),
  );
}
