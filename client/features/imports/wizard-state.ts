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
  /** The file was on the server once, and is not kept there any more. */
  readonly lost: boolean;
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
  lost: false,
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
  | { readonly type: 'refused' }
  | { readonly type: 'sent'; readonly bytes: number }
  | { readonly type: 'uploaded'; readonly uploadId: string }
  | {
      readonly type: 'described';
      readonly values: Partial<Pick<WizardState, 'source' | 'sender' | 'scope' | 'mode' | 'missing' | 'endOn'>>;
    }
  | { readonly type: 'mapped'; readonly header: string; readonly field: string }
  | { readonly type: 'mappingLoaded'; readonly columns: Readonly<Record<string, string>> }
  | { readonly type: 'previewed'; readonly uploadId: string; readonly preview: Preview }
  | { readonly type: 'went'; readonly step: Step }
  | { readonly type: 'started'; readonly jobId: string }
  | { readonly type: 'moved'; readonly to: WizardState }
  | { readonly type: 'lost' };

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
        // The file of that name again, mended: what was said of its columns holds.
        mapping: event.fileName === state.fileName ? state.mapping : {},
      };
    case 'refused':
      return { ...state, fileName: '', size: 0, sent: 0, uploadId: null };
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
      // The answer about a file that another one has taken the place of.
      if (event.uploadId !== state.uploadId) return state;
      return atMostHere({
        ...state,
        preview: event.preview,
        stale: false,
        source: state.source || (isFileSource(event.preview.source ?? null) ? (event.preview.source as FileSource) : ''),
      });
    case 'went':
      return mayEnter(state, event.step) ? { ...state, step: event.step } : state;
    case 'started':
      return { ...state, jobId: event.jobId, step: 'apply' };
    case 'moved':
      return event.to;
    case 'lost':
      return { ...state, step: 'file', uploadId: null, sent: 0, lost: true, preview: null, stale: false, jobId: null };
  }
}

/** The step where the wizard stands, or the last one before it that can be entered with what is known now. */
function atMostHere(state: WizardState): WizardState {
  const upTo = STEPS.slice(0, STEPS.indexOf(state.step) + 1);
  return { ...state, step: upTo.findLast((step) => mayEnter(state, step)) ?? 'file' };
}

/** Whether the step shows what the server says of the file, and that is not known or no longer holds. */
export const asksPreview = (state: WizardState): boolean =>
  state.uploadId !== null &&
  state.jobId === null &&
  state.step !== 'file' &&
  (state.preview === null || (state.stale && state.step !== 'columns'));

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

/** Header → field of every column as the server takes it and as it is saved for the sender; `null` is a column that is left out. */
export function wholeMapping(state: WizardState): Record<string, string | null> {
  const columns = state.preview?.columns ?? [];
  const named = columns.filter(({ header }) => header.trim() !== '');
  return Object.fromEntries(named.map((column) => [column.header, fieldOf(state, column) || null]));
}

/** The mapping to look at the file with: of all columns once they are known, before that of those that were corrected; `null` for none. */
export function mappingToAsk(state: WizardState): Record<string, string | null> | null {
  if (state.preview) return wholeMapping(state);
  const said = Object.entries(state.mapping);
  return said.length > 0 ? Object.fromEntries(said.map(([header, field]) => [header, field || null])) : null;
}

/** Rows that would be applied, and rows left behind because of their problems. */
export function rowsToApply(counts: Preview['counts']): { readonly apply: number; readonly rejected: number } {
  return { apply: counts.created + counts.changed + counts.unchanged, rejected: counts.rejected };
}

/** Whether applying a file would do nothing at all: what it says is there already, or it says nothing. */
export const changesNothing = ({ created, changed, missing }: Preview['counts']): boolean => created + changed + missing === 0;

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
