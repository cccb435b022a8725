import { believed, isTold, thingAsOf } from '../../../graphql/as-of.cypher';
import { perAudience } from '../../../graphql/per-audience';

/** Kinds of facts of which the row of a person is made. */
const KINDS = ['name', 'origin', 'residence', 'field', 'stage', 'affiliation', 'membership'];

const EVERY_COLUMN = ['kind', 'hash', 'fromDay', 'toDay', 'byHand', 'overrides', 'inPlaceOf'] as const;

/** What the row is made of, in the order in which the statement returns it; lists cost a fifth of maps on the way. */
export const FACT_COLUMNS = [
  ...EVERY_COLUMN,
  'hangul',
  'latin',
  'hanja',
  'native',
  'overseasKorean',
  'country',
  'technologies',
  'stage',
  'text',
  'position',
  'validFrom',
] as const;

/** What a membership is made of, in the same way. */
export const MEMBER_COLUMNS = [...EVERY_COLUMN, 'validFrom', 'validTo'] as const;

const columns = (names: readonly string[]): string =>
  `${names.map((name) => `f.${name}`).join(', ')}, coalesce(f.statedSeq, f.seqFrom)`;

/** Everybody with the records by which they were known at `$seq`, each with its facts of those kinds and the day of its earliest fact. */
export const PEOPLE_FACTS = perAudience(
  (_seen, a) => `
MATCH (p:Person)
CALL (p) {
  MATCH (r:Record)-[d:DESCRIBES]->(p) WHERE ${believed('d')}
  MATCH (f:Fact)-[:ABOUT]->(r) WHERE ${believed('f')} AND ${isTold('f', a)}
  WITH r, min(f.fromDay) AS since, collect(CASE WHEN f.kind IN ${JSON.stringify(KINDS)} THEN
    [${columns(FACT_COLUMNS)}, CASE WHEN f.kind IN ['affiliation', 'membership'] THEN head([(f)-[:REFERS_TO]->(o) | o.id]) END] END) AS facts
  RETURN collect([r.key, r.source, r.personId, coalesce(r.mintedSeq, 0), since, facts]) AS records
}
WITH p, records WHERE size(records) > 0
RETURN p.id AS node, records`,
);

/** Who was in what, as it was known at `$seq`. */
export const MEMBER_FACTS = perAudience(
  (_seen, a) => `
MATCH (f:Fact) WHERE (f.kind IN ['clubMembership', 'projectMembership', 'authorship'] OR (f.kind = 'participation' AND f.status = 'attended'))
  AND ${believed('f')} AND ${isTold('f', a)}
MATCH (f)-[:ABOUT]->(r:Record)-[d:DESCRIBES]->(p:Person) WHERE ${believed('d')}
MATCH (f)-[:REFERS_TO]->(o)
RETURN p.id AS node, o.id AS thing, r.key AS record, r.source AS source, [${columns(MEMBER_COLUMNS)}] AS fact`,
);

/** Institutions, associations, events, clubs, projects and works, as they were known at `$seq`; `thingThen` says what they were called. */
export const THINGS_AS_OF = ['Institution', 'Association', 'Branch', 'Event', 'Club', 'Project', 'Work']
  .map((label) => `MATCH (n:${label}) RETURN ${thingAsOf('n')} AS thing`)
  .join('\nUNION ALL\n');
