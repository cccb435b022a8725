import type { Ref, RowOrigin, StatedFact, StatedRecord, ThingKind, ThingProfile, ThingRelation } from '@brainlink/schema/facts';
import {
  AREAS,
  AREAS_OF_TECHNOLOGY,
  countryByCode,
  CROSSWALK_2022_2026,
  technologyByCode,
  type TechnologyCode,
} from '@brainlink/schema/vocabulary';
import type { AssociationEntry, ReferenceRow } from './rows';

const SENDER = 'atlas';

interface Described {
  readonly kind: ThingKind;
  readonly key: string;
  readonly profile: ThingProfile;
  readonly relations: readonly (readonly [ThingRelation, Ref])[];
}

function country(code: string): Described | null {
  const found = countryByCode(code);
  if (!found) return null;
  const { name, lat, lng } = found;
  return { kind: 'Country', key: code, profile: { code, nameKo: name.ko, nameEn: name.en, lat, lng }, relations: [] };
}

function area(code: string): Described | null {
  const found = AREAS.find((candidate) => candidate.code === code);
  return found
    ? {
        kind: 'Area',
        key: code,
        profile: { code, nameKo: found.name.ko, nameEn: found.name.en, number: found.number },
        relations: [],
      }
    : null;
}

function technology(code: string): Described | null {
  const found = technologyByCode(code);
  if (!found) return null;
  const areas = found.taxonomy === '2026' ? AREAS_OF_TECHNOLOGY[code as TechnologyCode] : [];
  const successors = CROSSWALK_2022_2026.filter((step) => step.from === code);
  return {
    kind: 'Technology',
    key: code,
    profile: { code, nameKo: found.name.ko, nameEn: found.name.en, taxonomy: found.taxonomy },
    relations: [
      ...areas.map((key) => ['inArea', { kind: 'Area', key }] as const),
      ...successors.map((step) => ['succeededBy', { kind: 'Technology', key: step.to }] as const),
    ],
  };
}

function association(entry: AssociationEntry): Described {
  const { abbr, nameEn, nameKo, nameNative, countries, founded, headquarters, url, membersNote, note, confidence, sources } =
    entry;
  const optional = { nameKo, nameNative, founded, headquarters, url, membersNote, note };
  return {
    kind: 'Association',
    key: abbr,
    profile: {
      abbr,
      nameEn,
      country: entry.country,
      countries,
      confidence,
      sources,
      ...Object.fromEntries(Object.entries(optional).filter((pair): pair is [string, string] => pair[1] !== undefined)),
    },
    relations: countries.map((key) => ['inCountry', { kind: 'Country', key }] as const),
  };
}

const describe = (row: ReferenceRow): Described | null => {
  if (row.type === 'association') return association(row);
  if (row.type === 'country') return country(row.code);
  return row.type === 'area' ? area(row.code) : technology(row.code);
};

/** What a row of the reference source states: one thing with its profile and relations; nothing for a code that nobody knows. */
export function stateReference(row: ReferenceRow, origin: RowOrigin): StatedRecord[] {
  const described = describe(row);
  if (!described) return [];
  const subject: Ref = { kind: described.kind, key: described.key };
  const facts: StatedFact[] = [
    { kind: 'profile', subject, props: described.profile, visibility: 'public' },
    ...described.relations.map(([relation, object]): StatedFact => ({
      kind: 'relation',
      subject,
      object,
      props: { relation },
      visibility: 'public',
    })),
  ];
  const key = `reference:${SENDER}:${row.type}:${described.key}`;
  return [{ key, source: 'reference', sender: SENDER, scope: 'reference', describes: 'thing', origin, raw: { ...row }, facts }];
}
