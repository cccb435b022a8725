import type { Ref, StatedFact, StatedRecord, ThingRelation } from '@brainlink/schema/facts';
import { defineSource } from '../source';
import { rorNames } from './ror-names';
import { rorRowSchema, type RorRow } from './rows';

export { rorNames, type RorNames } from './ror-names';
export { rorRowSchema, type RorRow } from './rows';

const SENDER = 'ror';
const RELATIONS: ReadonlyMap<string, ThingRelation> = new Map([
  ['parent', 'partOf'],
  ['successor', 'succeededBy'],
]);

/** `https://ror.org/03yez3163` → `03yez3163`. */
const shortId = (id: string): string => id.slice(id.lastIndexOf('/') + 1);
/** The institution's node. */
const thingOf = (id: string): Ref => ({ kind: 'Institution', key: `ror:${shortId(id)}` });

function profileOf(row: RorRow): StatedFact['props'] {
  const place = row.locations[0]?.geonames_details;
  const website = row.links.find((link) => link.type === 'website')?.value;
  const { acronyms, aliases, ...names } = rorNames(row.names);
  return {
    ...names,
    ...(acronyms.length > 0 ? { acronyms } : {}),
    ...(aliases.length > 0 ? { aliases } : {}),
    ror: shortId(row.id),
    types: row.types,
    status: row.status,
    ...(place?.country_code ? { country: place.country_code } : {}),
    ...(place?.name ? { city: place.name } : {}),
    ...(typeof place?.lat === 'number' && typeof place.lng === 'number' ? { lat: place.lat, lng: place.lng } : {}),
    ...(typeof row.established === 'number' ? { established: row.established } : {}),
    ...(website ? { website } : {}),
  };
}

/** What a ROR record states: the profile, the country, the parents, the successors. */
function stateRor(row: RorRow, from: { readonly origin: StatedRecord['origin'] }): StatedRecord[] {
  const subject = thingOf(row.id);
  const relation = (kind: ThingRelation, object: Ref): StatedFact => ({
    kind: 'relation',
    subject,
    object,
    props: { relation: kind },
    visibility: 'public',
  });
  const country = row.locations[0]?.geonames_details.country_code;
  const facts: StatedFact[] = [{ kind: 'profile', subject, props: profileOf(row), visibility: 'public' }];
  if (country) facts.push(relation('inCountry', { kind: 'Country', key: country }));
  for (const { type, id } of row.relationships) {
    const kind = RELATIONS.get(type);
    if (kind && rorRowSchema.shape.id.safeParse(id).success) facts.push(relation(kind, thingOf(id)));
  }
  const { names: _names, ...raw } = row;
  return [
    {
      key: `ror:${SENDER}:${shortId(row.id)}`,
      source: 'ror',
      sender: SENDER,
      scope: SENDER,
      describes: 'thing',
      origin: from.origin,
      raw,
      facts,
    },
  ];
}

/** The Research Organization Registry (CC0), schema v2: JSON, or JSONL with one organisation a line. */
export const rorSource = defineSource<RorRow>({
  name: 'ror',
  label: { ko: 'ROR 연구기관', en: 'ROR research organisations' },
  institutionsById: true,
  defaultMode: 'snapshot',
  rowSchema: rorRowSchema,
  state: (row, _ctx, from) => stateRor(row, from),
});
