import { USER_COLUMNS } from './user-projection.cypher';

/** Opens a session for a user who may sign in; no row when the account is disabled or gone. Unique index on User(id). */
export const OPEN_SESSION = `
MATCH (u:User {id: $userId})
WHERE NOT coalesce(u.disabled, false)
CREATE (s:Session {hash: $hash, userId: u.id, createdAt: $now, seenAt: $now, expiresAt: $expiresAt, endsAt: $endsAt})
CREATE (s)-[:OF]->(u)
SET u.lastSeenAt = $now
RETURN ${USER_COLUMNS}
`;

/** The user of a living session. Unique index on Session(hash). */
export const FIND_SESSION = `
MATCH (s:Session {hash: $hash})-[:OF]->(u:User)
WHERE s.expiresAt > $now AND s.endsAt > $now AND NOT coalesce(u.disabled, false)
RETURN s.seenAt AS seenAt, s.endsAt AS endsAt, ${USER_COLUMNS}
`;

/** Moves the expiry of a session that is in use. Unique index on Session(hash). */
export const ROLL_SESSION = `
MATCH (s:Session {hash: $hash})-[:OF]->(u:User)
SET s.seenAt = $now, s.expiresAt = $expiresAt, u.lastSeenAt = $now
`;

/** Ends one session. Unique index on Session(hash). */
export const CLOSE_SESSION = `
MATCH (s:Session {hash: $hash})
WITH s, s.userId AS userId
DETACH DELETE s
RETURN userId
`;

/** Ends every session of a user. Unique index on User(id). */
export const CLOSE_SESSIONS_OF = `
MATCH (:User {id: $userId})<-[:OF]-(s:Session)
DETACH DELETE s
`;

/** Forgets sessions that are over. Range index on Session(expiresAt). */
export const SWEEP_SESSIONS = `
MATCH (s:Session)
WHERE s.expiresAt < $now OR s.endsAt < $now
DETACH DELETE s
`;
