import { FACT_BOOKKEEPING } from '@brainlink/schema/facts';
import { auditActor, readAuditPage, recordAudit, type AuditEntry } from '../../audit';
import type { Actor, KnownActor } from '../../identity/actor';
import { authorize, decide } from '../../identity/policy';
import type { Ports } from '../../identity/ports';
import { personTarget, requirePerson } from '../corrections/person-of';
import { ACCOUNTS, CHOICES, DECISIONS, FACTS, RECORDS, REQUESTS } from './subject-report.cypher';

/** A row that was brought in about the person. */
export interface ReportedRecord {
  readonly key: string;
  readonly source: string;
  readonly sender: string;
  readonly file: string | null;
  readonly row: number | null;
  readonly lastSeen: string | null;
  readonly linkedBy: string | null;
  readonly values: Readonly<Record<string, unknown>>;
  readonly earlier: readonly Readonly<Record<string, unknown>>[];
}

/** A fact that is or was recorded about the person. */
export interface ReportedFact {
  readonly id: string;
  readonly kind: string;
  readonly says: Readonly<Record<string, unknown>>;
  readonly object: string | null;
  readonly validFrom: string | null;
  readonly validTo: string | null;
  readonly recordedAt: string;
  readonly retractedAt: string | null;
  readonly visibility: string;
  readonly byHand: boolean;
  readonly recordKey: string;
}

/** A decision on whether two records are of one person. Of another's record no more than its key is told. */
export interface ReportedDecision {
  readonly [column: string]: unknown;
  readonly decision: string;
  readonly left: string;
  readonly right: string;
  readonly by: string;
  readonly automatic: boolean;
  readonly at: string;
  readonly note: string | null;
  /** The evidence, as it was kept; `null` where the other record is somebody else's. */
  readonly evidence: string | null;
  readonly inForce: boolean;
  readonly undoneBy: number | null;
}

/** A row of somebody's shortlist about the person, or a conflict of interest that was waived. */
export interface ReportedChoice {
  readonly kind: 'shortlistEntry' | 'waiver';
  /** Title of the shortlist; null for a waiver. */
  readonly list: string | null;
  /** State on the list, or kind of the conflict; null once taken off. */
  readonly says: string | null;
  /** Note or reason; `•••` to people themselves, as are the names of staff. */
  readonly note: string | null;
  readonly by: string;
  readonly at: string;
  readonly inForce: boolean;
  readonly undone: boolean;
}

/** Everything that is held on one person, and who looked. */
export interface SubjectReport {
  readonly personId: string;
  /** Other ids under which the person was known. */
  readonly otherIds: readonly string[];
  readonly madeAt: string;
  readonly madeBy: string;
  /** Whether addresses and numbers are shown, or replaced by `•••`. */
  readonly contactsShown: boolean;
  readonly records: readonly ReportedRecord[];
  readonly facts: readonly ReportedFact[];
  readonly decisions: readonly ReportedDecision[];
  readonly choices: readonly ReportedChoice[];
  readonly accounts: readonly Readonly<Record<string, unknown>>[];
  readonly contactRequests: readonly Readonly<Record<string, unknown>>[];
  /** Newest first. */
  readonly looks: readonly AuditEntry[];
}

interface RecordRow {
  readonly [column: string]: unknown;
  readonly key: string;
  readonly personId: string;
  readonly source: string;
  readonly sender: string;
  readonly file: string | null;
  readonly row: number | null;
  readonly raw: string;
  readonly lastSeen: string | null;
  readonly linkedBy: string | null;
  readonly earlier: readonly { readonly raw: string; readonly file: string; readonly row: number; readonly version: number }[];
}

const HIDDEN = '•••';

/**
 * Everything held on somebody and who looked: for the secretariat, and for people about themselves. Addresses are shown to whoever may
 * see contact data, and to the person. Making it is itself written down.
 * @throws AtlasError `NOT_ALLOWED`, `NOT_FOUND`
 */
export async function subjectReport(ports: Ports, caller: Actor, personId: string): Promise<SubjectReport> {
  const target = await ports.store.read((tx) => personTarget(tx, caller, personId));
  const { actor } = authorize(caller, 'readSubjectReport', target);
  const isSelf = actor.personId !== null && target.personId === actor.personId;
  const contactsShown = isSelf || decide(actor, 'readContact').allow;
  const found = await ports.store.write(async (tx) => {
    const person = await requirePerson(tx, personId);
    const records = await tx.run<RecordRow>(RECORDS, { personId: person.personId });
    const personIds = [...new Set([person.personId, ...records.map((record) => record.personId)])];
    const facts = await tx.run<FactRow>(FACTS, { recordKeys: records.map(({ key }) => key) });
    const decisions = await tx.run<ReportedDecision>(DECISIONS, { recordKeys: records.map(({ key }) => key) });
    const choices = await tx.run<ChoiceRow>(CHOICES, { recordKeys: records.map(({ key }) => key) });
    const accounts = await tx.run(ACCOUNTS, { personIds });
    const requests = await tx.run(REQUESTS, { personIds });
    await recordAudit(tx, ports, {
      ...auditActor(actor),
      action: 'subjectReport',
      operation: 'readSubjectReport',
      subjects: [{ kind: 'person', id: person.personId }],
      details: { contactsShown },
    });
    return { person, personIds, records, facts, decisions, choices, accounts, requests };
  });
  const contacts = new Set(found.facts.filter(({ fact }) => fact.kind === 'contact').map(({ fact }) => String(fact['value'])));
  const hide = <T>(value: T): T => (contactsShown ? value : (withoutContacts(value, contacts) as T));
  return {
    personId: found.person.personId,
    otherIds: found.personIds.filter((id) => id !== found.person.personId),
    madeAt: ports.clock.now().toISOString(),
    madeBy: actor.id,
    contactsShown,
    records: hide(found.records.map(toRecord)),
    facts: hide(found.facts.map(toFact)),
    decisions: hide(
      found.decisions.map((decision) => withoutOthers(decision, new Set(found.records.map(({ key }) => key)), actor)),
    ),
    choices: hide(found.choices.map((choice) => toChoice(choice, actor))),
    accounts: hide(found.accounts.map((account) => (contactsShown ? account : { ...account, email: HIDDEN }))),
    contactRequests: hide(found.requests),
    looks: await allLooks(ports, found.personIds, actor),
  };
}

