import type { ImportMode, MissingRecords, PreviewImportQuery } from '../../api/generated/imports';

/** The steps of bringing a file in, in order. */
export const STEPS = ['file', 'columns', 'problems', 'preview', 'apply'] as const;
/** One of {@link STEPS}. */
export type Step = (typeof STEPS)[number];

/** What the server said the file would do. */
export type Preview = PreviewImportQuery['importPreview'];

/** Sources that arrive as files from people. */
export const FILE_SOURCES = ['members', 'register', 'participants', 'proposals', 'openalex', 'orcid', 'ror', 'editions'] as const;
/** One of {@link FILE_SOURCES}. */
export type FileSource = (typeof FILE_SOURCES)[number];

/** Everything the wizard knows. */
export interface WizardState {
  readonly step: Step;
  readonly fileName: string;
  readonly size: number;
  /** Bytes that have arrived at the server. */
  readonly sent: number;
  readonly uploadId: string | null;
  readonly source: FileSource | '';
  readonly sender: string;
  readonly scope: string;
  readonly mode: ImportMode;
  /** Header → field, as corrected by hand; what is not here stays as recognised. `''` = leave the column out. */
  readonly mapping: Readonly<Record<string, string>>;
  readonly preview: Preview | null;
  /** The preview no longer fits what was chosen since. */
  readonly stale: boolean;
  readonly missing: MissingRecords;
  readonly endOn: string;
  readonly jobId: string | null;
}

/** Before anything was dropped. */
export const START: WizardState = {
  step: 'file',
  fileName: '',
  size: 0,
  sent: 0,
  uploadId: null,
  source: '',
  sender: '',
  scope: '',
  mode: 'SNAPSHOT',
  mapping: {},
  preview: null,
  stale: false,
  missing: 'KEEP',
  endOn: '',
  jobId: null,
};

/** What can happen. */
export type WizardEvent =
  | { readonly type: 'dropped'; readonly fileName: string; readonly size: number }
  | { readonly type: 'sent'; readonly bytes: number }
  | { readonly type: 'uploaded'; readonly uploadId: string }
  | {
      readonly type: 'described';
      readonly values: Partial<Pick<WizardState, 'source' | 'sender' | 'scope' | 'mode' | 'missing' | 'endOn'>>;
    }
  | { readonly type: 'mapped'; readonly header: string; readonly field: string }
  | { readonly type: 'mappingLoaded'; readonly columns: Readonly<Record<string, string>> }
  | { readonly type: 'previewed'; readonly preview: Preview }
  | { readonly type: 'went'; readonly step: Step }
  | { readonly type: 'started'; readonly jobId: string };

const isFileSource = (text: string | null): text is FileSource => FILE_SOURCES.some((source) => source === text);

/** The wizard as a pure function: what was, what happened, what is. A step that lacks what it needs cannot be entered. */
export function wizard(state: WizardState, event: WizardEvent): WizardState {
  switch (event.type) {
    case 'dropped':
      return {
        ...START,
        source: state.source,
        sender: state.sender,
        scope: state.scope,
        mode: state.mode,
        fileName: event.fileName,
        size: event.size,
      };
    case 'sent':
      return { ...state, sent: event.bytes };
    case 'uploaded':
      return { ...state, uploadId: event.uploadId, sent: state.size };
    case 'described':
      return {
        ...state,
        ...event.values,
        stale:
          state.preview !== null &&
          ('source' in event.values || 'sender' in event.values || 'scope' in event.values || 'mode' in event.values)
            ? true
            : state.stale,
      };
    case 'mapped':
      return { ...state, mapping: { ...state.mapping, [event.header]: event.field }, stale: true };
    case 'mappingLoaded':
      return { ...state, mapping: event.columns, stale: true };
    case 'previewed':
      return {
        ...state,
        preview: event.preview,
        stale: false,
        source: state.source || (isFileSource(event.preview.source ?? null) ? (event.preview.source as FileSource) : ''),
      };
    case 'went':
      return mayEnter(state, event.step) ? { ...state, step: event.step } : state;
    case 'started':
      return { ...state, jobId: event.jobId, step: 'apply' };
  }
}

/** Whether a step has what it needs. */
export function mayEnter(state: WizardState, step: Step): boolean {
  if (state.jobId !== null) return step === 'apply';
  switch (step) {
    case 'file':
      return true;
    case 'columns':
      return state.uploadId !== null && state.source !== '' && state.sender.trim() !== '';
    case 'problems':
      return mayEnter(state, 'columns') && state.preview !== null && !state.stale;
    case 'preview':
      return mayEnter(state, 'problems') && !state.preview?.blocked && state.preview?.missingColumns.length === 0;
    case 'apply':
      return mayEnter(state, 'preview') && (state.missing === 'KEEP' || /^\d{4}-\d{2}-\d{2}$/.test(state.endOn));
  }
}

/** The field a column will be read as: by hand, else recognised, else left out. */
export const fieldOf = (state: WizardState, column: Preview['columns'][number]): string =>
  state.mapping[column.header] ?? column.recognisedAs ?? '';

/** Header → field for every column that is read, as the server takes it and as it is saved for the sender. */
export function wholeMapping(state: WizardState): Record<string, string> {
  const columns = state.preview?.columns ?? [];
  return Object.fromEntries(
    columns.map((column): [string, string] => [column.header, fieldOf(state, column)]).filter(([, field]) => field !== ''),
  );
}

/** Rows that would be applied, and rows left behind because of their problems. */
export function rowsToApply(counts: Preview['counts']): { readonly apply: number; readonly rejected: number } {
  return { apply: counts.created + counts.changed + counts.unchanged, rejected: counts.rejected };
}

/** The cells of a changed record that differ. */
export function changedCells(
  before: unknown,
  after: unknown,
): { readonly field: string; readonly before: string; readonly after: string }[] {
  const was = asRecord(before);
  const is = asRecord(after);
  return [...new Set([...Object.keys(was), ...Object.keys(is)])]
    .map((field) => ({ field, before: cellText(was[field]), after: cellText(is[field]) }))
    .filter((cell) => cell.before !== cell.after);
}

const asRecord = (value: unknown): Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null ? Object.fromEntries(Object.entries(value)) : {};

/** A cell as text; what is absent is empty. */
export const cellText = (value: unknown): string =>
  value === null || value === undefined
    ? ''
    : typeof value === 'string'
      ? value
      : typeof value === 'object'
        ? JSON.stringify(value)
        : String(value as number | boolean);
