/**
 * Records of people by source and by what links them, of all or of one import. Uses the indexes on Record.importId and Fact.identifierKey.
 */
export const LINK_COUNTS = `
MATCH (r:Record)-[d:DESCRIBES]->(p:Person)
WHERE d.seqTo IS NULL AND r.active AND ($importId IS NULL OR r.importId = $importId OR $importId IN coalesce(r.confirmedBy, []))
WITH r, p, COUNT { (p)<-[e:DESCRIBES WHERE e.seqTo IS NULL]-(:Record) } > 1 AS joined
WITH r, joined, joined AND EXISTS {
  MATCH (r)<-[:IDENTIFIES]-(f:Fact) WHERE f.seqTo IS NULL AND f.suspended IS NULL AND f.staged IS NULL
  MATCH (g:Fact {identifierKey: f.identifierKey})-[:IDENTIFIES]->(s:Record)-[e:DESCRIBES]->(p)
  WHERE g.seqTo IS NULL AND g.suspended IS NULL AND g.staged IS NULL AND s <> r AND e.seqTo IS NULL
} AS byIdentifier
RETURN r.source AS source, count(*) AS records, sum(toInteger(byIdentifier)) AS byIdentifier, sum(toInteger(joined AND NOT byIdentifier)) AS byEvidence
ORDER BY source`;

/** Of these records those that are linked to nothing, by source. Uses the uniqueness index on Record.key. */
export const LONE_RECORDS = `
UNWIND $keys AS key
MATCH (r:Record {key: key})-[d:DESCRIBES]->(p:Person)
WHERE d.seqTo IS NULL AND r.active AND ($importId IS NULL OR r.importId = $importId OR $importId IN coalesce(r.confirmedBy, []))
  AND COUNT { (p)<-[e:DESCRIBES WHERE e.seqTo IS NULL]-(:Record) } = 1
RETURN r.source AS source, count(*) AS records`;

/** Decisions in force, by kind; a link without effect contradicts others. */
export const DECISION_COUNTS = `
MATCH (d:LinkDecision)
WHERE d.seqTo IS NULL AND d.staged IS NULL
RETURN sum(CASE WHEN d.decision = 'link' AND NOT d.automatic AND d.suspended IS NULL THEN 1 ELSE 0 END) AS linkedByHand,
  sum(CASE WHEN d.decision = 'link' AND d.automatic AND d.suspended IS NULL THEN 1 ELSE 0 END) AS linkedByModel,
  sum(CASE WHEN d.decision = 'different' AND d.suspended IS NULL THEN 1 ELSE 0 END) AS different,
  sum(CASE WHEN d.decision = 'unsure' AND d.suspended IS NULL THEN 1 ELSE 0 END) AS unsure,
  sum(CASE WHEN d.suspended THEN 1 ELSE 0 END) AS suspended,
  sum(CASE WHEN d.decision = 'link' AND d.suspended IS NULL AND EXISTS {
    MATCH (:Record {key: d.left})-[x:DESCRIBES]->(p:Person), (:Record {key: d.right})-[y:DESCRIBES]->(q:Person)
    WHERE x.seqTo IS NULL AND y.seqTo IS NULL AND p <> q } THEN 1 ELSE 0 END) AS overruled`;

/** The run that is under way, or the last one. */
export const LAST_JOB = `
MATCH (j:Job {kind: 'linkage'})
RETURN j.id AS id ORDER BY j.createdAt DESC LIMIT 1`;

/**
 * Facts of records of people whom the register knows too, of the kinds that are compared, by person. Uses the index on
 * Record(source, sender).
 */
export const REGISTER_FACTS = `
MATCH (g:Record {source: 'register'})-[d:DESCRIBES]->(p:Person)
WHERE d.seqTo IS NULL AND g.active AND p.id > $after
WITH DISTINCT p WHERE COUNT { (p)<-[e:DESCRIBES WHERE e.seqTo IS NULL]-(:Record) } > 1
WITH p ORDER BY p.id LIMIT $limit
MATCH (p)<-[e:DESCRIBES]-(r:Record) WHERE e.seqTo IS NULL AND r.active
CALL (r) {
  MATCH (r)<-[:ABOUT]-(f:Fact)
  WHERE f.kind IN $kinds AND f.seqFrom IS NOT NULL AND f.seqTo IS NULL AND f.suspended IS NULL AND f.erased IS NULL
    AND f.fromDay <= $today AND f.toDay >= $today
  OPTIONAL MATCH (f)-[:REFERS_TO]->(o)
  RETURN f, o
}
RETURN p.id AS person, r.key AS record, r.source AS source, f.id AS id, f.kind AS kind, f.text AS text, f.country AS country, f.stage AS stage,
  f.validFrom AS since, f.fromDay AS fromDay, f.recordedAt AS recordedAt, o.key AS objectKey, coalesce(o.nameKo, o.name, o.nameEn, f.text) AS object
ORDER BY person, record, id`;
