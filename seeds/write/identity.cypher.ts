/** Records with the person they describe now, the identifiers believed about them and what is decided about them. Uses the uniqueness index on Record.key. */
export const RECORDS_BY_KEY = `
UNWIND $keys AS key
MATCH (r:Record {key: key})
OPTIONAL MATCH (r)-[d:DESCRIBES]->(p:Person) WHERE d.seqTo IS NULL
RETURN r.key AS key, r.source AS source, r.personId AS personId, r.mintedSeq AS mintedSeq, coalesce(r.active, false) AS active, p.id AS person,
  [(r)<-[:IDENTIFIES]-(f:Fact) WHERE f.seqFrom + 0 <= $seq AND f.seqTo IS NULL AND f.suspended IS NULL
   | f.identifierKey] AS identifiers,
  [(r)<-[:DECIDES]-(x:LinkDecision) WHERE x.seqFrom + 0 <= $seq AND x.seqTo IS NULL AND x.suspended IS NULL AND x.decision IN ['link', 'different']
   | x {.id, .left, .right, .decision, .automatic, .score, .statedSeq, .hash}] AS decisions`;

/** Which of these records describe people and are in force. Uses the uniqueness index on Record.key. */
export const RECORDS_OF_PEOPLE_IN_FORCE = `
UNWIND $keys AS key
MATCH (r:Record {key: key})
WHERE r.describes = 'person' AND r.active AND r.erased IS NULL
RETURN r.key AS key`;

/** Keys of the records that describe these people now. Uses the uniqueness index on Person.id. */
export const RECORDS_OF_PEOPLE = `
UNWIND $people AS id
MATCH (:Person {id: id})<-[d:DESCRIBES]-(r:Record) WHERE d.seqTo IS NULL
RETURN DISTINCT r.key AS key`;

/** All records that describe the people whom these records describe now. Uses the uniqueness index on Record.key. */
export const RECORDS_BESIDE = `
UNWIND $keys AS key
MATCH (:Record {key: key})-[d:DESCRIBES]->(p:Person) WHERE d.seqTo IS NULL
WITH DISTINCT p
MATCH (p)<-[e:DESCRIBES]-(r:Record) WHERE e.seqTo IS NULL
RETURN p.id AS person, r.key AS key, r.source AS source, r.personId AS personId, r.mintedSeq AS mintedSeq`;

/** Keys of the records about which one of these identifiers is believed. Uses the index on Fact.identifierKey. */
export const RECORDS_BY_IDENTIFIER = `
UNWIND $identifiers AS identifier
MATCH (f:Fact {identifierKey: identifier})-[:ABOUT]->(r:Record)
WHERE f.seqFrom + 0 <= $seq AND f.seqTo IS NULL AND f.suspended IS NULL
RETURN DISTINCT r.key AS key`;

/** Ends "record describes person" for these records. */
export const END_DESCRIBES = `
UNWIND $keys AS key
MATCH (:Record {key: key})-[d:DESCRIBES]->(:Person) WHERE d.seqTo IS NULL
SET d.seqTo = $seq, d.endedBy = $commandId`;

/** Begins "record describes person"; a person's node is made the first time somebody answers under its id. */
export const BEGIN_DESCRIBES = `
UNWIND $rows AS row
MATCH (r:Record {key: row.key})
MERGE (p:Person {id: row.person})
REMOVE p.canonicalId
CREATE (r)-[:DESCRIBES {seqFrom: $seq, by: row.by, commandId: $commandId}]->(p)`;
