import { z } from 'zod';
import { authorSchema, institutionSchema, workSchema } from './entities';

/** An author's own entity. `newInstitutions`: OpenAlex ids that no earlier row of the run has named. */
const authorRowSchema = z.object({
  type: z.literal('author'),
  author: authorSchema,
  scope: z.string(),
  newInstitutions: z.array(z.string()),
});

/** A work with those of its authors and institutions that no earlier row of the run has named. */
const workRowSchema = z.object({
  type: z.literal('work'),
  work: workSchema,
  scope: z.string(),
  newMentions: z.array(z.string()),
  newInstitutions: z.array(z.string()),
});

const institutionRowSchema = z.object({ type: z.literal('institution'), institution: institutionSchema, scope: z.string() });

/** What one document, or one work of an author's file, comes to. */
export const openAlexRowSchema = z.discriminatedUnion('type', [authorRowSchema, workRowSchema, institutionRowSchema]);
/** A checked row. */
export type OpenAlexRow = z.output<typeof openAlexRowSchema>;
/** A row about an author. */
export type AuthorRow = Extract<OpenAlexRow, { type: 'author' }>;
/** A row about a work. */
export type WorkRow = Extract<OpenAlexRow, { type: 'work' }>;
/** A row about an institution. */
export type InstitutionRow = Extract<OpenAlexRow, { type: 'institution' }>;
