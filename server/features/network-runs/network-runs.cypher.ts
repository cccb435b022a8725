const FIELDS = `r {.id, .question, .audience, .state, .validAt, .day, .knownAt, .seq, .projection, .checked, .filter, .measures, .parameters, .attempt, .jobId, .input, .method,
  .people, .tied, .ties, .reason, .digest, .cameFrom, .computedAt, .tells, .isToday, .prunedAt} AS run`;

/** A run, without its people. By key. */
export const RUN = `
MATCH (r:NetworkRun {id: $id})
RETURN ${FIELDS}`;

/** Runs of a question with at least these measures, latest first. Uses the index on NetworkRun.question. */
export const RUNS_OF_QUESTION = `
MATCH (r:NetworkRun {question: $question})
WHERE all(measure IN $measures WHERE measure IN r.measures)
RETURN ${FIELDS}
ORDER BY r.seq DESC, r.id
LIMIT 20`;

/** Keeps a new run; of one that is there already nothing changes. By key. */
export const KEEP_RUN = `
MERGE (r:NetworkRun {id: $run.id})
ON CREATE SET r = $run
RETURN ${FIELDS}`;

/** Begins a run anew: what it had is gone, and the job of another attempt works on it. By key. */
export const BEGIN_RUN = `
MATCH (r:NetworkRun {id: $id})
SET r.state = 'open', r.projection = $projection, r.attempt = $attempt
REMOVE r.checked, r.jobId, r.ids, r.input, r.digest, r.reason, r.people, r.tied, r.ties, r.cameFrom, r.computedAt, r.method, r.prunedAt, r.tells, r.isToday
WITH r
OPTIONAL MATCH (v:NetworkRunValues {run: r.id})
WITH r, collect(v) AS old
FOREACH (v IN old | DELETE v)
RETURN ${FIELDS}`;

/** The job that works on an attempt. By key. */
export const KEEP_JOB = `
MATCH (r:NetworkRun {id: $id, attempt: $attempt})
SET r.jobId = $jobId`;

/** What the run is about, once its graph is known. By key. */
export const KEEP_GRAPH = `
MATCH (r:NetworkRun {id: $id})
SET r.ids = $ids, r.people = $people, r.tied = $tied, r.ties = $ties, r.input = $input, r.method = $method, r.checked = $checked, r.tells = $tells,
  r.isToday = $isToday
RETURN r.id AS id`;

/** A finished run of the same audience over the same graph with the same parameters. Uses the index on NetworkRun.input. */
export const EQUAL_RUN = `
MATCH (r:NetworkRun {input: $input})
WHERE r.id <> $id AND r.audience = $audience AND r.state = 'done' AND r.prunedAt IS NULL AND r.parameters = $parameters AND r.method = $method
  AND all(measure IN $measures WHERE measure IN r.measures)
RETURN coalesce(r.cameFrom, r.id) AS cameFrom, r.id AS id
ORDER BY r.seq DESC, r.id LIMIT 1`;

/** Gives a run the values of another one over the same graph. Uses the index on NetworkRunValues.run. */
export const COPY_VALUES = `
MATCH (v:NetworkRunValues {run: $from}) 
WHERE any(measure IN $measures WHERE v.name = measure OR v.name STARTS WITH measure + '@') OR (v.name = $history AND 'LEIDEN' IN $measures)
MERGE (c:NetworkRunValues {id: $id + ' ' + v.name})
SET c = v {.*, id: $id + ' ' + v.name, run: $id}
RETURN count(c) AS copied`;

/** Names of the values a run has already. Uses the index on NetworkRunValues.run. */
export const VALUE_NAMES = `
MATCH (v:NetworkRunValues {run: $id})
RETURN v.name AS name ORDER BY name`;

/** Keeps the values of a measure. By key. */
export const KEEP_VALUES = `
MERGE (v:NetworkRunValues {id: $values.id})
SET v = $values`;

/** The values of a measure. By key. */
export const VALUES = `
MATCH (v:NetworkRunValues {id: $id})
RETURN v.values AS values, v.errors AS errors, v.other AS other, v.sources AS sources, v.digest AS digest, v.text AS text`;

/** Digests of all values of a run, in the order of their names. Uses the index on NetworkRunValues.run. */
export const VALUE_DIGESTS = `
MATCH (v:NetworkRunValues {run: $id})
RETURN v.name AS name, v.digest AS digest ORDER BY name`;

/** Ids of the people of a run. By key. */
export const RUN_PEOPLE = `
MATCH (r:NetworkRun {id: $id})
RETURN coalesce(r.ids, []) AS ids`;

/** Ends a run. By key. */
export const END_RUN = `
MATCH (r:NetworkRun {id: $id})
SET r.state = 'done', r.digest = $digest, r.reason = $reason, r.cameFrom = $cameFrom, r.computedAt = $at`;

/** The projection under which a run was last found to be what its audience may see. By key. */
export const MARK_CHECKED = `
MATCH (r:NetworkRun {id: $id})
SET r.checked = $checked, r.tells = $tells`;

/** Leaves nothing of a run that was cancelled but that it was asked for. Uses the index on NetworkRunValues.run. */
export const DROP_VALUES = `
MATCH (r:NetworkRun {id: $id})
REMOVE r.ids, r.input, r.people, r.tied, r.ties
WITH r
MATCH (v:NetworkRunValues {run: r.id})
DELETE v`;

/** Runs that may hold values, newest first. */
export const RUNS_WITH_VALUES = `
MATCH (r:NetworkRun) WHERE r.prunedAt IS NULL
RETURN r.id AS id, r.audience AS audience, r.state AS state, r.jobId AS jobId, coalesce(r.named, false) AS named
ORDER BY coalesce(r.computedAt, '') DESC, r.seq DESC, r.id`;

/** Drops the values of runs; what they were asked and their digests stay. By key and with the index on NetworkRunValues.run. */
export const PRUNE_RUNS = `
UNWIND $ids AS id
MATCH (r:NetworkRun {id: id})
SET r.prunedAt = $at
REMOVE r.ids
WITH r
MATCH (v:NetworkRunValues {run: r.id})
DELETE v`;

/** Forgets the oldest runs without values beyond a number, unless an answer named them. */
export const FORGET_RUNS = `
MATCH (r:NetworkRun) WHERE r.prunedAt IS NOT NULL AND r.named IS NULL
WITH r ORDER BY r.prunedAt DESC, r.id SKIP $keep
DELETE r`;
