/** What is decided about a pair now. Uses the index on LinkDecision.pair. */
export const CURRENT_DECISION = `
MATCH (d:LinkDecision {pair: $pair})
WHERE d.staged IS NULL AND d.seqTo IS NULL
RETURN d.id AS id, d.origin AS origin, d.decision AS decision, d.automatic AS automatic`;

/** Writes decisions as believed from a seq. Uses the uniqueness index on Record.key. */
export const CREATE_DECISIONS = `
UNWIND $rows AS row
MATCH (a:Record {key: row.left}), (b:Record {key: row.right})
CREATE (d:LinkDecision)-[:DECIDES]->(a)
CREATE (d)-[:DECIDES]->(b)
SET d = row, d.seqFrom = $seq, d.statedSeq = coalesce(row.statedSeq, $seq)`;

/** Ends decisions. Uses the uniqueness index on LinkDecision.id. */
export const END_DECISIONS = `
UNWIND $ids AS id
MATCH (d:LinkDecision {id: id}) WHERE d.seqTo IS NULL
SET d.seqTo = $seq, d.endedAt = $at, d.endedBy = $commandId
RETURN d.hash AS hash, coalesce(d.suspended, false) AS suspended, d.left AS left, d.right AS right`;

/** Pairs that a command decided about. Uses the index on LinkDecision.commandId. */
export const PAIRS_OF_COMMAND = `
MATCH (d:LinkDecision {commandId: $commandId}) WHERE d.origin = d.id AND d.staged IS NULL
RETURN DISTINCT d.pair AS pair`;

/**
 * Everything that was ever decided about these pairs, with what became of the commands that first said it. Uses the indexes on
 * LinkDecision.pair and LinkDecision.id.
 */
export const DECISIONS_OF_PAIRS = `
UNWIND $pairs AS pair
MATCH (d:LinkDecision {pair: pair}) WHERE d.staged IS NULL
OPTIONAL MATCH (c:Command {id: d.commandId})
RETURN properties(d) AS props, d.seqTo IS NULL AS believed, d.origin = d.id AND (d:Retiring OR d.commandId = $undoing OR c.undoneBy IS NOT NULL) AS undone,
  COUNT { (d)-[:DECIDES]->(r:Record) WHERE r.active } = 2 AS active`;

/** Decisions about records that leave, which sleep until the rows come again (contract 2). Uses the uniqueness index on Record.key. */
export const SUSPEND_DECISIONS = `
UNWIND $keys AS key
MATCH (:Record {key: key})<-[:DECIDES]-(d:LinkDecision)
WHERE d.staged IS NULL AND d.seqTo IS NULL AND d.suspended IS NULL
WITH DISTINCT d
SET d.suspended = true
RETURN d.hash AS hash`;

/** Decisions that slept and whose records are both in force again. Uses the uniqueness index on Record.key. */
export const WAKE_DECISIONS = `
UNWIND $keys AS key
MATCH (:Record {key: key})<-[:DECIDES]-(d:LinkDecision)
WHERE d.suspended AND d.seqTo IS NULL AND COUNT { (d)-[:DECIDES]->(r:Record) WHERE r.active } = 2
WITH DISTINCT d
REMOVE d.suspended
RETURN d.hash AS hash`;

/** What these records say of being linked. Uses the uniqueness index on Record.key. */
export const LINKING_CONSENTS = `
UNWIND $keys AS key
MATCH (:Record {key: key})<-[:ABOUT]-(f:Fact)
WHERE f.kind = 'consent' AND f.purpose = 'linking' AND f.seqFrom + 0 <= $seq AND f.seqTo IS NULL AND f.suspended IS NULL
RETURN key, properties(f) AS fact`;

/** Every decision in force, with its records. */
export const BELIEVED_DECISIONS = `
MATCH (d:LinkDecision)
WHERE d.seqTo IS NULL AND d.staged IS NULL AND d.suspended IS NULL
RETURN properties(d) AS decision, [(d)-[:DECIDES]->(r:Record) | r.key] AS keys`;

/** Writes what a run decided where nobody reads it yet. Uses the uniqueness index on Record.key. */
export const STAGE_DECISIONS = `
UNWIND $rows AS row
MATCH (a:Record {key: row.left}), (b:Record {key: row.right})
MERGE (d:LinkDecision {id: row.id})
ON CREATE SET d = row, d.staged = $importId, d:Staged
MERGE (d)-[:DECIDES]->(a)
MERGE (d)-[:DECIDES]->(b)`;

/** A part of what a run staged, with what is decided about the pairs meanwhile. Uses the index on LinkDecision.pair. */
export const TAKE_STAGED_DECISIONS = `
MATCH (d:Staged:LinkDecision) WHERE d.staged = $importId
WITH d LIMIT $limit
OPTIONAL MATCH (c:LinkDecision {pair: d.pair}) WHERE c.staged IS NULL AND c.seqTo IS NULL
RETURN d.id AS id, d.hash AS hash, d.left AS left, d.right AS right, c.id AS current, coalesce(c.automatic, true) AS mayReplace,
  COUNT { (d)-[:DECIDES]->(r:Record) WHERE r.active } = 2 AS active`;

/** Makes staged decisions known as of a seq. */
export const PUBLISH_DECISIONS = `
UNWIND $ids AS id
MATCH (d:LinkDecision {id: id})
SET d.seqFrom = $seq, d.statedSeq = $seq
REMOVE d:Staged, d.staged`;

/** Throws staged decisions away that somebody was ahead of. */
export const DROP_DECISIONS = `
UNWIND $ids AS id
MATCH (d:LinkDecision {id: id})
DETACH DELETE d`;

/** Marks the decisions of a run that is undone. Uses the index on LinkDecision.commandId. */
export const RETIRE_DECISIONS = `
MATCH (d:LinkDecision {commandId: $commandId}) WHERE d.origin = d.id AND d.staged IS NULL
SET d:Retiring
RETURN count(d) AS done`;

/** A part of the pairs that are decided anew because a run is undone. */
export const TAKE_RETIRING_DECISIONS = `
MATCH (d:Retiring:LinkDecision)
RETURN DISTINCT d.pair AS pair LIMIT $limit`;

/** Takes the mark off again. Uses the index on LinkDecision.pair. */
export const UNMARK_DECISIONS = `
UNWIND $pairs AS pair
MATCH (d:Retiring:LinkDecision {pair: pair})
REMOVE d:Retiring`;

/** Marks records so that whom they describe is decided anew. Uses the uniqueness index on Record.key. */
export const TOUCH_KEYS = `
UNWIND $keys AS key
MATCH (r:Record {key: key})
SET r:Touched`;
