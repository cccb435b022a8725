/** Marks records whose people are to be projected later. Uses the uniqueness index on Record.key. */
export const MARK_PENDING = `
UNWIND $keys AS key
MATCH (r:Record {key: key})
SET r:Pending`;

/** Takes a part of them up. */
export const TAKE_PENDING = `
MATCH (r:Pending)
WITH r LIMIT $limit
REMOVE r:Pending
RETURN r.key AS key`;
