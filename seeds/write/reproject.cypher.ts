import { THING_KINDS, type ThingKind } from '@brainlink/schema/facts';

// `seqFrom + 0` keeps the planner from starting at the index on seqFrom, which nearly every fact satisfies.

/**
 * What is believed about each of these records, as far as a projection is made from it: no contacts, no identifiers, of the consents the
 * one that decides who sees it. Of a work no more than its key is shown on a person. Uses the uniqueness index on Record.key.
 */
export const FACTS_OF_RECORDS = `
UNWIND $keys AS key
MATCH (r:Record {key: key})<-[:ABOUT]-(f:Fact)
WHERE NOT f.kind IN ['contact', 'identifier'] AND (f.kind <> 'consent' OR f.purpose = 'organizers')
  AND f.seqFrom + 0 <= $seq AND f.seqTo IS NULL AND f.suspended IS NULL
OPTIONAL MATCH (f)-[:REFERS_TO]->(o)
RETURN key, properties(f) AS fact,
  CASE WHEN o IS NULL THEN NULL
    WHEN o:Work THEN {node: elementId(o), labels: labels(o), key: o.key}
    ELSE {node: elementId(o), labels: labels(o), key: o.key, name: o.name, country: o.country, from: o.from, to: o.to} END AS object`;

/** What each person's projection was: its line hash, and one hash for each type of its relationships. */
export const PERSON_LINES = `
UNWIND $ids AS id
MATCH (p:Person {id: id})
RETURN p.id AS id, elementId(p) AS node, p.line AS line, coalesce(p.relationLines, []) AS relationLines`;

/** Takes a projection away; the node and its "describes" stay. */
export const CLEAR_PEOPLE = `
UNWIND $rows AS row
MATCH (p:Person {id: row.id})
OPTIONAL MATCH (p)-[x]->()
DELETE x
WITH DISTINCT p, row
REMOVE p:SeenBySecretariat:SeenByProgramme
SET p = {id: row.id, canonicalId: row.canonicalId}`;

/** The relationships of some types that people's projections have now. */
export const RELATIONS_OF_PEOPLE = `
UNWIND $rows AS row
MATCH (p)-[x]->(o) WHERE elementId(p) = row.person AND type(x) IN row.types
RETURN row.person AS person, elementId(x) AS relation, type(x) AS type, elementId(o) AS node, properties(x) AS props`;

/** Takes projected relationships away. */
export const CLEAR_RELATIONS = `
UNWIND $relations AS relation
MATCH ()-[x]->() WHERE elementId(x) = relation
DELETE x`;

/** Writes people's projected properties, all at once. */
export const WRITE_PEOPLE = `
UNWIND $rows AS row
MATCH (p) WHERE elementId(p) = row.person
SET p = row.props
SET p:SeenBySecretariat
FOREACH (ignored IN CASE WHEN row.programme THEN [1] ELSE [] END | SET p:SeenByProgramme)
FOREACH (ignored IN CASE WHEN row.programme THEN [] ELSE [1] END | REMOVE p:SeenByProgramme)`;

/** Writes people's projected relationships, each person's together; the type carries the audience. */
export const WRITE_PERSON_RELATIONS = `
UNWIND $rows AS row
MATCH (p) WHERE elementId(p) = row.person
UNWIND row.relations AS relation
MATCH (o) WHERE elementId(o) = relation.node
CREATE (p)-[x:$(relation.type)]->(o)
SET x = relation.props`;

/** Which facts a reader below the secretariat may read, also at another time (contract 8: judged now). */
export const MARK_SHARED_FACTS = `
UNWIND $rows AS row
MATCH (r:Record {key: row.key})<-[:ABOUT]-(f:Fact)
WHERE f.visibility = 'consent' AND NOT f.kind IN ['contact', 'consent'] AND f:SeenByProgramme <> row.shared
FOREACH (ignored IN CASE WHEN row.shared THEN [1] ELSE [] END | SET f:SeenByProgramme)
FOREACH (ignored IN CASE WHEN row.shared THEN [] ELSE [1] END | REMOVE f:SeenByProgramme)`;

/** Countries and technologies by code, for relationships that no fact points along. */
export const VOCABULARY_NODES = `
MATCH (n:Country) RETURN 'Country' AS kind, n.key AS key, elementId(n) AS node
UNION ALL
MATCH (n:Technology) RETURN 'Technology' AS kind, n.key AS key, elementId(n) AS node`;

const perKind = (text: (label: ThingKind) => string): Readonly<Record<ThingKind, string>> =>
  Object.fromEntries(THING_KINDS.map((kind) => [kind, text(kind)])) as Record<ThingKind, string>;

/** What is believed about things of a kind. Uses the uniqueness index on the kind's key. */
export const FACTS_OF_THINGS = perKind(
  (label) => `
UNWIND $keys AS key
MATCH (t:${label} {key: key})
OPTIONAL MATCH (t)<-[:ABOUT]-(f:Fact) WHERE f.seqFrom + 0 <= $seq AND f.seqTo IS NULL
OPTIONAL MATCH (f)-[:REFERS_TO]->(o)
RETURN key, t.id AS id, t.line AS line, t.name AS name, t.country AS country, t.from AS from, t.to AS to, t:SeenBySecretariat AS secretariat, t:SeenByProgramme AS programme, properties(f) AS fact,
  CASE WHEN o IS NULL THEN NULL ELSE {node: elementId(o), labels: labels(o), key: o.key, name: o.name} END AS object`,
);

/** Takes the projected relationships of things away. */
export const CLEAR_THING_RELATIONS = perKind(
  (label) => `
UNWIND $keys AS key
MATCH (:${label} {key: key})-[x]->()
DELETE x`,
);

/** Writes things' projected properties, all at once; a thing that nobody describes keeps its key and id only. */
export const WRITE_THINGS = perKind(
  (label) => `
UNWIND $rows AS row
MATCH (t:${label} {key: row.key})
SET t = row.props
FOREACH (ignored IN CASE WHEN row.secretariat THEN [1] ELSE [] END | SET t:SeenBySecretariat)
FOREACH (ignored IN CASE WHEN row.secretariat THEN [] ELSE [1] END | REMOVE t:SeenBySecretariat)
FOREACH (ignored IN CASE WHEN row.programme THEN [1] ELSE [] END | SET t:SeenByProgramme)
FOREACH (ignored IN CASE WHEN row.programme THEN [] ELSE [1] END | REMOVE t:SeenByProgramme)`,
);

/** Writes things' projected relationships. */
export const WRITE_THING_RELATIONS = perKind(
  (label) => `
UNWIND $rows AS row
MATCH (t:${label} {key: row.key})
MATCH (o) WHERE elementId(o) = row.node
CREATE (t)-[x:$(row.type)]->(o)`,
);

/** Records whose people show this thing's name or country. */
export const RECORDS_REFERRING = perKind(
  (label) => `
UNWIND $keys AS key
MATCH (:${label} {key: key})<-[:REFERS_TO]-(f:Fact)-[:ABOUT]->(r:Record)
WHERE f.seqFrom + 0 <= $seq AND f.seqTo IS NULL
RETURN DISTINCT r.key AS key`,
);
