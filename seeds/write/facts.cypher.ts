import { THING_KINDS, type ThingKind } from '@brainlink/schema/facts';

/** Makes sure that things exist, without making them visible. Uses the uniqueness index on the kind's key. */
export const ENSURE_THINGS = Object.fromEntries(
  THING_KINDS.map((kind) => [
    kind,
    `
UNWIND $rows AS row
MERGE (t:${kind} {key: row.key})
ON CREATE SET t.id = row.id
RETURN t.key AS key, elementId(t) AS node`,
  ]),
) as Record<ThingKind, string>;

/** Records as the diff needs them. Uses the uniqueness index on Record.key. */
export const EXISTING_RECORDS = `
UNWIND $keys AS key
MATCH (r:Record {key: key})
RETURN r.key AS key, elementId(r) AS node, r.digest AS digest, coalesce(r.active, false) AND r.lost IS NULL AS active, r.staged AS staged, r.importId AS importId,
  r.describes AS describes, coalesce(r.erased, false) AS erased`;

/** Facts that a record states now, or that were retracted by hand, for the diff. Uses the index on Fact.recordKey. */
export const STATED_FACTS = `
UNWIND $keys AS key
MATCH (f:Fact {recordKey: key})
WHERE f.byHand IS NULL AND f.staged IS NULL AND (f.seqTo IS NULL OR f.retractedByHand)
RETURN key, f.id AS id, f.hash AS hash, f.kind AS kind, f.seqTo IS NULL AS believed, f.inPlaceOf AS inPlaceOf`;

/** Writes facts as believed from a seq. Identifiers that join records have a relationship of their own: a person may have thousands of facts. */
export const CREATE_FACTS = `
UNWIND $rows AS row
MATCH (a) WHERE elementId(a) = row.about
CREATE (f:Fact)-[:ABOUT]->(a)
SET f = row.props, f.seqFrom = $seq, f.statedSeq = coalesce(row.props.statedSeq, $seq)
WITH f, a, row
FOREACH (ignored IN CASE WHEN row.props.visibility = 'public' AND NOT row.props.kind IN ['contact', 'consent'] THEN [1] ELSE [] END | SET f:SeenByProgramme)
FOREACH (ignored IN CASE WHEN row.joins THEN [1] ELSE [] END | CREATE (f)-[:IDENTIFIES]->(a))
WITH f, row WHERE row.object IS NOT NULL
MATCH (o) WHERE elementId(o) = row.object
CREATE (f)-[:REFERS_TO]->(o)`;

/** Writes facts that nobody reads before their import publishes, and marks what they are about. */
export const STAGE_FACTS = `
UNWIND $rows AS row
MATCH (a) WHERE elementId(a) = row.about
SET a:Touched
CREATE (f:Fact:Staged)-[:ABOUT]->(a)
SET f = row.props, f.staged = $importId
WITH f, a, row
FOREACH (ignored IN CASE WHEN row.props.visibility = 'public' AND NOT row.props.kind IN ['contact', 'consent'] THEN [1] ELSE [] END | SET f:SeenByProgramme)
FOREACH (ignored IN CASE WHEN row.joins THEN [1] ELSE [] END | CREATE (f)-[:IDENTIFIES]->(a))
WITH f, row WHERE row.object IS NOT NULL
MATCH (o) WHERE elementId(o) = row.object
CREATE (f)-[:REFERS_TO]->(o)`;

/** Retracts facts now. */
export const RETRACT_FACTS = `
UNWIND $ids AS id
MATCH (f:Fact {id: id})-[:ABOUT]->(a)
WHERE f.staged IS NULL AND f.seqTo IS NULL
SET f.seqTo = $seq, f.retractedAt = $at, f.retractedBy = $commandId
FOREACH (ignored IN CASE WHEN $byHand THEN [1] ELSE [] END | SET f.retractedByHand = true)
RETURN f.hash AS hash, coalesce(f.suspended, false) AS suspended, a.key AS key, labels(a) AS labels`;

/** Marks facts that an import will retract when it publishes. */
export const STAGE_RETRACTIONS = `
UNWIND $ids AS id
MATCH (f:Fact {id: id})-[:ABOUT]->(a)
SET f:Retiring, a:Touched`;

/** Whether anybody was ever erased. */
export const ANY_ERASURE = `
MATCH (e:Erasure)
RETURN count(e) AS count`;

/** Which of these records are erased. Uses the uniqueness index on Record.key. */
export const ERASED_AMONG = `
UNWIND $keys AS key
MATCH (r:Record {key: key}) WHERE r.erased
RETURN r.key AS key`;

/** Where the node of a record is. */
export const RECORD_NODES = `
UNWIND $keys AS key
MATCH (r:Record {key: key})
WHERE r.erased IS NULL
RETURN r.key AS key, elementId(r) AS node`;

/** Facts with both ends, to be stated again; what was erased is never stated again (contract 9). */
export const FACTS_TO_RESTATE = `
UNWIND $ids AS id
MATCH (f:Fact {id: id})-[:ABOUT]->(a)
WHERE f.erased IS NULL
OPTIONAL MATCH (f)-[:REFERS_TO]->(o)
RETURN properties(f) AS props, elementId(a) AS about, a.key AS key, labels(a) AS labels, elementId(o) AS object`;
