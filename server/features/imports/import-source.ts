import { createHash } from 'node:crypto';
import { pipeline } from 'node:stream/promises';
import { AtlasError } from '@brainlink/schema/errors';
import type { World } from '../../config';
import {
  associationByName,
  associationBySpelling,
  blocksFile,
  judgeFile,
  problem,
  readMapping,
  type JudgedFile,
  type JudgedRow,
  type Mapping,
} from '@brainlink/seeds/check';
import type { Input } from '@brainlink/seeds/read';
import { sourceByName, type InstitutionResolver, type Problem, type Source, type StateContext } from '@brainlink/seeds/sources';
import type { ImportItem } from '@brainlink/seeds/write';
import type { StatedRecord } from '@brainlink/schema/facts';
import { recognizeTechnologies } from '@brainlink/schema/vocabulary';

/** How a file is to be understood. */
export interface FileDescription {
  readonly source: string;
  readonly sender: string;
  readonly scope: string;
  /** Header → field, or a whole mapping as saved or given with `--mapping`. */
  readonly mapping?: unknown;
}

/**
 * The source of that name.
 * @throws AtlasError SOURCE_UNKNOWN
 */
export function knownSource(name: string): Source {
  const source = sourceByName(name);
  if (!source) throw new AtlasError('SOURCE_UNKNOWN', { details: { source: name } });
  return source;
}

const DEFAULT_SENDER: Readonly<Record<string, string>> = { openalex: 'openalex', orcid: 'orcid', ror: 'ror', reference: 'atlas' };

/** Who a file comes from when nobody says so. */
export const defaultSender = (source: string): string => DEFAULT_SENDER[source] ?? 'kofst';

/** Who sent a file: an association that is known is one sender, also when it is written in small letters or with its full name. */
export function senderOf(source: string, given: string | null | undefined): string {
  if (!given) return defaultSender(source);
  return (source === 'members' ? associationBySpelling(given) : null) ?? given.trim();
}

/** What a file covers when nobody says so (contract 2): a roster covers its association. */
export const defaultScope = (source: string, sender: string): string => (source === 'members' ? `association:${sender}` : source);

function mappingOf(value: unknown): Mapping | undefined {
  if (value === undefined || value === null) return undefined;
  const whole = typeof value === 'object' && 'columns' in value ? value : typeof value === 'object' ? { columns: value } : value;
  const read = readMapping(whole);
  if ('fault' in read) throw new AtlasError('INVALID_INPUT', { details: { mapping: read.fault.found } });
  return Object.keys(read.mapping.columns).length === 0 && Object.keys(read.mapping).length === 1 ? undefined : read.mapping;
}

const NOTHING_TO_RESOLVE: InstitutionResolver = {
  resolve: (text) => {
    throw new Error(`A source that says its institutions come with identifiers wants to recognise "${text}".`);
  },
};

/** Judges a file as what it is said to be; `institutions` is asked only by a source that recognises them in free text. Close the result. */
export async function judge(
  input: Input,
  description: FileDescription,
  institutions: () => Promise<InstitutionResolver>,
): Promise<JudgedFile> {
  const source = knownSource(description.source);
  const context: StateContext = {
    sender: description.sender,
    scope: description.scope,
    institutions: source.institutionsById ? NOTHING_TO_RESOLVE : await institutions(),
    technologies: (text) => recognizeTechnologies(text),
    associations: associationByName,
  };
  const mapping = mappingOf(description.mapping);
  return judgeFile(source, input, context, mapping === undefined ? {} : { mapping });
}

/** `DEMO-…`, and the twelve digits that OpenAlex has not given to anybody. */
const DEMO_ID = /(^|[:/])(?:DEMO-|[AW]999\d{9}$)/;
const DEMO_ADDRESS = /@(?:[\w-]+\.)*example\.(?:org|com|net)$/i;
/** Sources whose records are about people of the programme or named in public sources. */
const ABOUT_PEOPLE: ReadonlySet<string> = new Set(['members', 'register', 'participants', 'proposals', 'openalex', 'orcid']);

