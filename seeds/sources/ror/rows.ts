import { z } from 'zod';

const text = z.string().nullish();

/** The parts of a ROR record (schema v2, https://ror.readme.io/docs/data-structure) that we read; the rest is left out. */
export const rorRowSchema = z.object({
  id: z.string().regex(/^https:\/\/ror\.org\/0[a-z0-9]{6}\d{2}$/, 'not a ROR id'),
  names: z.array(z.object({ value: z.string().min(1), lang: text, types: z.array(z.string()) })).min(1),
  status: z.string(),
  types: z.array(z.string()),
  established: z.number().int().nullish(),
  links: z.array(z.object({ type: z.string(), value: z.string() })).default([]),
  locations: z
    .array(
      z.object({
        geonames_details: z.object({ country_code: text, name: text, lat: z.number().nullish(), lng: z.number().nullish() }),
      }),
    )
    .default([]),
  relationships: z.array(z.object({ type: z.string(), id: z.string(), label: text })).default([]),
});
/** A checked ROR record. */
export type RorRow = z.output<typeof rorRowSchema>;
