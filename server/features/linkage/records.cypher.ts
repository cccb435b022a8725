import { thingAsOf } from '../../graphql/as-of.cypher';

/**
 * Records with whom they describe now, and of the believed facts those of some kinds. Uses the uniqueness index on Record.key.
 */
export const LINK_RECORDS = `
UNWIND $keys AS key
MATCH (r:Record {key: key}) WHERE r.staged IS NULL
OPTIONAL MATCH (r)-[d:DESCRIBES]->(p:Person) WHERE d.seqTo IS NULL
CALL (r) {
  MATCH (r)<-[:ABOUT]-(f:Fact)
  WHERE f.kind IN $kinds AND f.seqFrom IS NOT NULL AND f.seqTo IS NULL AND f.suspended IS NULL AND f.erased IS NULL
  OPTIONAL MATCH (f)-[:REFERS_TO]->(o)
  RETURN collect({fact: properties(f), object: CASE WHEN o IS NULL THEN NULL ELSE ${thingAsOf('o')} END}) AS facts
}
RETURN key, r.source AS source, r.sender AS sender, r.personId AS personId, coalesce(r.mintedSeq, 0) AS mintedSeq, r.file AS file, r.row AS row,
  r.lastSeen AS lastSeen, coalesce(r.erased, false) AS erased, p.id AS person, facts`;

/** Keys of all records that describe the same person as a record does. Uses the uniqueness index on Record.key. */
export const RECORDS_BESIDE = `
UNWIND $keys AS key
MATCH (:Record {key: key})-[d:DESCRIBES]->(p:Person)<-[e:DESCRIBES]-(r:Record)
WHERE d.seqTo IS NULL AND e.seqTo IS NULL AND r.key <> key
RETURN key, r.key AS other ORDER BY r.mintedSeq, r.key`;
