import type { Ref } from '@brainlink/schema/facts';
import type { InstitutionRef } from './entities';
import { doiOf, openAlexId, rorOf } from './ids';

/** Everything from OpenAlex has one sender. */
export const SENDER = 'openalex';

/** Key of the record that an author's own entity makes. */
export const authorKey = (id: string): string => `openalex:${SENDER}:author:${id}`;
/** Key of the record that stands for an author named in works. Equal identifiers join it to the author's own record. */
export const mentionKey = (id: string): string => `openalex:${SENDER}:mention:${id}`;
/** Key of the record of a work. */
export const workRecordKey = (id: string): string => `openalex:${SENDER}:work:${id}`;
/** Key of the record of an institution. */
export const institutionRecordKey = (id: string): string => `openalex:${SENDER}:institution:${id}`;
/** Natural key of a work: by DOI where OpenAlex knows it, so that it falls together with the one that ORCID lists. */
export const workKey = (id: string, doi: string | null | undefined): string => {
  const known = doiOf(doi);
  return known === null ? `openalex:${id}` : `doi:${known}`;
};

/** The institution's node: by ROR where OpenAlex knows it, so that it falls together with ROR's own; `null` without any id. */
export function institutionThing(institution: InstitutionRef): Ref | null {
  const ror = rorOf(institution.ror);
  const id = openAlexId(institution.id, 'I');
  if (ror) return { kind: 'Institution', key: `ror:${ror}` };
  return id ? { kind: 'Institution', key: `openalex:${id}` } : null;
}
