const FIELDS = `j {.id, .kind, .state, .done, .total, .unit, .actor, .createdAt, .startedAt, .finishedAt, .messageKo, .messageEn, .error, .importId, .input} AS job`;

/** Keeps a new job. */
export const CREATE_JOB = `
CREATE (j:Job)
SET j = $job
RETURN ${FIELDS}`;

/** A job by id. Uses the uniqueness constraint on Job.id. */
export const JOB_BY_ID = `
MATCH (j:Job {id: $id})
RETURN ${FIELDS}`;

/** A page of jobs, latest first; the cursor is (createdAt, id). */
export const JOBS = `
MATCH (j:Job)
WHERE j.kind <> 'command' AND ($states IS NULL OR j.state IN $states) AND ($createdAt IS NULL OR j.createdAt < $createdAt OR (j.createdAt = $createdAt AND j.id < $id))
RETURN ${FIELDS}
ORDER BY j.createdAt DESC, j.id DESC
LIMIT $limit`;

/** How many jobs there are. */
export const COUNT_JOBS = `
MATCH (j:Job)
WHERE j.kind <> 'command' AND ($states IS NULL OR j.state IN $states)
RETURN count(j) AS total`;

/**
 * Takes the oldest job that waits, or whose worker is gone, when no other job is being worked on: imports stage one after another.
 * The lock node makes two servers take turns.
 */
export const CLAIM_JOB = `
MERGE (l:Lock {id: 'jobs'})
SET l.touched = $now
WITH l
WHERE NOT EXISTS { MATCH (r:Job) WHERE r.state IN ['running', 'cancelling'] AND r.leaseUntil > $now }
MATCH (j:Job)
WHERE ($id IS NULL OR j.id = $id) AND j.kind <> 'command' AND (j.state = 'queued' OR (j.state IN ['running', 'cancelling'] AND j.leaseUntil <= $now))
WITH j ORDER BY j.createdAt, j.id LIMIT 1
SET j.state = CASE j.state WHEN 'cancelling' THEN 'cancelling' ELSE 'running' END,
  j.leaseOwner = $owner, j.leaseUntil = $until, j.startedAt = coalesce(j.startedAt, $at)
RETURN ${FIELDS}`;

/** Lets a command on this machine work when no job is being worked on. A command that is gone leaves a lease that runs out. */
export const TAKE_TURN = `
MERGE (l:Lock {id: 'jobs'})
SET l.touched = $now
WITH l
WHERE NOT EXISTS { MATCH (r:Job) WHERE r.state IN ['running', 'cancelling'] AND r.leaseUntil > $now }
CREATE (j:Job)
SET j = $job
RETURN j.id AS id`;

/** Keeps the lease and says how far the work is; answers whether it is to be cancelled. */
export const BEAT = `
MATCH (j:Job {id: $id})
SET j.leaseUntil = $until, j.done = coalesce($done, j.done), j.total = coalesce($total, j.total), j.importId = coalesce($importId, j.importId),
  j.messageKo = coalesce($messageKo, j.messageKo), j.messageEn = coalesce($messageEn, j.messageEn)
RETURN j.state = 'cancelling' AS cancelling`;

/** Closes a job. */
export const FINISH_JOB = `
MATCH (j:Job {id: $id})
SET j.state = $state, j.finishedAt = $at, j.messageKo = coalesce($messageKo, j.messageKo), j.messageEn = coalesce($messageEn, j.messageEn),
  j.error = $error, j.importId = coalesce($importId, j.importId)
REMOVE j.leaseOwner, j.leaseUntil
RETURN ${FIELDS}`;

/** Asks a job to stop: one that waits ends at once. */
export const CANCEL_JOB = `
MATCH (j:Job {id: $id})
WHERE j.state IN ['queued', 'running', 'paused']
SET j.finishedAt = CASE j.state WHEN 'running' THEN j.finishedAt ELSE $at END,
  j.state = CASE j.state WHEN 'running' THEN 'cancelling' ELSE 'cancelled' END
RETURN ${FIELDS}`;

/** Puts a job that stopped back into the queue. */
export const RESUME_JOB = `
MATCH (j:Job {id: $id})
WHERE j.state IN ['failed', 'paused']
SET j.state = 'queued', j.error = NULL, j.finishedAt = NULL
RETURN ${FIELDS}`;

/** Marks the job of an import that was taken back. */
export const MARK_JOB_UNDONE = `
MATCH (j:Job {importId: $importId, kind: 'import', state: 'done'})
SET j.state = 'undone'`;
