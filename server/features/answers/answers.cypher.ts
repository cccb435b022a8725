/** Notes that an answer was given, or given again. Unique index on Answer(id). */
export const KEEP_ANSWER = `
MERGE (a:Answer {id: $id})
ON CREATE SET a.digest = $digest, a.audience = $audience, a.query = $query, a.validAt = $validAt, a.askedOn = $askedOn, a.seq = $seq,
  a.definitions = $definitions, a.policyDigest = $policyDigest, a.engine = $engine
SET a.at = $at`;

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
