const FIELDS = `
CALL (d) {
  OPTIONAL MATCH (e:LinkDecision {pair: d.pair}) WHERE e.origin = d.id AND e.seqTo IS NULL AND e.staged IS NULL
  RETURN count(e) > 0 AS believed, coalesce(max(toInteger(coalesce(e.suspended, false))), 0) = 1 AS suspended
}
OPTIONAL MATCH (c:Command {id: d.commandId})
OPTIONAL MATCH (u:Command {id: c.undoneBy})
OPTIONAL MATCH (n:User {id: d.by})
RETURN properties(d) AS props, believed, suspended, c.seq AS seq, c.kind AS command, u.seq AS undoneBy, coalesce(n.name, d.by) AS by
ORDER BY d.seqFrom DESC, d.id DESC`;

const page = (start: string): string => `
${start} d.origin = d.id AND d.staged IS NULL AND ($byHand IS NULL OR d.automatic <> $byHand) AND ($by IS NULL OR d.by = $by)
  AND (d.seqFrom < $beforeSeq OR (d.seqFrom = $beforeSeq AND d.id < $beforeId))
WITH DISTINCT d ORDER BY d.seqFrom DESC, d.id DESC LIMIT $limit
${FIELDS}`;

const count = (start: string): string => `
${start} d.origin = d.id AND d.staged IS NULL AND ($byHand IS NULL OR d.automatic <> $byHand) AND ($by IS NULL OR d.by = $by)
RETURN count(DISTINCT d) AS total`;

const ALL = 'MATCH (d:LinkDecision) WHERE d.seqFrom >= 0 AND';
const OF_RECORD = 'MATCH (:Record {key: $record})<-[:DECIDES]-(d:LinkDecision) WHERE';
const OF_PAIR = 'MATCH (d:LinkDecision {pair: $pair}) WHERE';
const OF_PERSON = `
MATCH (:Record {personId: $personId})-[x:DESCRIBES]->(p:Person) WHERE x.seqTo IS NULL
MATCH (p)<-[y:DESCRIBES]-(:Record)<-[:DECIDES]-(d:LinkDecision)
WHERE y.seqTo IS NULL AND`;

/** A page of decisions as they were first made, latest first, with what became of them. Uses the index on LinkDecision.seqFrom. */
export const HISTORY = { page: page(ALL), count: count(ALL) };
/** The same about one record. Uses the uniqueness index on Record.key. */
export const HISTORY_OF_RECORD = { page: page(OF_RECORD), count: count(OF_RECORD) };
/** The same about one pair. Uses the index on LinkDecision.pair. */
export const HISTORY_OF_PAIR = { page: page(OF_PAIR), count: count(OF_PAIR) };
/** The same about the records of a person. Uses the index on Record.personId. */
export const HISTORY_OF_PERSON = { page: page(OF_PERSON), count: count(OF_PERSON) };

/** Decisions by any of their ids, as they were first made. Uses the uniqueness index on LinkDecision.id. */
export const DECISIONS_BY_ID = `
MATCH (any:LinkDecision) WHERE any.id IN $ids
MATCH (d:LinkDecision {id: any.origin})
WITH DISTINCT d
${FIELDS}`;

/** The decision in force about each pair, as it was first made. Uses the index on LinkDecision.pair. */
export const CURRENT_OF_PAIRS = `
MATCH (any:LinkDecision) WHERE any.pair IN $pairs AND any.seqTo IS NULL AND any.staged IS NULL
MATCH (d:LinkDecision {id: any.origin})
WITH DISTINCT d
${FIELDS}`;

/** People and evidence of a pair, for deciding about it. Uses the uniqueness index on Record.key, and the index on LinkCandidate.id. */
export const PAIR_TO_DECIDE = `
UNWIND [$left, $right] AS key
OPTIONAL MATCH (:Record {key: key})-[d:DESCRIBES]->(p:Person) WHERE d.seqTo IS NULL
WITH collect(p.id) AS people
OPTIONAL MATCH (c:LinkCandidate {id: $candidate})
RETURN people, c.score AS score, c.probability AS probability, c.modelVersion AS modelVersion, c.evidence AS evidence`;

/** Decisions by hand since a time. Uses the index on LinkDecision.seqFrom. */
export const DECIDED_SINCE = `
MATCH (d:LinkDecision)
WHERE d.seqFrom >= 0 AND d.origin = d.id AND d.staged IS NULL AND NOT d.automatic AND d.at >= $since
OPTIONAL MATCH (c:Command {id: d.commandId})
WITH d WHERE c.undoneBy IS NULL
RETURN d.decision AS decision, count(d) AS count`;
