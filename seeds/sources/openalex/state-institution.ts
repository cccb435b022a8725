import type { RowOrigin, StatedFact, StatedRecord } from '@brainlink/schema/facts';
import type { InstitutionEntity, InstitutionRef } from './entities';
import { openAlexId, rorOf } from './ids';
import { institutionRecordKey, institutionThing, SENDER } from './keys';

const isEntity = (institution: InstitutionRef | InstitutionEntity): institution is InstitutionEntity =>
  'display_name_alternatives' in institution;

const present = (
  props: Readonly<Record<string, string | number | readonly string[] | null | undefined>>,
): Record<string, string | number | readonly string[]> =>
  Object.fromEntries(
    Object.entries(props).filter(
      (entry): entry is [string, string | number | readonly string[]] =>
        entry[1] !== null && entry[1] !== undefined && entry[1] !== '' && !(Array.isArray(entry[1]) && entry[1].length === 0),
    ),
  );

/**
 * What OpenAlex says of an institution. Where ROR describes the same node its words are trusted more, so that only the OpenAlex id stays
 * visible; without ROR the node has its name and country from here. `null` when the institution has no id.
 */
export function stateInstitution(
  institution: InstitutionRef | InstitutionEntity,
  scope: string,
  origin: RowOrigin,
): StatedRecord | null {
  const id = openAlexId(institution.id, 'I');
  const thing = institutionThing(institution);
  if (id === null || thing === null) return null;
  const country = institution.country_code?.toUpperCase();
  const more = isEntity(institution)
    ? {
        acronyms: institution.display_name_acronyms,
        aliases: institution.display_name_alternatives,
        website: institution.homepage_url,
        city: institution.geo?.city,
        lat: institution.geo?.latitude,
        lng: institution.geo?.longitude,
      }
    : {};
  const facts: StatedFact[] = [
    {
      kind: 'profile',
      subject: thing,
      visibility: 'public',
      props: present({
        openalex: id,
        ror: rorOf(institution.ror),
        name: institution.display_name ?? id,
        nameEn: institution.display_name,
        country,
        types: institution.type ? [institution.type] : [],
        ...more,
      }),
    },
  ];
  if (country && /^[A-Z]{2}$/.test(country))
    facts.push({
      kind: 'relation',
      subject: thing,
      object: { kind: 'Country', key: country },
      props: { relation: 'inCountry' },
      visibility: 'public',
    });
  return {
    key: institutionRecordKey(id),
    source: 'openalex',
    sender: SENDER,
    scope,
    describes: 'thing',
    origin,
    raw: { ...institution },
    facts,
  };
}
