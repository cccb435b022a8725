import type { Audience } from '@brainlink/schema/access';
import { believed, isTold, thingAsOf } from '../../../graphql/as-of.cypher';
import { perAudience } from '../../../graphql/per-audience';

/** Kinds of facts of which the row of a person is made. */
const KINDS = ['name', 'origin', 'residence', 'field', 'stage', 'affiliation', 'membership'];

/** Those of them that point to a thing. */
const PLACES = `['affiliation', 'membership']`;

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

const peopleFacts = (which: string, a: Audience): string => `
${which}
CALL (p) {
  MATCH (r:Record)-[d:DESCRIBES]->(p) WHERE ${believed('d')}
  MATCH (f:Fact)-[:ABOUT]->(r) WHERE ${believed('f')} AND ${isTold('f', a)}
  WITH r, min(f.fromDay) AS since, collect(CASE WHEN f.kind IN ${JSON.stringify(KINDS)} THEN
    [${columns(FACT_COLUMNS)}, CASE WHEN f.kind IN ${PLACES} THEN head([(f)-[:REFERS_TO]->(o) | o.id]) END] END) AS facts
  RETURN collect([r.key, r.source, r.personId, coalesce(r.mintedSeq, 0), since, facts]) AS records
}
WITH p, records WHERE size(records) > 0
RETURN p.id AS node, records`;

/** Everybody with the records by which they were known at `$seq`, each with its facts of those kinds and the day of its earliest fact. */
export const PEOPLE_FACTS = perAudience((_seen, a) => peopleFacts('MATCH (p:Person)', a));

/** The same of some people. Uses the constraint on Person.id. */
export const SOME_PEOPLE_FACTS = perAudience((_seen, a) => peopleFacts('UNWIND $people AS id MATCH (p:Person {id: id})', a));

const isMembership = (a: Audience): string =>
  `(f.kind IN ['clubMembership', 'projectMembership', 'authorship'] OR (f.kind = 'participation' AND f.status = 'attended'))
  AND ${believed('f')} AND ${isTold('f', a)}`;

const MEMBERS = `RETURN p.id AS node, o.id AS thing, r.key AS record, r.source AS source, [${columns(MEMBER_COLUMNS)}] AS fact`;

/** Who was in what, as it was known at `$seq`. */
export const MEMBER_FACTS = perAudience(
  (_seen, a) => `
MATCH (f:Fact) WHERE ${isMembership(a)}
MATCH (f)-[:ABOUT]->(r:Record)-[d:DESCRIBES]->(p:Person) WHERE ${believed('d')}
MATCH (f)-[:REFERS_TO]->(o)
${MEMBERS}`,
);

/** What some people were in. Uses the constraint on Person.id. */
export const MEMBER_FACTS_OF_PEOPLE = perAudience(
  (_seen, a) => `
UNWIND $people AS id
MATCH (p:Person {id: id})
CALL (p) {
  MATCH (p)<-[d:DESCRIBES]-(r:Record) WHERE ${believed('d')}
  MATCH (r)<-[:ABOUT]-(f:Fact) WHERE ${isMembership(a)}
  MATCH (f)-[:REFERS_TO]->(o)
  RETURN r, f, o
}
${MEMBERS}`,
);

const LABELS = ['Institution', 'Association', 'Branch', 'Event', 'Club', 'Project', 'Work'];
const eachLabel = (text: (label: string) => string): string => LABELS.map(text).join('\nUNION ALL\n');

/** Who was in some things. Uses the constraints on their ids. */
export const MEMBER_FACTS_OF_THINGS = perAudience(
  (_seen, a) => `
CALL () {
${eachLabel((label) => `MATCH (o:${label}) WHERE o.id IN $things RETURN o`)}
}
CALL (o) {
  MATCH (o)<-[:REFERS_TO]-(f:Fact) WHERE ${isMembership(a)}
  MATCH (f)-[:ABOUT]->(r:Record)-[d:DESCRIBES]->(p:Person) WHERE ${believed('d')}
  RETURN f, r, p
}
${MEMBERS}`,
);

/** Institutions, associations, events, clubs, projects and works, as they were known at `$seq`; `thingThen` says what they were called. */
export const THINGS_AS_OF = eachLabel((label) => `MATCH (n:${label}) RETURN ${thingAsOf('n')} AS thing`);

/** Some of them. Uses the constraints on their ids. */
export const SOME_THINGS_AS_OF = eachLabel(
  (label) => `MATCH (n:${label}) WHERE n.id IN $things RETURN ${thingAsOf('n')} AS thing`,
);

/**
 * Of whom something else may be known, or told, since `$since`: of whom a record spoke about which a fact was stated or taken back, that came to
 * describe somebody else, or that was erased; and of whom those records spoke that ever spoke of one of them, since a consent counts for all
 * records of a person. Uses the indexes on Fact.seqFrom and Fact.seqTo; scans the descriptions, and the few erasures.
 */
export const PEOPLE_CHANGED = `
CALL () {
  MATCH (f:Fact) WHERE f.seqFrom > $since
  MATCH (f)-[:ABOUT]->(r:Record) RETURN r
  UNION
  MATCH (f:Fact) WHERE f.seqTo > $since
  MATCH (f)-[:ABOUT]->(r:Record) RETURN r
  UNION
  MATCH (r:Record)-[d:DESCRIBES]->() WHERE d.seqFrom > $since OR d.seqTo > $since RETURN r
  UNION
  MATCH (e:Erasure) WHERE e.seq > $since
  UNWIND e.recordKeys AS key
  MATCH (r:Record {key: key}) RETURN r
}
MATCH (r)-[:DESCRIBES]->(p:Person)
WITH DISTINCT p
MATCH (p)<-[:DESCRIBES]-(beside:Record)
WITH DISTINCT beside
MATCH (beside)-[:DESCRIBES]->(q:Person)
RETURN DISTINCT q.id AS id`;

/** Things about which something was stated or taken back since `$since`. Uses the indexes on Fact.seqFrom and Fact.seqTo. */
export const THINGS_CHANGED = `
CALL () {
  MATCH (f:Fact) WHERE f.seqFrom > $since
  MATCH (f)-[:ABOUT]->(n) RETURN n
  UNION
  MATCH (f:Fact) WHERE f.seqTo > $since
  MATCH (f)-[:ABOUT]->(n) RETURN n
}
WITH n WHERE NOT n:Record
RETURN n.id AS id`;

/** Of whom a fact says at any time that they are at one of these things. Uses the constraints on the ids of things. */
export const PEOPLE_AT = `
CALL () {
${eachLabel((label) => `MATCH (o:${label}) WHERE o.id IN $things RETURN o`)}
}
MATCH (o)<-[:REFERS_TO]-(f:Fact) WHERE f.kind IN ${PLACES}
MATCH (f)-[:ABOUT]->(:Record)-[:DESCRIBES]->(p:Person)
RETURN DISTINCT p.id AS id`;

/**
 * The command that was the last one, so that it is known again, and whether somebody waits to be shown: until then it is not settled which
 * facts may be told. Uses the constraint on Command.seq.
 */
export const LAST_COMMAND = `
OPTIONAL MATCH (c:Command {seq: $seq})
RETURN c.id + ' ' + c.at AS command, COUNT { MATCH (:Pending) } > 0 AS waiting`;
