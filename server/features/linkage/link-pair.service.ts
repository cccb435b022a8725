import type { FactKind } from '@brainlink/schema/facts';
import type { Tx } from '@brainlink/schema/ports';
import { koreanDay } from '@brainlink/schema/time';
import { pairKey } from '@brainlink/seeds/write';
import { thingThen } from '../../graphql/thing-then';
import type { NodeKind } from '../../graphql/types';
import type { Actor } from '../../identity/actor';
import { decide } from '../../identity/policy';
import type { Ports } from '../../identity/ports';
import { factLabel, valueOf } from '../facts/fact-view';
import type { TieItem } from '../people/people.types';
import { candidateId } from './decide-links.service';
import { CURRENT_OF_PAIRS, HISTORY_OF_PAIR } from './decisions.cypher';
import { toLinkDecisions, type StoredDecisionRow } from './decision-views.service';
import { toEvidence, withoutAddresses } from './evidence';
import type { LinkPair } from './link-candidate.types';
import type { LinkField, LinkRecord, LinkSide, LinkSpell } from './link-record.types';
import { lastRun } from './linkage-run';
import { linkRecords, readLinkRecords, toLinkRecord, type StoredLinkRecord } from './record-views.service';
import { RECORDS_BESIDE } from './records.cypher';
import { OTHER_PAIRS, PAIRS_BY_ID, TIES_GAINED } from './worklist.cypher';
import { linkCandidates } from './worklist.service';

/** Kinds of facts that stand side by side. */
const KINDS: readonly FactKind[] = [
  'name',
  'origin',
  'identifier',
  'contact',
  'affiliation',
  'degree',
  'residence',
  'field',
  'stage',
  'membership',
  'participation',
  'clubMembership',
  'projectMembership',
  'authorship',
  'consent',
];
const TIES: Readonly<Record<string, string>> = { Event: 'EVENT', Club: 'CLUB', Project: 'PROJECT', Work: 'WORK' };
const MOST_FIELDS = 200;
const MOST_SHARED = 50;

type StoredFact = StoredLinkRecord['facts'][number];
const text = (value: unknown): string | null => (typeof value === 'string' && value !== '' ? value : null);

const nameOf = ({ object }: StoredFact): string | null => {
  const then = object && thingThen(object, 'secretariat');
  const word = ['nameKo', 'titleKo', 'name', 'nameEn', 'titleEn', 'title', 'key']
    .map((name) => then?.[name])
    .find((value) => value != null);
  return word === undefined ? null : String(word);
};

/** A line of a record; of an address its first letter and domain are left (contract 13). */
function toField(stored: StoredFact): LinkField {
  const { fact } = stored;
  const kind = fact['kind'] as FactKind;
  const value = kind === 'contact' ? (text(fact['value']) ?? '') : valueOf(kind, fact, nameOf(stored) ?? undefined)[0];
  return {
    kind,
    label: factLabel(kind),
    value: kind === 'contact' && fact['scheme'] !== 'email' ? '•••' : withoutAddresses(value),
    from: text(fact['validFrom']),
    to: text(fact['validTo']),
  };
}

const toSpell = (stored: StoredFact): LinkSpell => ({
  text: text(stored.fact['text']) ?? nameOf(stored) ?? '',
  institutionId: stored.object?.id ?? null,
  institution: nameOf(stored),
  from: text(stored.fact['validFrom']),
  to: text(stored.fact['validTo']),
});

function toSide(record: StoredLinkRecord, now: Date, linkedWith: readonly LinkRecord[]): LinkSide {
  const order = (stored: StoredFact): number => KINDS.indexOf(stored.fact['kind'] as FactKind);
  const facts = [...record.facts].sort((a, b) => order(a) - order(b) || Number(b.fact['toDay']) - Number(a.fact['toDay']));
  const spells = facts
    .filter(({ fact }) => fact['kind'] === 'affiliation')
    .sort((a, b) => Number(a.fact['fromDay']) - Number(b.fact['fromDay']));
  return {
    record: toLinkRecord(record, koreanDay(now)),
    fields: facts.slice(0, MOST_FIELDS).map(toField),
    timeline: spells.map(toSpell),
    linkedWith: [...linkedWith],
  };
}

/** Events, clubs, projects and works that both records name. */
function sharedBy(left: StoredLinkRecord, right: StoredLinkRecord): TieItem[] {
  const named = new Set(right.facts.map(({ object }) => object?.id));
  const shared = new Map<string, TieItem>();
  for (const stored of left.facts) {
    const { object } = stored;
    const kind = object?.labels.map((label) => TIES[label]).find((name) => name !== undefined);
    if (!object || kind === undefined || !named.has(object.id)) continue;
    const then = thingThen(object, 'secretariat');
    const date = text(then?.['date']) ?? text(then?.['from']);
    shared.set(object.id, { kind: kind as NodeKind, id: object.id, title: nameOf(stored) ?? object.id, date });
  }
  return [...shared.values()].slice(0, MOST_SHARED);
}

async function besides(tx: Tx, keys: readonly string[], now: Date): Promise<ReadonlyMap<string, readonly LinkRecord[]>> {
  const rows = await tx.run<{ key: string; other: string }>(RECORDS_BESIDE, { keys });
  const records = await linkRecords(
    tx,
    rows.map(({ other }) => other),
    now,
  );
  return new Map(
    keys.map((key) => [key, rows.filter((row) => row.key === key).flatMap(({ other }) => records.get(other) ?? [])] as const),
  );
}

/** Two records side by side with everything that helps to decide; `null` when one of them is not there. */
export async function linkPair(ports: Ports, left: string, right: string, actor: Actor): Promise<LinkPair | null> {
  const now = ports.clock.now();
  if (left === right) return null;
  return ports.store.read(async (tx) => {
    const records = await readLinkRecords(tx, [left, right], KINDS);
    const [one, two] = [records.get(left), records.get(right)];
    if (!one || !two || one.erased || two.erased || one.person === null || two.person === null) return null;
    const id = candidateId(left, right);
    const [candidate] = await tx.run<{ evidence: string }>(PAIRS_BY_ID, { ids: [id] });
    const others = await tx.run<{ id: string }>(OTHER_PAIRS, { keys: [left, right], except: id });
    const pair = pairKey(left, right);
    const everything = { pair, byHand: null, by: null, beforeSeq: Number.MAX_SAFE_INTEGER, beforeId: '', limit: 50 };
    const reader = { actor, now };
    const [current] = await toLinkDecisions(tx, await tx.run<StoredDecisionRow>(CURRENT_OF_PAIRS, { pairs: [pair] }), reader);
    const history = await toLinkDecisions(tx, await tx.run<StoredDecisionRow>(HISTORY_OF_PAIR.page, everything), reader);
    const [ties] = await tx.run<{ linked: boolean; gained: number }>(TIES_GAINED, { left, right });
    const beside = await besides(tx, [left, right], now);
    const mayDecide = decide(actor, 'decideLinks').allow;
    return {
      left: toSide(one, now, beside.get(left) ?? []),
      right: toSide(two, now, beside.get(right) ?? []),
      evidence: candidate ? toEvidence(candidate.evidence) : null,
      threshold: (await lastRun(tx))?.threshold ?? null,
      linked: ties?.linked ?? false,
      current: current ?? null,
      history,
      shared: sharedBy(one, two),
      others: await linkCandidates(
        tx,
        others.map((row) => row.id),
        reader,
      ),
      tiesGained: ties?.gained ?? 0,
      may: mayDecide ? ['decideLink', ...(current?.decision === 'link' ? ['unlink'] : [])] : [],
    };
  });
}
