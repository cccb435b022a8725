import { z } from 'zod';
import { partialDateSchema } from '../editions/format';

const orcid = z.string().regex(/^\d{4}-\d{4}-\d{4}-\d{3}[\dX]$/, 'ORCID_INVALID');
const visibility = z.enum(['public', 'secretariat']);

const placeSchema = z.object({
  text: z.string().min(1),
  country: z.string().optional(),
  ror: z.string().optional(),
  department: z.string().optional(),
  role: z.string().optional(),
  from: partialDateSchema.optional(),
  to: partialDateSchema.optional(),
  visibility,
});
/** An employment or an education. */
export type OrcidPlace = z.output<typeof placeSchema>;

const workSchema = z.object({
  key: z.string().min(1),
  title: z.string().min(1),
  type: z.string(),
  date: partialDateSchema.optional(),
  doi: z.string().optional(),
  venue: z.string().optional(),
  visibility,
});
/** A work as a record lists it. */
export type OrcidWork = z.output<typeof workSchema>;

const recordRowSchema = z.object({
  /** A list of works alone makes a record of its own, lest it take back what the whole record said. */
  type: z.enum(['record', 'works']),
  orcid,
  names: z.array(z.object({ text: z.string().min(1), visibility })),
  country: z.string().length(2).optional(),
  keywords: z.array(z.string()),
  employments: z.array(placeSchema),
  educations: z.array(placeSchema),
  works: z.array(workSchema),
});
/** A person's record, or a person's list of works. */
export type OrcidRecordRow = z.output<typeof recordRowSchema>;

const workRowSchema = z.object({
  type: z.literal('work'),
  work: workSchema,
  contributors: z.array(
    z.object({ position: z.number().int().positive(), name: z.string().optional(), orcid: orcid.optional() }),
  ),
});
/** One whole work with its contributors. */
export type OrcidWorkRow = z.output<typeof workRowSchema>;

/** What a document comes to. */
export const orcidRowSchema = z.discriminatedUnion('type', [recordRowSchema, workRowSchema]);
/** A checked row. */
export type OrcidRow = z.output<typeof orcidRowSchema>;
