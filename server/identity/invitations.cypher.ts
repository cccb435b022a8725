/** Keeps an invitation. Unique indexes on Invitation(id) and Invitation(hash). */
export const CREATE_INVITATION = `
CREATE (i:Invitation {
  id: $id, hash: $hash, name: $name, email: $email, roles: $roles, events: $events, clubs: $clubs, associations: $associations,
  userId: $userId, personId: $personId, createdAt: $createdAt, createdBy: $createdBy, expiresAt: $expiresAt
})
`;

/**
 * Uses up an invitation, once: writing `touchedAt` takes the node's lock, so that of two visitors at the same moment the second sees
 * what the first has done. Unique index on Invitation(hash).
 */
export const REDEEM_INVITATION = `
MATCH (i:Invitation {hash: $hash})
SET i.touchedAt = $now
WITH i
WHERE i.usedAt IS NULL AND i.revokedAt IS NULL AND i.expiresAt > $now
SET i.usedAt = $now, i.usedBy = coalesce(i.userId, $newUserId)
RETURN i.id AS id, i.usedBy AS userId, i.userId IS NOT NULL AS returning, i.name AS name, i.email AS email, i.roles AS roles,
       i.events AS events, i.clubs AS clubs, i.associations AS associations, i.personId AS personId
`;

/** Makes the account an invitation stands for. Unique index on User(id). */
export const CREATE_USER = `
CREATE (u:User {
  id: $id, name: $name, email: $email, roles: $roles, events: $events, clubs: $clubs, associations: $associations,
  contactGrant: false, personId: $personId, locale: 'ko', disabled: false, createdAt: $now, createdBy: $createdBy
})
`;

/** Whether anybody can administer the store. */
export const COUNT_ADMINS = `
MATCH (u:User)
WHERE 'admin' IN u.roles AND NOT coalesce(u.disabled, false)
RETURN count(u) AS admins
`;

/** Forgets earlier first-start links, so that only the one printed last opens the door. */
export const DROP_FIRST_START = `
MATCH (i:Invitation {createdBy: 'first-start'})
WHERE i.usedAt IS NULL
DELETE i
`;

const INVITATION_COLUMNS = `
       i.id AS id, i.name AS name, i.email AS email, i.roles AS roles, i.events AS events, i.clubs AS clubs,
       i.associations AS associations, i.userId AS userId, i.createdAt AS createdAt, i.createdBy AS createdBy,
       i.expiresAt AS expiresAt, i.usedAt AS usedAt, i.revokedAt IS NOT NULL AS revoked`;

/** Invitations that somebody may still follow, newest first. */
export const LIST_INVITATIONS = `
MATCH (i:Invitation)
WHERE i.usedAt IS NULL AND i.revokedAt IS NULL AND i.expiresAt > $now
RETURN ${INVITATION_COLUMNS}
ORDER BY i.createdAt DESC, i.id
LIMIT $limit
`;

/** Takes an invitation back. Unique index on Invitation(id). */
export const REVOKE_INVITATION = `
MATCH (i:Invitation {id: $id})
WHERE i.usedAt IS NULL AND i.revokedAt IS NULL
SET i.revokedAt = $now
RETURN ${INVITATION_COLUMNS}
`;
