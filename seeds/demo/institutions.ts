import { z } from 'zod';
import { prominenceOf } from './prominent-institutions';

/** What the demo reads of a ROR record (schema v2); the rest passes through untouched. */
const rorSchema = z.looseObject({
  id: z.string(),
  status: z.string(),
  established: z.number().nullish(),
  types: z.array(z.string()),
  names: z.array(z.looseObject({ value: z.string(), types: z.array(z.string()), lang: z.string().nullable().optional() })),
  locations: z.array(
    z.looseObject({ geonames_details: z.looseObject({ country_code: z.string(), name: z.string().optional() }) }),
  ),
  relationships: z.array(z.looseObject({ type: z.string(), id: z.string() })).default([]),
  links: z.array(z.looseObject({ type: z.string() })).default([]),
  external_ids: z.array(z.looseObject({ type: z.string(), all: z.array(z.string()) })).default([]),
});

/** A ROR record as it came. */
export type RorRecord = z.output<typeof rorSchema>;

/** A real institution, as the demo uses it. */
export interface DemoInstitution {
  /** `https://ror.org/03yez3163`. */
  readonly ror: string;
  /** The name that ROR displays. */
  readonly name: string;
  readonly nameKo?: string;
  readonly acronym?: string;
  readonly country: string;
  readonly city: string;
  readonly kind: 'education' | 'facility' | 'company';
  /** Year of its founding; nobody studies there before. */
  readonly established: number;
  /** How many people it gets, relative to others of its country. */
  readonly weight: number;
  readonly record: RorRecord;
}

/** How many institutions of a country take part. */
const PER_COUNTRY: Readonly<Record<string, number>> = {
  ...{ KR: 60, US: 120, DE: 45, GB: 40, FR: 32, JP: 45, CA: 28, CN: 55, RU: 18, KZ: 10, UZ: 12, AT: 12, AU: 22 },
  ...{ NZ: 7, CH: 14, NL: 14, SE: 14, NO: 8, DK: 8, FI: 9, BE: 11, SG: 6 },
};

/** Countries in which the demo has institutions. */
export const DEMO_COUNTRIES: readonly string[] = Object.keys(PER_COUNTRY);

const NOT_SCIENCE = new RegExp(
  'theolog|seminar|bible|music|conservator|\\barts?\\b|\\bkunst|fashion|law\\b|criminolog|police|military|defen[cs]e|army|navy|guard\\b|' +
    'school district|community college|economics|business|management|pedagog|teacher|language|sport|physical culture|academy of public|' +
    'administration|hospital|clinic\\b|polic(y|ies)|dentistry|nursing|humanities|social|oriental|bank\\b|insurance|publish|open university|' +
    'cyber|digital university|women.s|health sciences center|veterinar|agricultur|fisher|textile|foreign|education\\b|family|literature|politic|' +
    'culture|histor|archaeolog|museum|development institute|tourism|theatre|film|media|catholic|christian|evangel|islamic|buddh|polytechnic school|' +
    'journalism|architecture and|cancer support|foundation',
  'i',
);

const labelOf = (record: RorRecord, type: string, lang?: string): string | undefined =>
  record.names.find((name) => name.types.includes(type) && (lang === undefined || name.lang === lang))?.value;

const HANGUL = /[가-힣]/;

function institutionOf(record: RorRecord): DemoInstitution | null {
  const place = record.locations[0]?.geonames_details;
  const name = labelOf(record, 'ror_display');
  const prominence = name === undefined ? 0 : prominenceOf(name);
  const kind =
    (['education', 'facility', 'company'] as const).find((type) => record.types.includes(type)) ??
    (prominence > 0 ? 'facility' : undefined);
  if (!place || !name || !kind || record.status !== 'active' || !(place.country_code in PER_COUNTRY)) return null;
  if (prominence === 0 && (NOT_SCIENCE.test(name) || kind === 'company' || place.country_code === 'KR')) return null;
  const funds = record.external_ids.find((id) => id.type === 'fundref')?.all.length ?? 0;
  const known = record.links.some((link) => link.type === 'wikipedia') ? 4 : 0;
  const technical = /technolog|technisch|technical|polytech|science|research|engineering|nazionale|national lab/i.test(name)
    ? 6
    : 0;
  const nameKo = record.names.find((each) => HANGUL.test(each.value))?.value;
  return {
    ror: record.id,
    name,
    ...(nameKo === undefined ? {} : { nameKo }),
    ...(labelOf(record, 'acronym') === undefined ? {} : { acronym: labelOf(record, 'acronym') }),
    country: place.country_code,
    city: place.name ?? '',
    kind,
    established: record.established ?? 0,
    weight: prominence * 30 + Math.min(funds, 20) + Math.min(record.relationships.length, 15) * 0.5 + known + technical,
    record,
  };
}

/** The institutions of the demo world, by country, the largest first. */
export type InstitutionsByCountry = ReadonlyMap<string, readonly DemoInstitution[]>;

/**
 * Picks the institutions of the demo out of ROR records: active ones that teach, research or develop, of the countries where the
 * associations are, the better known ones first. ROR holds no sizes, so funding ids, relations and names stand in for them.
 */
export async function selectInstitutions(records: AsyncIterable<unknown> | Iterable<unknown>): Promise<InstitutionsByCountry> {
  const byCountry = new Map<string, DemoInstitution[]>(DEMO_COUNTRIES.map((country) => [country, []]));
  const cut = (list: DemoInstitution[], country: string): void => {
    list.sort((a, b) => b.weight - a.weight || (a.ror < b.ror ? -1 : 1));
    list.length = Math.min(list.length, PER_COUNTRY[country] ?? 0);
  };
  for await (const value of records) {
    const parsed = rorSchema.safeParse(value);
    const institution = parsed.success ? institutionOf(parsed.data) : null;
    const list = institution && byCountry.get(institution.country);
    if (!institution || !list) continue;
    list.push(institution);
    // Cut now and then, so that what is not wanted does not pile up.
    if (list.length > 400) cut(list, institution.country);
  }
  for (const [country, list] of byCountry) cut(list, country);
  return byCountry;
}