/** A decision as the reader may know it: people learn that it was made about them, not who somebody else is or what staff noted. */
function withoutOthers(decision: ReportedDecision, own: ReadonlySet<string>, reader: KnownActor): ReportedDecision {
  const isOwn = own.has(decision.left) && own.has(decision.right);
  if (decide(reader, 'readRecords').allow) return isOwn ? decision : { ...decision, evidence: null };
  const key = (text: string): string => (own.has(text) ? text : HIDDEN);
  return {
    ...decision,
    left: key(decision.left),
    right: key(decision.right),
    by: decision.automatic ? decision.by : HIDDEN,
    note: null,
    evidence: isOwn ? decision.evidence : null,
  };
}

interface ChoiceRow {
  readonly [column: string]: unknown;
  readonly kind: ReportedChoice['kind'];
  readonly says: string;
  readonly list: string | null;
  readonly by: string;
  readonly at: string;
  readonly undone: boolean;
  readonly inForce: boolean;
}

/** A choice as the reader may know it: people learn on what lists they are and how they stand there, not what others noted. */
function toChoice({ kind, says, list, by, at, undone, inForce }: ChoiceRow, reader: KnownActor): ReportedChoice {
  const said = JSON.parse(says) as Readonly<Partial<Record<'state' | 'note' | 'conflict' | 'reason', string>>> | null;
  const note = said?.note ?? said?.reason ?? null;
  const isStaff = decide(reader, 'readRecords').allow;
  return {
    kind,
    list: list === null ? null : (JSON.parse(list) as { readonly title: string }).title,
    says: said?.state ?? said?.conflict ?? null,
    note: note === null || isStaff ? note : HIDDEN,
    by: isStaff ? by : HIDDEN,
    at,
    inForce,
    undone,
  };
}

interface FactRow {
  readonly [column: string]: unknown;
  readonly fact: Readonly<Record<string, unknown>> & { readonly id: string; readonly kind: string };
  readonly object: string | null;
  readonly recordKey: string;
}

const parsed = (raw: string): Record<string, unknown> => JSON.parse(raw) as Record<string, unknown>;

const toRecord = ({ key, source, sender, file, row, lastSeen, linkedBy, raw, earlier }: RecordRow): ReportedRecord => ({
  key,
  source,
  sender,
  file,
  row,
  lastSeen,
  linkedBy,
  values: parsed(raw),
  earlier: earlier.map((version) => ({
    version: version.version,
    file: version.file,
    row: version.row,
    values: parsed(version.raw),
  })),
});

const text = (value: unknown): string | null => (typeof value === 'string' ? value : null);

const toFact = ({ fact, object, recordKey }: FactRow): ReportedFact => ({
  id: fact.id,
  kind: fact.kind,
  says: Object.fromEntries(Object.entries(fact).filter(([name]) => !FACT_BOOKKEEPING.has(name))),
  object,
  validFrom: text(fact['validFrom']),
  validTo: text(fact['validTo']),
  recordedAt: text(fact['recordedAt']) ?? '',
  retractedAt: text(fact['retractedAt']),
  visibility: text(fact['visibility']) ?? 'secretariat',
  byHand: fact['byHand'] === true,
  recordKey,
});

/** The same value with every contact replaced, wherever in it: raw values repeat what facts say. */
function withoutContacts(value: unknown, contacts: ReadonlySet<string>): unknown {
  if (typeof value === 'string') {
    const hidden = [...contacts].reduce((rest, contact) => rest.replaceAll(contact, HIDDEN), value);
    return hidden.replaceAll(/[^\s"<>]+@[^\s"<>]+\.[^\s"<>]+/g, HIDDEN);
  }
  if (Array.isArray(value)) return value.map((item) => withoutContacts(item, contacts));
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(Object.entries(value).map(([name, part]) => [name, withoutContacts(part, contacts)]));
}

const LOOKS_PAGE = 200;

async function allLooks(ports: Ports, personIds: readonly string[], reader: KnownActor): Promise<AuditEntry[]> {
  const looks: AuditEntry[] = [];
  for (const subject of personIds) {
    let after: string | null = null;
    do {
      const page: Awaited<ReturnType<typeof readAuditPage>> = await readAuditPage(ports, {
        audience: 'secretariat',
        first: LOOKS_PAGE,
        subject,
        after,
      });
      looks.push(...page.entries);
      after = page.hasNextPage ? page.endCursor : null;
    } while (after !== null);
  }
  // People learn of themselves that somebody of the staff looked, not the colleague's name.
  const staff = decide(reader, 'readAudit').allow;
  const unique = [...new Map(looks.map((look) => [look.id, look])).values()].sort((a, b) => (a.id < b.id ? 1 : -1));
  return staff ? unique : unique.map((look) => ({ ...look, actorName: null }));
}
