/** Appends one entry. There is no query in this project that changes or removes one, but for the blots of an erasure. */
export const APPEND_AUDIT_ENTRY = `
CREATE (a:AuditEntry {
  id: $id, at: $at, actor: $actor, via: $via, action: $action, operation: $operation,
  subjects: $subjects, reason: $reason, details: $details
})
`;

/** A page, newest first: ids begin with the time, so the unique index on AuditEntry(id) gives the order and the keyset. */
export const AUDIT_PAGE = `
MATCH (a:AuditEntry)
WHERE a.id < $before
  AND ($subject IS NULL OR $subject IN [s IN a.subjects | split(s, '|')[1]])
  AND ($actor IS NULL OR a.actor = $actor)
  AND ($action IS NULL OR a.action = $action)
WITH a ORDER BY a.id DESC LIMIT $limit
OPTIONAL MATCH (u:User {id: a.actor})
RETURN a.id AS id, a.at AS at, a.actor AS actor, u.name AS actorName, a.via AS via, a.action AS action,
       a.operation AS operation, a.subjects AS subjects, a.reason AS reason, a.details AS details
ORDER BY id DESC
`;

/** How many entries the same filter finds on all pages. */
export const AUDIT_COUNT = `
MATCH (a:AuditEntry)
WHERE ($subject IS NULL OR $subject IN [s IN a.subjects | split(s, '|')[1]])
  AND ($actor IS NULL OR a.actor = $actor)
  AND ($action IS NULL OR a.action = $action)
RETURN count(a) AS total
`;
