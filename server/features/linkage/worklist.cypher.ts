const OPEN = `
MATCH (c:LinkCandidate)
MATCH (a:Record {key: c.left})-[x:DESCRIBES]->(p:Person) WHERE x.seqTo IS NULL
MATCH (b:Record {key: c.right})-[y:DESCRIBES]->(q:Person) WHERE y.seqTo IS NULL AND p <> q
OPTIONAL MATCH (d:LinkDecision {pair: c.pair}) WHERE d.seqTo IS NULL AND d.staged IS NULL
WITH c, a, b, p, q, d.decision AS decided
WHERE coalesce(decided, '') <> 'different'
  AND NOT EXISTS {
    MATCH (p)<-[e:DESCRIBES WHERE e.seqTo IS NULL]-(:Record)<-[:DECIDES]-(o:LinkDecision {decision: 'different'})-[:DECIDES]->(:Record)-[f:DESCRIBES WHERE f.seqTo IS NULL]->(q)
    WHERE o.seqTo IS NULL AND o.staged IS NULL AND o.suspended IS NULL
  }`;

/**
 * Every pair that a run proposed and nobody has settled: its records describe two people, and no person said that these are different.
 * Of several pairs of the same two people the likeliest stands for all. Uses the uniqueness index on Record.key and the index on
 * LinkDecision.pair.
 */
export const OPEN_PAIRS = `${OPEN}
  AND c.answer <> 'different' AND c.bits >= $lower
  AND CASE $state WHEN 'OPEN' THEN coalesce(decided, '') <> 'unsure' WHEN 'UNSURE' THEN decided = 'unsure' ELSE true END
  AND ($sources IS NULL OR a.source IN $sources OR b.source IN $sources)
  AND ($senders IS NULL OR a.sender IN $senders OR b.sender IN $senders)
  AND ($importId IS NULL OR a.importId = $importId OR b.importId = $importId)
  AND ($personId IS NULL OR p.id = $personId OR q.id = $personId OR a.personId = $personId OR b.personId = $personId)
  AND ($eventId IS NULL OR EXISTS { (p)-[:TOOK_PART_IN_secretariat]->(:Event {id: $eventId}) } OR EXISTS { (q)-[:TOOK_PART_IN_secretariat]->(:Event {id: $eventId}) })
WITH c, CASE WHEN p.id < q.id THEN p.id + q.id ELSE q.id + p.id END AS people ORDER BY c.bits DESC, c.id
WITH people, head(collect(c)) AS c
RETURN c.id AS id, c.left AS left, c.right AS right, c.bits AS bits, c.score AS score, c.eventFrom AS eventFrom`;

/** Pairs by id, with what is proposed about them. Uses the uniqueness indexes on LinkCandidate.id and Event.id. */
export const PAIRS_BY_ID = `
UNWIND $ids AS id
MATCH (c:LinkCandidate {id: id})
OPTIONAL MATCH (e:Event {id: c.eventId})
RETURN id, c.left AS left, c.right AS right, c.pair AS pair, c.score AS score, c.probability AS probability, c.modelVersion AS modelVersion,
  c.evidence AS evidence, CASE WHEN e IS NULL THEN null ELSE {id: e.id, title: coalesce(e.titleKo, e.titleEn, e.name, e.key), from: e.from} END AS event`;

/** The likeliest other pairs of two records. Uses the uniqueness index on Record.key. */
export const OTHER_PAIRS = `
UNWIND $keys AS key
MATCH (:Record {key: key})<-[:COMPARES]-(c:LinkCandidate)
WHERE c.id <> $except
RETURN DISTINCT c.id AS id, c.score AS score ORDER BY score DESC, id LIMIT 10`;

/** Every pair with what a threshold decides about it, and whether a person was ahead of it. */
export const PAIRS_FOR_PREVIEW = `
MATCH (c:LinkCandidate)
MATCH (a:Record {key: c.left})-[x:DESCRIBES]->(p:Person) WHERE x.seqTo IS NULL
MATCH (b:Record {key: c.right})-[y:DESCRIBES]->(q:Person) WHERE y.seqTo IS NULL
OPTIONAL MATCH (d:LinkDecision {pair: c.pair}) WHERE d.seqTo IS NULL AND d.staged IS NULL
RETURN c.id AS id, c.left AS left, c.right AS right, c.score AS score, c.probability AS probability, c.certainty AS certainty, c.bits AS bits,
  c.answer AS answer, c.beside AS beside, p = q AS joined, d.decision = 'link' AND d.automatic AS linked, d IS NOT NULL AND NOT d.automatic AS byHand`;

/** How many links runs made that are in force. */
export const AUTOMATIC_LINKS = `
MATCH (d:LinkDecision {decision: 'link', automatic: true})
WHERE d.seqTo IS NULL AND d.staged IS NULL AND d.suspended IS NULL
RETURN count(d) AS total`;

/** How many events, clubs, projects and works the two records' people do not have in common. Uses the uniqueness index on Record.key. */
export const TIES_GAINED = `
MATCH (:Record {key: $left})-[d:DESCRIBES]->(p:Person), (:Record {key: $right})-[e:DESCRIBES]->(q:Person)
WHERE d.seqTo IS NULL AND e.seqTo IS NULL
CALL (p) { MATCH (p)-[:ATTENDED_secretariat|IN_CLUB_secretariat|IN_PROJECT_secretariat|AUTHORED_secretariat]->(t) RETURN collect(DISTINCT t) AS his }
CALL (q) { MATCH (q)-[:ATTENDED_secretariat|IN_CLUB_secretariat|IN_PROJECT_secretariat|AUTHORED_secretariat]->(t) RETURN collect(DISTINCT t) AS hers }
RETURN p = q AS linked, CASE WHEN p = q THEN 0 ELSE size([t IN hers WHERE NOT t IN his]) END AS gained`;
