/** Marks records whose people are to be projected later. Uses the uniqueness index on Record.key. */
export const MARK_PENDING = `
UNWIND $keys AS key
MATCH (r:Record {key: key})
SET r:Pending`;

/** Some of the records that wait. */
export const PENDING_KEYS = `
MATCH (r:Pending)
RETURN r.key AS key
LIMIT $limit`;

/** Takes the mark off records whose people are shown. Uses the uniqueness index on Record.key. */
export const DONE_PENDING = `
UNWIND $keys AS key
MATCH (r:Record {key: key})
REMOVE r:Pending`;
