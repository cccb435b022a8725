import type { Audience } from '@brainlink/schema/access';
import { USER_COLUMNS } from '../../identity/user-projection.cypher';

/** One user. Unique index on User(id). */
export const FIND_USER = `
MATCH (u:User {id: $id})
RETURN ${USER_COLUMNS}
`;

/** Everybody, by name. */
export const LIST_USERS = `
MATCH (u:User)
RETURN ${USER_COLUMNS}
ORDER BY u.name, u.id
`;

/** Sets roles and what they are for. Unique index on User(id). */
export const SET_ROLES = `
MATCH (u:User {id: $id})
SET u.roles = $roles, u.events = $events, u.clubs = $clubs, u.associations = $associations, u.contactGrant = $contactGrant
RETURN ${USER_COLUMNS}
`;

/** Ends or restores somebody's sign-in. Unique index on User(id). */
export const SET_DISABLED = `
MATCH (u:User {id: $id})
SET u.disabled = $disabled
RETURN ${USER_COLUMNS}
`;

/** Gives or takes the personal grant for contact data. Unique index on User(id). */
export const SET_CONTACT_GRANT = `
MATCH (u:User {id: $id})
SET u.contactGrant = $granted
RETURN ${USER_COLUMNS}
`;

/** Sets somebody's language. Unique index on User(id). */
export const SET_LOCALE = `
MATCH (u:User {id: $id})
SET u.locale = $locale
RETURN ${USER_COLUMNS}
`;

/** Remembers the last published command as seen. Unique indexes on User(id) and Meta(id). */
export const MARK_VISITED = `
MATCH (u:User {id: $id})
OPTIONAL MATCH (m:Meta {id: 'store'})
SET u.lastVisitSeq = coalesce(m.seq, 0)
RETURN ${USER_COLUMNS}
`;

/** Takes the lock under which administrators are counted, so that two cannot remove each other at the same moment. */
export const LOCK_ADMINS = `
MATCH (u:User)
WHERE 'admin' IN u.roles
SET u.counted = true
REMOVE u.counted
WITH u
WHERE NOT coalesce(u.disabled, false)
RETURN collect(u.id) AS admins
`;

/** Whether what a role is given for exists. Unique indexes on Event(id), Club(id), Association(id), Person(id). */
const scopeExists = (seen: string, audience: Audience): string => `
RETURN ($eventId IS NULL OR EXISTS { MATCH (:Event:${seen} {id: $eventId}) }) AS event,
       ($clubId IS NULL OR EXISTS { MATCH (:Club:${seen} {id: $clubId}) }) AS club,
       ($associationId IS NULL OR EXISTS { MATCH (:Association:${seen} {id: $associationId}) }) AS association,
       ($personId IS NULL OR EXISTS { MATCH (:Person:${seen} {id_${audience}: $personId}) }) AS person
`;

/** @see scopeExists */
export const SCOPE_EXISTS: Readonly<Record<Audience, string>> = {
  secretariat: scopeExists('SeenBySecretariat', 'secretariat'),
  programme: scopeExists('SeenByProgramme', 'programme'),
};
