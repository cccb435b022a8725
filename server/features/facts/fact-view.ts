import type { Audience } from '@brainlink/schema/access';
import { FACT_BOOKKEEPING, type FactKind } from '@brainlink/schema/facts';
import { dayText, type Day } from '@brainlink/schema/time';
import { STAGES, technologyByCode, countryByCode } from '@brainlink/schema/vocabulary';
import type { LocalText, NodeKind } from '../../graphql/types';
import { decide } from '../../identity/policy';
import type { Actor } from '../../identity/actor';
import { thingThen, type ThingRow } from '../../graphql/thing-then';
import type { ResolvedTimes } from '../atlas/two-times';
import type { FactView } from './fact-view.types';

/** What the reader of facts may do and see; worked out once a request. */
export interface FactReader {
  /** Whether file, row, record and the names of those who stated by hand are shown. */
  readonly records: boolean;
  readonly corrects: boolean;
}

/** The reader behind an actor. */
export const factReader = (actor: Actor): FactReader => ({
  records: decide(actor, 'readRecords').allow,
  corrects: decide(actor, 'correctFacts').allow,
});

/** What the statements return of a fact. */
export interface FactRowOfStore {
  readonly [name: string]: unknown;
  readonly fact: Readonly<Record<string, unknown>> & {
    readonly id: string;
    readonly kind: FactKind;
    readonly seqFrom: number;
    readonly recordedAt: string;
    readonly visibility: string;
  };
  readonly object: ThingRow | null;
  readonly record: {
    readonly key: string;
    readonly source: string;
    readonly place: { readonly row: number | null; readonly file: string | null };
    readonly lastSeen: string | null;
  } | null;
  /** The commands that somebody gave which stated it and took it back; null for imports. */
  readonly statedIn: CommandRow | null;
  readonly takenBackIn: CommandRow | null;
}

interface CommandRow {
  readonly seq: number;
  readonly kind: string;
  readonly by: string | null;
  readonly undoneBy: string | null;
}

const LABELS: Readonly<Record<FactKind, LocalText>> = {
  name: { ko: '이름', en: 'Name' },
  identifier: { ko: '식별자', en: 'Identifier' },
  contact: { ko: '연락처', en: 'Contact' },
  origin: { ko: '재외 한인 여부', en: 'Overseas Korean' },
  stage: { ko: '경력 단계', en: 'Career stage' },
  field: { ko: '전문 분야', en: 'Field' },
  residence: { ko: '거주지', en: 'Residence' },
  affiliation: { ko: '소속', en: 'Affiliation' },
  degree: { ko: '학위', en: 'Degree' },
  membership: { ko: '협회 가입', en: 'Membership' },
  participation: { ko: '행사 참가', en: 'Participation' },
  clubMembership: { ko: '클럽', en: 'Club' },
  projectMembership: { ko: '공동 과제', en: 'Joint project' },
  authorship: { ko: '논문', en: 'Authorship' },
  consent: { ko: '동의', en: 'Consent' },
  profile: { ko: '기본 정보', en: 'Profile' },
  relation: { ko: '관계', en: 'Relation' },
};

/** Every kind of fact. */
export const FACT_KINDS: readonly string[] = Object.keys(LABELS);

const SOURCES: Readonly<Record<string, LocalText>> = {
  members: { ko: '협회 회원명단', en: 'Association roster' },
  register: { ko: '해외과학자 등록부', en: 'Overseas register' },
  participants: { ko: '참가자 명단', en: 'Attendance list' },
  proposals: { ko: '제안서', en: 'Proposals' },
  editions: { ko: '지난 회차', en: 'Past editions' },
  openalex: { ko: 'OpenAlex', en: 'OpenAlex' },
  orcid: { ko: 'ORCID', en: 'ORCID' },
  ror: { ko: 'ROR', en: 'ROR' },
  reference: { ko: '기준 자료', en: 'Reference data' },
  hand: { ko: '직접 입력', en: 'By hand' },
};

/** What a source is called. */
export const sourceLabel = (source: string): LocalText => ({ ...(SOURCES[source] ?? { ko: source, en: source }) });

/** What a kind of fact is called. */
export const factLabel = (kind: FactKind): LocalText => ({ ...LABELS[kind] });

