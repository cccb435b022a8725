import { z } from 'zod';

/** The parts of OpenAlex' entities that we read; everything else of a reply is left out. Old and new replies differ: most may be absent. */
const text = z.string().nullish();
const url = z.string().max(2_000);

/** An institution as it stands inside authors and works. */
export const institutionRefSchema = z.object({
  id: url.nullish(),
  ror: text,
  display_name: text,
  country_code: text,
  type: text,
});
/** An institution inside another entity. */
export type InstitutionRef = z.output<typeof institutionRefSchema>;

/** https://docs.openalex.org/api-entities/institutions/institution-object */
export const institutionSchema = institutionRefSchema.extend({
  id: url,
  display_name: z.string().min(1),
  display_name_acronyms: z.array(z.string()).nullish(),
  display_name_alternatives: z.array(z.string()).nullish(),
  homepage_url: text,
  geo: z.object({ city: text, country_code: text, latitude: z.number().nullish(), longitude: z.number().nullish() }).nullish(),
});
/** An institution as an entity of its own. */
export type InstitutionEntity = z.output<typeof institutionSchema>;

const topicSchema = z.object({ display_name: z.string() });

/** https://docs.openalex.org/api-entities/authors/author-object */
export const authorSchema = z.object({
  id: url,
  orcid: text,
  display_name: z.string().min(1),
  display_name_alternatives: z.array(z.string()).nullish(),
  affiliations: z.array(z.object({ institution: institutionRefSchema, years: z.array(z.number().int()).nullish() })).nullish(),
  last_known_institutions: z.array(institutionRefSchema).nullish(),
  /** Until 2024 there was one only. */
  last_known_institution: institutionRefSchema.nullish(),
  topics: z.array(topicSchema).nullish(),
  x_concepts: z.array(topicSchema).nullish(),
  works_count: z.number().nullish(),
  cited_by_count: z.number().nullish(),
});
/** An author as an entity of its own. */
export type AuthorEntity = z.output<typeof authorSchema>;

const authorshipSchema = z.object({
  author: z.object({ id: url.nullish(), display_name: text, orcid: text }),
  institutions: z.array(institutionRefSchema).nullish(),
  is_corresponding: z.boolean().nullish(),
  raw_author_name: text,
  raw_affiliation_strings: z.array(z.string()).nullish(),
});
/** One author of a work. */
export type Authorship = z.output<typeof authorshipSchema>;

/** https://docs.openalex.org/api-entities/works/work-object */
export const workSchema = z.object({
  id: url,
  doi: text,
  title: text,
  display_name: text,
  publication_year: z.number().int().nullish(),
  publication_date: text,
  type: text,
  authorships: z.array(authorshipSchema),
  is_authors_truncated: z.boolean().nullish(),
  cited_by_count: z.number().nullish(),
  primary_location: z.object({ source: z.object({ display_name: text }).nullish() }).nullish(),
  /** Until 2023 the venue stood here. */
  host_venue: z.object({ display_name: text }).nullish(),
  topics: z.array(topicSchema).nullish(),
  keywords: z.array(z.object({ display_name: text })).nullish(),
  abstract_inverted_index: z.record(z.string(), z.array(z.number().int())).nullish(),
});
/** A work as an entity of its own. */
export type WorkEntity = z.output<typeof workSchema>;

/** One file an author, as archives of authors keep it. */
export const authorFileSchema = z.object({ details: authorSchema, works: z.array(z.unknown()) });
