import type { Audience } from '@brainlink/schema/access';
import type { Tx } from '@brainlink/schema/ports';
import type { LocalText } from '../../graphql/types';
import type { Actor } from '../../identity/actor';
import type { Ports } from '../../identity/ports';
import { sourceLabel } from '../facts/fact-view';
import { canonicalPersonId } from '../people/canonical-person.service';
import { DECISIONS_BY_ID } from './decisions.cypher';
import { toLinkDecisions, type StoredDecisionRow } from './decision-views.service';
import { DECISIONS_ABOUT, EXPLAINED_RECORDS, SHARED_IDENTIFIERS } from './explain.cypher';
import type { LinkDecision } from './link-decision.types';
import type { ExplainedLink, LinkExplanation } from './link-explanation.types';
import { LinkBasis } from './linkage.enums';

interface ExplainedRow {
  readonly [name: string]: unknown;
  readonly key: string;
  readonly id: string;
  readonly source: string;
  readonly name: string | null;
}

interface DecisionAbout {
  readonly [name: string]: unknown;
  readonly id: string;
  readonly decision: 'link' | 'different' | 'unsure' | 'unlink';
  readonly automatic: boolean;
  readonly at: string;
  readonly suspended: boolean;
  readonly left: string;
  readonly right: string;
  readonly inside: boolean;
}

const SCHEMES: Readonly<Record<string, LocalText>> = {
  register: { ko: '등록번호가 같습니다.', en: 'They carry the same register number.' },
  orcid: { ko: 'ORCID가 같습니다.', en: 'They carry the same ORCID.' },
  openalex: { ko: 'OpenAlex 저자 번호가 같습니다.', en: 'They carry the same OpenAlex author number.' },
  portal: { ko: '포털 번호가 같습니다.', en: 'They carry the same portal number.' },
};
const BY_HAND: LocalText = {
  ko: '담당자가 같은 사람이라고 결정했습니다.',
  en: 'A member of staff decided that they are one person.',
};
const BY_MODEL: LocalText = {
  ko: '이름 외의 근거까지 문턱을 넘어 자동으로 연결했습니다.',
  en: 'Linked by evidence beyond the name, above the threshold.',
};

async function viewsOf(
  tx: Tx,
  ids: readonly string[],
  reader: { readonly actor: Actor; readonly now: Date },
): Promise<ReadonlyMap<string, LinkDecision>> {
  if (ids.length === 0) return new Map();
  const views = await toLinkDecisions(tx, await tx.run<StoredDecisionRow>(DECISIONS_BY_ID, { ids }), reader);
  return new Map(views.map((view) => [view.id, view]));
}

/**
 * Why the records of a person belong together. Below the secretariat: only records and identifiers that the reader may know of, of a decision
 * no more than that it was made and when; what leads over a hidden record is left out.
 */
export async function explainLink(
  ports: Ports,
  personId: string,
  audience: Audience,
  actor: Actor,
): Promise<LinkExplanation | null> {
  const person = await canonicalPersonId(ports.store, audience, personId);
  if (person === null) return null;
  const all = audience === 'secretariat';
  return ports.store.read(async (tx) => {
    const records = await tx.run<ExplainedRow>(EXPLAINED_RECORDS[audience], { node: person.node });
    const idOf = new Map(records.map(({ key, id }) => [key, id]));
    const keys = [...idOf.keys()];
    const identifiers = await tx.run<{ scheme: string; holders: readonly string[]; at: string }>(SHARED_IDENTIFIERS[audience], {
      keys,
    });
    const about = await tx.run<DecisionAbout>(DECISIONS_ABOUT, { keys });
    const reader = { actor, now: ports.clock.now() };
    const views = all
      ? await viewsOf(
          tx,
          about.map(({ id }) => id),
          reader,
        )
      : new Map<string, LinkDecision>();
    const holding = about.filter(({ inside, decision, suspended }) => inside && decision === 'link' && !suspended);
    const links = [
      ...identifiers.flatMap(({ scheme, holders, at }) =>
        holders.slice(1).map((right): ExplainedLink => ({
          left: holders[0] ?? '',
          right,
          basis: LinkBasis.IDENTIFIER,
          text: { ...(SCHEMES[scheme] ?? { ko: '식별자가 같습니다.', en: 'They carry the same identifier.' }) },
          at,
          decision: null,
        })),
      ),
      ...holding.map(({ id, left, right, automatic, at }): ExplainedLink => ({
        left: idOf.get(left) ?? '',
        right: idOf.get(right) ?? '',
        basis: automatic ? LinkBasis.MODEL : LinkBasis.DECISION,
        text: { ...(automatic ? BY_MODEL : BY_HAND) },
        at,
        decision: views.get(id) ?? null,
      })),
    ];
    return {
      personId: person.canonicalId,
      records: records.map(({ key, id, source, name }) => ({
        id,
        key: all ? key : null,
        source,
        sourceLabel: sourceLabel(source),
        name,
      })),
      links,
      others: all ? about.filter((one) => !holding.includes(one)).flatMap(({ id }) => views.get(id) ?? []) : [],
    };
  });
}