const NODE_KINDS: Readonly<Record<string, string>> = {
  Institution: 'INSTITUTION',
  Association: 'ASSOCIATION',
  Country: 'COUNTRY',
  Technology: 'TECHNOLOGY',
  Edition: 'EDITION',
  Event: 'EVENT',
  Club: 'CLUB',
  Project: 'PROJECT',
  Work: 'WORK',
};

const word = (value: unknown): string =>
  typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? String(value) : '';
const join = (...parts: unknown[]): string =>
  parts
    .map(word)
    .filter((part) => part !== '')
    .join(' · ');

/** What a fact says, as a line of text; and the same in Latin letters where it has that. */
export function valueOf(
  kind: FactKind,
  fact: Readonly<Record<string, unknown>>,
  objectName: string | undefined,
): readonly [string, string | null] {
  switch (kind) {
    case 'name':
      return fact['hangul']
        ? [join(fact['hangul'], fact['hanja']), word(fact['latin']) || null]
        : [join(fact['latin'] ?? fact['native'], fact['hanja']), null];
    case 'identifier':
      return [join(fact['scheme'], fact['value']), null];
    case 'origin':
      return fact['overseasKorean'] ? ['재외 한인', 'Overseas Korean'] : ['재외 한인 아님', 'Not an overseas Korean'];
    case 'stage': {
      const stage = STAGES.find(({ code }) => code === fact['stage']);
      return [stage?.name.ko ?? word(fact['stage']), stage?.name.en ?? null];
    }
    case 'field': {
      const codes = Array.isArray(fact['technologies']) ? fact['technologies'].map(String) : [];
      const names = (lang: 'ko' | 'en') => codes.map((code) => technologyByCode(code)?.name[lang] ?? code);
      return [join(fact['text'], ...names('ko')), codes.length > 0 ? join(fact['text'], ...names('en')) : null];
    }
    case 'residence': {
      const country = countryByCode(word(fact['country']));
      return [join(country?.name.ko ?? fact['country'], fact['city']), join(country?.name.en ?? fact['country'], fact['city'])];
    }
    case 'affiliation':
      return [join(fact['text'] ?? objectName, fact['department'], fact['position']), null];
    case 'degree':
      return [join(fact['level'], fact['text'] ?? objectName), null];
    case 'membership':
      return [join(objectName, fact['branch'], fact['role']), null];
    case 'participation':
      return [join(objectName, fact['status'], fact['role']), null];
    case 'clubMembership':
    case 'projectMembership':
      return [join(objectName, fact['role']), null];
    case 'authorship':
      return [objectName ?? '', null];
    case 'consent':
      return [join(fact['purpose'], fact['value']), null];
    case 'relation':
      return [join(fact['relation'], objectName), null];
    case 'profile':
      return [profileText(fact['profile']), null];
    case 'contact':
      return ['', null];
  }
}

const LONGEST_PROFILE = 400;

function profileText(profile: unknown): string {
  if (typeof profile !== 'string') return '';
  const props = Object.entries(JSON.parse(profile) as Record<string, unknown>).filter(([name]) => name !== 'abstract');
  return props
    .map(([name, value]) => `${name}: ${Array.isArray(value) ? value.join(', ') : String(value)}`)
    .join(' · ')
    .slice(0, LONGEST_PROFILE);
}

const TWO_YEARS = 2 * 365.25;
const DAY_MS = 86_400_000;
const text = (value: unknown): string | null => (typeof value === 'string' && value !== '' ? value : null);

/** Days that a fact stood unconfirmed until the last day of the answer. */
const daysSince = (instant: string, until: Day): number => (Date.parse(dayText(until)) - Date.parse(instant)) / DAY_MS;

/** What a fact says by the names of its kind, in one order. */
export function propsOf(fact: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const profile = fact['profile'];
  if (typeof profile === 'string') return JSON.parse(profile) as Record<string, unknown>;
  // The store hands properties out in the order that they lie in, which a command may change.
  const own = Object.entries(fact).filter(([name]) => !FACT_BOOKKEEPING.has(name));
  return Object.fromEntries(own.sort(([one], [two]) => (one < two ? -1 : 1)));
}

