import { list, matching, oneOf, readSearch, text, whole, type SearchOf } from '../../app/search-fields';

const FIELDS = {
  step: oneOf(['columns', 'problems', 'preview', 'apply']),
  /** The upload on the server, and how it was called. */
  upload: text,
  file: text,
  size: whole(0, Number.MAX_SAFE_INTEGER),
  source: text,
  sentBy: text,
  scope: text,
  mode: oneOf(['DELTA']),
  /** Columns that were corrected by hand, each as `header=field`. */
  map: list,
  missing: oneOf(['END_ON']),
  endOn: matching(/^\d{4}-\d{2}-\d{2}$/),
  job: text,
} as const;

/** What the address of the wizard holds: all that a reload, or a way back to it, must not lose. What is as it begins is absent. */
export type WizardSearch = SearchOf<typeof FIELDS>;

/** Reads the address of `/imports/new`. It is in everybody's first load: what the words mean stays with the wizard. */
export const readWizardSearch = (search: Readonly<Record<string, unknown>>): WizardSearch => readSearch(FIELDS, search);
