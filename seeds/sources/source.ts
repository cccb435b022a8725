import type { RowOrigin, SourceName, StatedRecord } from '@brainlink/schema/facts';
import type { z } from 'zod';
import type { LocalText, Problem } from './problem';

export type { LocalText, Problem, ProblemSeverity } from './problem';

/** How a cell's text is read: see `seeds/check/cells`. */
export type CellKind =
  | 'text'
  | 'name'
  | 'hangulName'
  | 'latinName'
  | 'hanjaName'
  | 'givenName'
  | 'surname'
  | 'email'
  | 'phone'
  | 'key'
  | 'orcid'
  | 'openalex'
  | 'date'
  | 'country'
  | 'stage'
  | 'status'
  | 'role'
  | 'yesNo'
  | 'number'
  | 'technologies';

/** A column that a tabular source understands. */
export interface ColumnSpec {
  /** The field of the typed row that the column fills. */
  readonly field: string;
  readonly label: LocalText;
  readonly kind: CellKind;
  /** Headers it goes by, in any language; compared without case, spaces and punctuation. */
  readonly headers: readonly string[];
  /** The file is blocked without it. Several columns may stand in for one another: see {@link Source.requiredAnyOf}. */
  readonly required?: boolean;
  /** Part of the declared key of a row (contract 1). */
  readonly key?: boolean;
  /** A key that not everyone has: a row without it is known by name and e-mail instead of being rejected. */
  readonly keyMayBeEmpty?: boolean;
}

/** An institution that a text was recognised as. */
export interface ResolvedInstitution {
  /** Natural key of the institution: `ror:03yez3163`. */
  readonly key: string;
  readonly name: string;
  /** 0–1; 1 is an exact name in the right country. */
  readonly score: number;
}

/** Recognises institutions in free text. Implemented in `seeds/check/institution-resolver`. */
export interface InstitutionResolver {
  resolve(text: string, hint?: { readonly country?: string }): ResolvedInstitution | null;
}

/** An institution below this score stays text: no object is stated for it. */
export const SURE_INSTITUTION_SCORE = 0.85;

/** What stating a row may rely on beside the row itself. */
export interface StateContext {
  /** Who sent it: an association's key (`KSEA`), `kofst`, `openalex` … */
  readonly sender: string;
  /** What a snapshot of it covers: an association, an event, an author (contract 2). */
  readonly scope: string;
  readonly institutions: InstitutionResolver;
  /** The edition that rows belong to when they do not say, e.g. `2026`. */
  readonly edition?: string;
  /** Codes of the 2026 technologies that a text speaks of. */
  readonly technologies: (text: string) => readonly string[];
  /** Key of the association that a full name means; abbreviations are read without it. */
  readonly associations?: (text: string) => string | null;
}

/** A row's place and its values as they came; goes into the record untouched. */
export interface RowSource {
  readonly origin: RowOrigin;
  readonly raw: Readonly<Record<string, unknown>>;
  /** Which one of the file's rows with the same derived key this is, from 1; tabular sources without a declared key use it. */
  readonly occurrence?: number;
}

/** One document out of a file: an item of a JSON list, a line of JSONL, a member of an archive, an XML file. */
export interface SourceDocument {
  readonly origin: RowOrigin;
  /** Path inside the archive, when there is one. */
  readonly member?: string;
  readonly body: { readonly kind: 'json'; readonly value: unknown } | { readonly kind: 'xml'; readonly text: string };
}

/** What {@link Source.parse} hands on: a value that {@link Source.rowSchema} checks next, a problem, or the end of an author's file. */
export type ParsedDocument =
  | { readonly value: unknown; readonly source: RowSource }
  | { readonly problem: Problem }
  | { readonly authorSnapshot: AuthorSnapshot };

/** An author's file is complete (contract 2): authorships of this mention in other works are retracted. */
export interface AuthorSnapshot {
  /** Key of the record that the author's authorships are about: `openalex:openalex:mention:A…`. */
  readonly mention: string;
  /** Natural keys of all works of the file, also of those that an earlier file of the run has stated. */
  readonly works: ReadonlySet<string>;
}

/**
 * A kind of data that can be brought in, as one typed object. A tabular source has `columns`; a structured one has `parse`.
 *
 * @typeParam Row - a typed row, checked by `rowSchema`
 */
export interface Source<Row = unknown> {
  readonly name: SourceName;
  readonly label: LocalText;
  /** Columns of a tabular source. */
  readonly columns?: readonly ColumnSpec[];
  /** Groups of fields of which at least one must be recognised, e.g. any of the name columns. */
  readonly requiredAnyOf?: readonly (readonly string[])[];
  /** Turns documents into values for `rowSchema`; may look across documents, must not collect them. */
  parse?(documents: AsyncIterable<SourceDocument>, ctx: StateContext): AsyncIterable<ParsedDocument>;
  /** Checks a typed row at the border. Messages of the form `CODE` become that problem code. */
  readonly rowSchema: z.ZodType<Row>;
  /** What a row states. Pure. */
  state(row: Row, ctx: StateContext, from: RowSource): readonly StatedRecord[];
  /** Its institutions come with identifiers: none is recognised in free text, and the resolver need not be there. */
  readonly institutionsById?: true;
  /** Contract 2: whether rows that are gone mean anything when nobody says so. */
  readonly defaultMode: 'snapshot' | 'delta';
}

/** Keeps the row type of a source while the registry forgets it. */
export const defineSource = <Row>(source: Source<Row>): Source<Row> => source;
