/**
 * A page of the records that describe people, with what is believed about them as far as linkage looks at it. Uses the uniqueness index on
 * Record.key.
 */
export const RECORDS_TO_COMPARE = `
MATCH (r:Record)
WHERE r.key > $after AND r.describes = 'person' AND r.active
WITH r ORDER BY r.key LIMIT $limit
CALL (r) {
  MATCH (r)<-[:ABOUT]-(f:Fact)
  WHERE f.kind IN $kinds AND f.seqFrom IS NOT NULL AND f.seqTo IS NULL AND f.suspended IS NULL
  OPTIONAL MATCH (f)-[:REFERS_TO]->(o)
  RETURN collect({fact: properties(f), labels: labels(o), key: o.key}) AS facts
}
RETURN r.key AS key, r.lastSeen AS lastSeen, facts ORDER BY key`;

/** How many records describe people. */
export const COUNT_RECORDS = `
MATCH (r:Record) WHERE r.describes = 'person' AND r.active
RETURN count(r) AS total`;

/** What is known of institutions: place, parents, successors. */
export const INSTITUTIONS = `
MATCH (i:Institution) WHERE i.line IS NOT NULL
RETURN i.key AS key, i.country AS country, i.city AS city,
  [(i)-[:PART_OF|SUCCEEDED_BY]-(j:Institution) | j.key] AS related`;

/** Links and differences in force. */
export const DECISIONS_IN_FORCE = `
MATCH (d:LinkDecision)
WHERE d.seqTo IS NULL AND d.staged IS NULL AND d.suspended IS NULL
RETURN d.left AS left, d.right AS right, d.decision AS decision, d.automatic AS automatic`;

/** Keeps a part of what a run proposes. Uses the uniqueness indexes on Record.key and LinkCandidate.id. */
export const KEEP_CANDIDATES = `
UNWIND $rows AS row
MATCH (a:Record {key: row.left}), (b:Record {key: row.right})
MERGE (c:LinkCandidate {id: row.id})
SET c = row
MERGE (c)-[:COMPARES]->(a)
MERGE (c)-[:COMPARES]->(b)`;

/** Removes a part of what earlier runs proposed. Uses the index on LinkCandidate.run. */
export const DROP_CANDIDATES = `
MATCH (c:LinkCandidate) WHERE c.run <> $run
WITH c LIMIT $limit
DETACH DELETE c
RETURN count(*) AS done`;

/** The next event of the people whom these records describe. Uses the uniqueness index on Record.key. */
export const NEXT_EVENTS = `
UNWIND $keys AS key
MATCH (:Record {key: key})-[d:DESCRIBES]->(:Person)-[:TOOK_PART_IN_secretariat]->(e:Event)
WHERE d.seqTo IS NULL AND e.from >= $today
WITH key, e ORDER BY e.from, e.key
WITH key, head(collect(e)) AS e
RETURN key, e.id AS id, e.from AS from`;

/** Which of these records describe one person now. Uses the uniqueness index on Record.key. */
export const PEOPLE_OF_RECORDS = `
UNWIND $keys AS key
MATCH (:Record {key: key})-[d:DESCRIBES]->(p:Person) WHERE d.seqTo IS NULL
RETURN key, p.id AS person`;

/** Keeps how a run went. Uses the uniqueness index on LinkRun.id. */
export const KEEP_RUN = `
MERGE (r:LinkRun {id: $run.id})
SET r = $run`;

/** The last run that ended. */
export const LAST_RUN = `
MATCH (r:LinkRun)
RETURN r.id AS id, r.modelVersion AS modelVersion, r.threshold AS threshold, r.lower AS lower, r.seq AS seq, r.ranAt AS ranAt
ORDER BY r.ranAt DESC LIMIT 1`;

/** The run that a command published. Uses the uniqueness index on Command.seq. */
export const RUN_OF_COMMAND = `
MATCH (c:Command {seq: $seq, kind: 'linkRun'})
RETURN c.importId AS importId`;

/** The command that took a run back. Uses the uniqueness indexes on Command.seq and Command.id. */
export const UNDO_OF_RUN = `
MATCH (c:Command {seq: $seq})
MATCH (u:Command {id: c.undoneBy})
RETURN u.id AS id, u.seq AS seq, u.at AS at`;

/** A run that has not begun yet. Uses the index on Job.state. */
export const WAITING_RUN = `
MATCH (j:Job {state: 'queued', kind: 'linkage'})
RETURN j.id AS id LIMIT 1`;
