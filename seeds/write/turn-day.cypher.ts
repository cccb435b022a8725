/**
 * For which day the projection was derived last, and the earliest and the latest time of the commands since; an import that a crash
 * interrupted has two. Uses the uniqueness index on Command.seq.
 */
export const PROJECTED_DAYS = `
MATCH (m:Meta {id: 'store'})
CALL (m) {
  MATCH (c:Command) WHERE c.seq > coalesce(m.daySeq, 0)
  OPTIONAL MATCH (i:Import {id: c.importId})
  UNWIND [c.at, coalesce(i.startedAt, c.at)] AS at
  RETURN min(at) AS first, max(at) AS last
}
RETURN m.day AS day, m.seq AS seq, m.salt AS salt, first, last`;

/**
 * A page of the records about which something begins or ends to be true between two days, of what shows as current.
 * Uses the index on Fact(kind, seqFrom).
 */
export const RECORDS_TURNING = `
MATCH (f:Fact)-[:ABOUT]->(r:Record)
WHERE f.kind IN ['affiliation', 'membership'] AND f.seqTo IS NULL AND f.staged IS NULL AND f.suspended IS NULL
  AND (($first < f.fromDay AND f.fromDay <= $last) OR ($first <= f.toDay AND f.toDay < $last))
  AND r.key > $after AND r.describes = 'person' AND r.active
RETURN DISTINCT r.key AS key ORDER BY key LIMIT $limit`;

/** Remembers the day for which the projection is right, as far as the commands up to a seq go. */
export const KEEP_DAY = `
MATCH (m:Meta {id: 'store'})
SET m.day = $day, m.daySeq = $seq`;

/** The same for a store in which nobody was projected before. */
export const KEEP_FIRST_DAY = `
MATCH (m:Meta {id: 'store'}) WHERE m.day IS NULL
SET m.day = $day, m.daySeq = m.seq`;
