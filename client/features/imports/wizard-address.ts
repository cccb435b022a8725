import { FILE_SOURCES, START, type WizardState } from './wizard-state';
import type { WizardSearch } from './wizard-search';

const corrected = (mapping: WizardState['mapping']): readonly string[] =>
  Object.entries(mapping).map(([header, field]) => `${header}=${field}`);

/** A header may hold the sign itself; a field never does. */
function readCorrected(entries: readonly string[] | undefined): Record<string, string> {
  return Object.fromEntries(
    (entries ?? []).flatMap((entry): [string, string][] => {
      const at = entry.lastIndexOf('=');
      return at > 0 ? [[entry.slice(0, at), entry.slice(at + 1)]] : [];
    }),
  );
}

/** The wizard as its address: what was said of the file, and the file once it is on the server. What only the server knows is asked again. */
export function toSearch(state: WizardState): WizardSearch {
  const map = corrected(state.mapping);
  return {
    step: state.step === 'file' ? undefined : state.step,
    ...(state.uploadId === null ? {} : { upload: state.uploadId, file: state.fileName || undefined, size: state.size }),
    source: state.source || undefined,
    sentBy: state.sender || undefined,
    scope: state.scope || undefined,
    mode: state.mode === 'DELTA' ? 'DELTA' : undefined,
    map: map.length > 0 ? map : undefined,
    missing: state.missing === 'END_ON' ? 'END_ON' : undefined,
    endOn: state.endOn || undefined,
    job: state.jobId ?? undefined,
  };
}

/** The wizard that an address describes, before the server has been asked about its file. */
export function fromSearch(search: WizardSearch): WizardState {
  const size = search.size ?? 0;
  const jobId = (search.upload && search.step === 'apply' && search.job) || null;
  const step = search.step === 'apply' && jobId === null ? 'preview' : (search.step ?? 'file');
  const file = search.upload ? { uploadId: search.upload, fileName: search.file ?? '', size, sent: size } : {};
  return {
    ...START,
    ...file,
    step: search.upload ? step : 'file',
    source: FILE_SOURCES.find((source) => source === search.source) ?? '',
    sender: search.sentBy ?? '',
    scope: search.scope ?? '',
    mode: search.mode ?? 'SNAPSHOT',
    mapping: readCorrected(search.map),
    missing: search.missing ?? 'KEEP',
    endOn: search.endOn ?? '',
    jobId,
  };
}

/**
 * What the wizard becomes when somebody goes back or forward to an address: of the same file only the step changes, and all that was said
 * since stays; another file comes with what was said of it. A preview from before the file was applied says nothing any more.
 */
export function moveTo(state: WizardState, search: WizardSearch): WizardState {
  const there = fromSearch(search);
  if (there.uploadId === null || there.uploadId !== state.uploadId) return there;
  const preview = state.jobId === there.jobId ? state.preview : null;
  return { ...state, step: there.step, jobId: there.jobId, preview };
}