/** The command that took a fact back, as far as it was known then. */
export function takenBackAt(fact: Readonly<Record<string, unknown>>, seq: number): number | null {
  const seqTo = fact['seqTo'];
  return typeof seqTo === 'number' && seqTo <= seq ? seqTo : null;
}

const CODED: ReadonlySet<string> = new Set(['Country', 'Technology']);

/** What a fact points to, as it was called then. */
function objectThen(row: ThingRow | null, audience: Audience): FactView['object'] {
  const then = row && thingThen(row, audience);
  const label = row?.labels.find((name) => NODE_KINDS[name] !== undefined);
  if (!row || !then || label === undefined) return null;
  const kind = NODE_KINDS[label] as NodeKind;
  const word = (names: readonly string[]): string =>
    String(names.map((name) => then[name]).find((value) => value != null) ?? row.id);
  const id = CODED.has(label) ? word(['code', 'key']) : label === 'Edition' ? word(['year', 'key']) : row.id;
  const english = ['nameEn', 'titleEn', 'name', 'title'].map((name) => then[name]).find((value) => value != null);
  return {
    kind,
    id,
    name: word(['nameKo', 'titleKo', 'name', 'nameEn', 'titleEn', 'title', 'abbr', 'year', 'key']),
    nameEn: english == null ? null : String(english),
  };
}

/** Commands that cannot be taken back one by one. */
const FINAL: ReadonlySet<string> = new Set(['import', 'undo', 'undoImport', 'erasePerson']);

/** A command behind a fact as this reader sees it; nothing of one that was not known yet. */
const toFactCommand = (command: CommandRow | null, reader: FactReader, times: ResolvedTimes): FactView['statedIn'] =>
  command === null || command.seq > times.seq
    ? null
    : {
        seq: command.seq,
        kind: command.kind,
        by: reader.records ? command.by : null,
        mayUndo: reader.corrects && times.knownAt === 'now' && command.undoneBy == null && !FINAL.has(command.kind),
      };

/**
 * A fact as this reader sees it, as it was known at a seq. What a fact may be corrected by is said in answers about now only; later
 * confirmations are kept per record and without an order, so that an answer about an earlier time knows of the recording alone.
 */
export function toFactView(row: FactRowOfStore, reader: FactReader, audience: Audience, times: ResolvedTimes): FactView {
  const { fact, record } = row;
  const object = objectThen(row.object, audience);
  const isPast = times.knownAt !== 'now';
  const [value, valueLatin] = valueOf(fact.kind, fact, object?.name);
  const byHand = fact['byHand'] === true;
  const source = byHand ? 'hand' : (record?.source ?? 'reference');
  const seqTo = takenBackAt(fact, times.seq);
  const confirmed = isPast ? fact.recordedAt : (record?.lastSeen ?? fact.recordedAt);
  const may =
    isPast || !reader.corrects || seqTo !== null || fact.kind === 'profile' || fact.kind === 'relation'
      ? []
      : byHand
        ? ['stateFact', 'retractFact', 'releaseFact']
        : ['stateFact', 'retractFact'];
  return {
    id: fact.id,
    kind: fact.kind,
    label: factLabel(fact.kind),
    value,
    valueLatin,
    // A correction begins with all that stands there: what it leaves out is gone with the fact that it replaces.
    props: may.length > 0 ? propsOf(fact) : null,
    validFrom: text(fact['validFrom']),
    validTo: text(fact['validTo']),
    object,
    source,
    sourceLabel: sourceLabel(source),
    recordKey: reader.records ? (record?.key ?? text(fact['recordKey'])) : null,
    row: reader.records ? (record?.place.row ?? null) : null,
    file: reader.records ? (record?.place.file ?? null) : null,
    recordedAt: fact.recordedAt,
    lastConfirmed: confirmed,
    by: reader.records && byHand ? (row.statedIn?.by ?? null) : null,
    seqFrom: fact.seqFrom,
    seqTo,
    retractedAt: seqTo === null ? null : text(fact['retractedAt']),
    statedIn: toFactCommand(row.statedIn, reader, times),
    takenBackIn: seqTo === null ? null : toFactCommand(row.takenBackIn, reader, times),
    visibility: fact.visibility,
    datesDerived: fact['datesFrom'] === 'publications',
    byHand,
    may,
    stale: seqTo === null && daysSince(confirmed, times.day) > TWO_YEARS,
  };
}
