import { z } from 'zod';
import { parsePartialDate, type PartialDate } from '@brainlink/schema/time';

/** `2024`, `2024-05` or `2024-05-28`, of a day that exists. */
export const partialDateSchema = z
  .string()
  .refine((text) => parsePartialDate(text) !== null, { message: 'not a date of the form YYYY, YYYY-MM or YYYY-MM-DD' })
  .transform((text) => text as PartialDate);

const key = z
  .string()
  .regex(/^[A-Za-z0-9][A-Za-z0-9._:-]{0,99}$/, 'letters, digits, dot, colon, hyphen, underscore; at most 100');
const text = z.string().trim().min(1).max(1_000);
const sources = z.array(z.string().max(500)).default([]);
const technologies = z.array(z.string()).default([]);
const count = z.number().int().nonnegative().nullish();

/**
 * An institution: its key (`ror:03yez3163`, `openalex:I…`) where it is known, else what the source wrote, which is then
 * resolved against ROR and dropped from the graph (kept in the raw record) when that is unsure.
 */
const institutions = z.array(z.string().min(1).max(300)).default([]);

/** A person, through the record that describes him or her: `participants:kofst:2024-07-P-012`, `register:kofst:R-08812` … */
const personRecord = z.string().regex(/^[a-z]+:[^:\s]+:\S+$/, 'a record key: source:sender:key');

const member = z.object({
  record: personRecord,
  role: z.string().min(1).max(60).default('member'),
  from: partialDateSchema.optional(),
  to: partialDateSchema.optional(),
});

/** A programme year with its totals. What is not known stays null (contract 18). */
export const editionEntrySchema = z.object({
  type: z.literal('edition'),
  year: z.number().int().min(2000).max(2100),
  nameKo: text.optional(),
  nameEn: text.optional(),
  events: count,
  overseas: count,
  domestic: count,
  participants: count,
  outcomes: count,
  from: partialDateSchema.nullish(),
  to: partialDateSchema.nullish(),
  places: z.array(text).default([]),
  note: z.string().max(2_000).optional(),
  /** The same in Korean. */
  noteKo: z.string().max(2_000).optional(),
  sources,
  synthetic: z.boolean().default(false),
});

/** One X-Lab Day. `key` is the natural key of the node, for instance `xld-2024-07`. */
export const eventEntrySchema = z.object({
  type: z.literal('event'),
  key,
  edition: z.number().int().min(2000).max(2100),
  titleKo: text,
  titleEn: text.optional(),
  from: partialDateSchema,
  to: partialDateSchema.optional(),
  venue: text.optional(),
  status: z.enum(['planned', 'held', 'cancelled']).default('held'),
  seriesNumber: z.number().int().positive().optional(),
  scale: z.string().max(200).optional(),
  technologies,
  hosts: institutions,
  note: z.string().max(2_000).optional(),
  sources,
});

/** The club that an event leaves behind (rule 33). */
export const clubEntrySchema = z.object({
  type: z.literal('club'),
  key,
  nameKo: text,
  nameEn: text.optional(),
  event: key,
  from: partialDateSchema,
  to: partialDateSchema.optional(),
  status: z.enum(['active', 'dormant', 'closed']).default('active'),
  technologies,
  members: z.array(member).default([]),
});

/** A joint project (rule 36), grown out of a club or straight out of an event. */
export const projectEntrySchema = z.object({
  type: z.literal('project'),
  key,
  titleKo: text,
  titleEn: text.optional(),
  kind: z.enum(['jointResearch', 'policyForum', 'roadmap', 'other']),
  club: key.optional(),
  event: key.optional(),
  from: partialDateSchema,
  to: partialDateSchema.optional(),
  status: z.enum(['planned', 'active', 'finished', 'cancelled']).default('active'),
  technologies,
  institutions,
  members: z.array(member).default([]),
});

/** A publication that the programme itself reports; authors are records, so no name has to be guessed. */
export const workEntrySchema = z.object({
  type: z.literal('work'),
  key,
  title: text,
  date: partialDateSchema,
  doi: z.string().max(300).optional(),
  workType: z.string().max(60).default('article'),
  venue: text.optional(),
  abstract: z.string().max(20_000).optional(),
  cited: z.number().int().nonnegative().optional(),
  /** How many authors the work names; may be more than are listed here. */
  authorCount: z.number().int().positive().optional(),
  authors: z.array(
    z.object({
      record: personRecord,
      position: z.number().int().positive(),
      corresponding: z.boolean().optional(),
      affiliationText: z.string().max(500).optional(),
    }),
  ),
  technologies,
  institutions,
  club: key.optional(),
  project: key.optional(),
  event: key.optional(),
});

/** What came of it: a paper, grant, MOU, visit, workshop … linked to where it came from (rule 36). */
export const outcomeEntrySchema = z.object({
  type: z.literal('outcome'),
  key,
  titleKo: text,
  titleEn: text.optional(),
  kind: z.enum(['paper', 'grant', 'mou', 'visit', 'workshop', 'patent', 'hire', 'other']),
  date: partialDateSchema,
  event: key.optional(),
  club: key.optional(),
  project: key.optional(),
  sources,
});

/**
 * One entry of the programme's own history. A file is JSONL (one entry a line), a JSON array of entries, or a JSON object with the
 * entries under `editions`, `events`, `clubs`, `projects`, `works`, `outcomes` (where `type` may be left out).
 */
export const programmeEntrySchema = z.discriminatedUnion('type', [
  editionEntrySchema,
  eventEntrySchema,
  clubEntrySchema,
  projectEntrySchema,
  workEntrySchema,
  outcomeEntrySchema,
]);

/** A checked entry. */
export type ProgrammeEntry = z.output<typeof programmeEntrySchema>;
/** An entry as it is written into a file; defaults may be left out. */
export type ProgrammeEntryInput = z.input<typeof programmeEntrySchema>;
