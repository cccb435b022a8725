import { z } from 'zod';

/** An overseas Korean scientists' and engineers' association, as `seeds/data/programme/associations.json` keeps it. */
export const associationSchema = z.object({
  abbr: z.string().regex(/^[A-Za-z0-9-]{2,20}$/),
  nameEn: z.string().min(1),
  nameKo: z.string().optional(),
  nameNative: z.string().optional(),
  country: z.string().length(2),
  countries: z.array(z.string().length(2)).min(1),
  founded: z.string().optional(),
  headquarters: z.string().optional(),
  url: z.string().optional(),
  membersNote: z.string().optional(),
  note: z.string().optional(),
  confidence: z.enum(['high', 'medium', 'low']),
  sources: z.array(z.string()),
});
/** A checked association. */
export type AssociationEntry = z.output<typeof associationSchema>;

/** An entry of the vocabulary by its kind and code; what it is stands in schema/vocabulary. */
const vocabularySchema = z.object({ type: z.enum(['country', 'area', 'technology']), code: z.string() });

/** What the reference source is made of. */
export const referenceRowSchema = z.union([associationSchema.extend({ type: z.literal('association') }), vocabularySchema]);
/** A checked row. */
export type ReferenceRow = z.output<typeof referenceRowSchema>;
