/**
 * Appends one entry and ties it to what it is about. No query of this project changes or removes an entry, but for the blots of an
 * erasure. Unique index on AuditSubject(key).
 */
export const APPEND_AUDIT_ENTRY = `
CREATE (a:AuditEntry {
  id: $id, at: $at, actor: $actor, via: $via, action: $action, operation: $operation, seq: $seq,
  subjects: $subjects, reason: $reason, details: $details
})
WITH a
UNWIND $subjects AS key
MERGE (s:AuditSubject {key: key})
CREATE (a)-[:CONCERNS]->(s)
`;

const COLUMNS = `
OPTIONAL MATCH (u:User {id: a.actor})
RETURN a.id AS id, a.at AS at, a.actor AS actor, u.name AS actorName, a.via AS via, a.action AS action, a.operation AS operation,
       a.seq AS seq, a.subjects AS subjects, a.reason AS reason, a.details AS details
ORDER BY id DESC`;

/** The users whom a text may mean: by id, or by a part of their name. Reads all users, who are few. */
export const ACTORS_CALLED = `
MATCH (u:User) WHERE toLower(u.name) CONTAINS toLower($actor)
RETURN u.id AS id
`;

/** A page of everything, newest first: ids begin with the time, so the unique index on AuditEntry(id) gives order and keyset. */
export const AUDIT_PAGE = `
MATCH (a:AuditEntry)
WHERE a.id < $before AND ($actors IS NULL OR a.actor IN $actors) AND ($action IS NULL OR a.action = $action)
WITH a ORDER BY a.id DESC LIMIT $limit
${COLUMNS}
`;

/** How many entries {@link AUDIT_PAGE} finds on all pages. */
export const AUDIT_COUNT = `
MATCH (a:AuditEntry)
WHERE ($actors IS NULL OR a.actor IN $actors) AND ($action IS NULL OR a.action = $action)
RETURN count(a) AS total
`;

/** A page of what is about one subject. Starts at the unique index on AuditSubject(key). */
export const AUDIT_PAGE_OF_SUBJECT = `
MATCH (s:AuditSubject)<-[:CONCERNS]-(a:AuditEntry)
WHERE s.key IN $subjectKeys
WITH DISTINCT a
WHERE a.id < $before AND ($actors IS NULL OR a.actor IN $actors) AND ($action IS NULL OR a.action = $action)
WITH a ORDER BY a.id DESC LIMIT $limit
${COLUMNS}
`;

/** How many entries {@link AUDIT_PAGE_OF_SUBJECT} finds on all pages. */
export const AUDIT_COUNT_OF_SUBJECT = `
MATCH (s:AuditSubject)<-[:CONCERNS]-(a:AuditEntry)
WHERE s.key IN $subjectKeys
WITH DISTINCT a
WHERE ($actors IS NULL OR a.actor IN $actors) AND ($action IS NULL OR a.action = $action)
RETURN count(a) AS total
`;