/** Whether a record about a person shows that the person is synthetic (contract 17): a demo id or an example address, and nothing real. */
export function isSynthetic(record: StatedRecord): boolean {
  if (record.describes !== 'person') return true;
  let marked = DEMO_ID.test(record.key);
  for (const fact of record.facts) {
    const value = String(fact.props.value ?? '');
    if (fact.kind === 'contact' && fact.props.scheme === 'email') {
      if (!DEMO_ADDRESS.test(value)) return false;
      marked = true;
    }
    if (fact.kind === 'identifier' && DEMO_ID.test(value)) marked = true;
    if (fact.kind === 'identifier' && fact.props.scheme === 'openalex' && !DEMO_ID.test(value)) return false;
    if (fact.kind === 'identifier' && fact.props.scheme === 'orcid' && isAssignedOrcid(value)) return false;
  }
  return marked;
}

/** ORCID gives iDs out of these ranges only: https://support.orcid.org, "Structure of the ORCID identifier". */
function isAssignedOrcid(value: string): boolean {
  const digits = Number(value.replaceAll('-', '').slice(0, 15));
  return (digits >= 15_000_000 && digits <= 35_000_000) || (digits >= 900_000_000_000 && digits <= 900_100_000_000);
}

/** A judged row with the world's own rule applied: real people do not enter the demo world. */
export function judgeForWorld(row: JudgedRow, world: World, source: string, file: string): JudgedRow {
  if (world !== 'demo' || row.rejected || !ABOUT_PEOPLE.has(source)) return row;
  const real = row.records.find((record) => !isSynthetic(record));
  if (!real) return row;
  return { ...row, rejected: true, records: [], problems: [...row.problems, problem('WORLD_IS_DEMO', { file, row: row.row })] };
}

const TOLD: ReadonlySet<string> = new Set(['SENDER_NEW', 'SENDER_SIMILAR', 'TOTAL_ROW', 'FOOTER_ROW', 'SHEET_IGNORED']);

/** Whether a note is about the file or about what was left out of it: something to tell whoever brings it in. */
export const isTold = ({ severity, code }: Problem): boolean => severity === 'note' && TOLD.has(code);

/** What was met on the way through a file, for the report. */
export class FileReport {
  problemCount = 0;
  /** Those of them that are more than notes. */
  faultCount = 0;
  private readonly faults: Problem[] = [];
  /** Notes on the file and on what was left out of it, then those on single cells, of which there may be as many as rows. */
  private readonly told: Problem[] = [];
  private readonly notes: Problem[] = [];
  rows = 0;
  /** Stated records by their kind: for OpenAlex `author`, `mention`, `work`, `institution`. */
  readonly kinds = new Map<string, number>();

  constructor(private readonly keep = 1_000) {}

  /** Notes problems; the first ones of each weight are kept, all are counted. */
  note(problems: readonly Problem[]): void {
    this.problemCount += problems.length;
    for (const one of problems) {
      const list = one.severity !== 'note' ? this.faults : isTold(one) ? this.told : this.notes;
      if (list.length < this.keep) list.push(one);
      if (one.severity !== 'note') this.faultCount += 1;
    }
  }

  /** What was met, the heaviest first: a thousand notes do not hide the one row that is wrong. */
  get problems(): readonly Problem[] {
    return [...this.faults, ...this.told, ...this.notes].slice(0, this.keep);
  }

  /** Counts what a row states. */
  count(records: readonly StatedRecord[]): void {
    for (const record of records) {
      const parts = record.key.split(':');
      const kind = parts.length > 3 ? (parts[2] ?? record.source) : record.source;
      this.kinds.set(kind, (this.kinds.get(kind) ?? 0) + 1);
    }
  }
}

/** Judged rows as an import takes them. */
export async function* importItems(
  judged: JudgedFile,
  world: World,
  source: string,
  report: FileReport,
): AsyncGenerator<ImportItem> {
  report.note(judged.problems);
  if (blocksFile(judged.problems)) yield { kind: 'problem', severity: 'file' };
  for await (const raw of judged.rows()) {
    const row = judgeForWorld(raw, world, source, judged.about.name);
    report.note(row.problems);
    if (row.authorSnapshot) {
      yield { kind: 'authorSnapshot', ...row.authorSnapshot };
      continue;
    }
    if (row.leftOut) continue;
    report.rows += 1;
    if (blocksFile(row.problems)) yield { kind: 'problem', severity: 'file' };
    else if (row.rejected) yield { kind: 'problem', severity: 'row' };
    else {
      report.count(row.records);
      yield { kind: 'row', records: row.records };
    }
  }
}

/** SHA-256 of a file's bytes, in hex. */
export async function digestOf(input: Input): Promise<string> {
  const hash = createHash('sha256');
  await pipeline(input.open(), hash);
  return hash.digest('hex');
}
