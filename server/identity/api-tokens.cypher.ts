import { USER_COLUMNS } from './user-projection.cypher';

/** Keeps a token for a user who may sign in; no row otherwise. Unique indexes on User(id), ApiToken(id), ApiToken(hash). */
export const CREATE_API_TOKEN = `
MATCH (u:User {id: $userId})
WHERE NOT coalesce(u.disabled, false)
CREATE (t:ApiToken {
  id: $id, hash: $hash, name: $name, userId: u.id, roles: $roles, readOnly: $readOnly, createdAt: $now, createdBy: $createdBy,
  expiresAt: $expiresAt
})
CREATE (t)-[:OF]->(u)
RETURN t.id AS id
`;

/** The user and the roles behind a living token. Unique index on ApiToken(hash). */
export const FIND_API_TOKEN = `
MATCH (t:ApiToken {hash: $hash})-[:OF]->(u:User)
WHERE t.revokedAt IS NULL AND t.expiresAt > $now AND NOT coalesce(u.disabled, false)
RETURN t.id AS tokenId, t.roles AS tokenRoles, t.readOnly AS tokenReadOnly, t.lastUsedAt AS tokenLastUsedAt, ${USER_COLUMNS}
`;

/** Notes that a token is in use. Unique index on ApiToken(id). */
export const TOUCH_API_TOKEN = `
MATCH (t:ApiToken {id: $id})
SET t.lastUsedAt = $now
`;

/** The tokens of one user, or of everybody, newest first. */
export const LIST_API_TOKENS = `
MATCH (t:ApiToken)-[:OF]->(u:User)
WHERE $userId IS NULL OR u.id = $userId
RETURN t.id AS id, t.name AS name, t.roles AS roles, t.readOnly AS readOnly, t.createdAt AS createdAt, t.expiresAt AS expiresAt,
       t.lastUsedAt AS lastUsedAt, t.revokedAt AS revokedAt, u.id AS userId, u.name AS userName
ORDER BY t.createdAt DESC, t.id
`;

/** Takes a token back. Unique index on ApiToken(id). */
export const REVOKE_API_TOKEN = `
MATCH (t:ApiToken {id: $id})
WHERE t.revokedAt IS NULL AND ($userId IS NULL OR t.userId = $userId)
SET t.revokedAt = $now
RETURN t.id AS id
`;
