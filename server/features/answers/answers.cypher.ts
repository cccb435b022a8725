/** Notes that answers were given, or given again, and which runs they named. Unique indexes on Answer(id) and NetworkRun(id). */
export const KEEP_ANSWERS = `
UNWIND $rows AS row
MERGE (a:Answer {id: row.id})
ON CREATE SET a.digest = row.digest, a.audience = row.audience, a.query = row.query, a.validAt = row.validAt, a.askedOn = row.askedOn,
  a.seq = row.seq, a.definitions = row.definitions, a.policyDigest = row.policyDigest, a.engine = row.engine
SET a.at = row.at
WITH row WHERE row.run IS NOT NULL
MATCH (r:NetworkRun {id: row.run})
SET r.named = true`;

/** What was asked when an audience was given a digest that begins so, the latest first. Index on Answer(digest). */
export const ANSWERS_BY_DIGEST = `
MATCH (a:Answer) WHERE a.digest STARTS WITH $digest AND a.audience = $audience
RETURN a.id AS id, a.query AS query, a.validAt AS validAt, a.askedOn AS askedOn, a.seq AS seq, a.definitions AS definitions,
  a.policyDigest AS policyDigest, a.engine AS engine, a.digest AS digest, a.at AS at
ORDER BY at DESC, id LIMIT 20`;

/** Forgets the oldest beyond a number. Index on Answer(at). */
export const FORGET_ANSWERS = `
MATCH (a:Answer) WITH a ORDER BY a.at DESC SKIP $keep
DELETE a`;
