import { THING_KINDS, type ThingKind } from '@brainlink/schema/facts';

/** Every fact that is believed, with its ends. Reads all facts: they are streamed. */
export const BELIEVED_FACTS = `
MATCH (f:Fact)
WHERE f.seqTo IS NULL AND f.staged IS NULL AND f.suspended IS NULL
OPTIONAL MATCH (f)-[:ABOUT]->(a)
OPTIONAL MATCH (f)-[:REFERS_TO]->(o)
RETURN properties(f) AS fact, f:SeenByProgramme AS shared, labels(a) AS subjectLabels, a.key AS subjectKey, labels(o) AS objectLabels, o.key AS objectKey`;

/** A page of the records that describe people, in the order of their keys. Uses the uniqueness index on Record.key. */
export const PERSON_RECORDS = `
MATCH (r:Record)
WHERE r.key > $after AND r.describes = 'person' AND r.active
RETURN r.key AS key ORDER BY r.key LIMIT $limit`;

/** Everything believed about these records. Uses the uniqueness index on Record.key. */
export const FACTS_ABOUT_RECORDS = `
UNWIND $keys AS key
MATCH (r:Record {key: key})<-[:ABOUT]-(f:Fact)
WHERE f.seqTo IS NULL AND f.staged IS NULL AND f.suspended IS NULL
OPTIONAL MATCH (f)-[:REFERS_TO]->(o)
RETURN key, properties(f) AS fact, f:SeenByProgramme AS shared,
  CASE WHEN o IS NULL THEN NULL ELSE {node: elementId(o), labels: labels(o), key: o.key, name: o.name, country: o.country, from: o.from, to: o.to} END AS object`;

/** What is projected of these people. Uses the uniqueness index on Person.id. */
export const STORED_PEOPLE = `
UNWIND $ids AS id
MATCH (p:Person {id: id})
RETURN id, properties(p) AS props, labels(p) AS labels,
  [(p)<-[d:DESCRIBES]-(r:Record) WHERE d.seqTo IS NULL | {key: r.key, personId: r.personId}] AS records,
  [(p)-[x]->(o) | {type: type(x), props: properties(x), labels: labels(o), key: o.key}] AS relations`;

/** People of whom something is projected although no record in force describes them. */
export const LEFTOVER_PEOPLE = `
MATCH (p:Person)
WHERE (p.line IS NOT NULL OR p:SeenBySecretariat OR p:SeenByProgramme OR EXISTS { (p)-->() })
  AND NOT EXISTS { MATCH (p)<-[d:DESCRIBES]-(r:Record) WHERE d.seqTo IS NULL AND r.active }
RETURN p.id AS id`;

/** A page of the things of a kind, with what is believed about them and what is projected of them. Uses the uniqueness index on the kind's key. */
export const STORED_THINGS = Object.fromEntries(
  THING_KINDS.map((kind) => [
    kind,
    `
MATCH (t:${kind})
WHERE t.key > $after
WITH t ORDER BY t.key LIMIT $limit
RETURN t.key AS key, properties(t) AS props, labels(t) AS labels,
  [(t)-[x]->(o) | {type: type(x), props: properties(x), labels: labels(o), key: o.key}] AS relations,
  [(t)<-[:ABOUT]-(f:Fact) WHERE f.seqTo IS NULL AND f.staged IS NULL
   | {fact: properties(f), object: head([(f)-[:REFERS_TO]->(o) | {node: elementId(o), labels: labels(o), key: o.key, name: o.name}])}] AS facts`,
  ]),
) as Readonly<Record<ThingKind, string>>;
