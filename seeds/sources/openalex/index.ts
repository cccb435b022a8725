import { defineSource } from '../source';
import { parseOpenAlex } from './parse';
import { openAlexRowSchema, type OpenAlexRow } from './rows';
import { stateAuthor } from './state-author';
import { stateInstitution } from './state-institution';
import { stateWork } from './state-work';

/**
 * OpenAlex (CC0): authors with their works, one file an author, and single or list replies of its API. An author's file is a snapshot of
 * that author (contract 2).
 */
export const openAlexSource = defineSource<OpenAlexRow>({
  name: 'openalex',
  label: { ko: 'OpenAlex 저자·논문', en: 'OpenAlex authors and works' },
  institutionsById: true,
  defaultMode: 'snapshot',
  rowSchema: openAlexRowSchema,
  parse: parseOpenAlex,
  state: (row, ctx, from) => {
    if (row.type === 'author') return stateAuthor(row, ctx, from.origin);
    if (row.type === 'work') return stateWork(row, ctx, from.origin);
    const record = stateInstitution(row.institution, row.scope, from.origin);
    return record ? [record] : [];
  },
});
