/** The columns of a user `u`, for every query that returns one. A constant, never built from input. */
export const USER_COLUMNS = `
       u.id AS id, u.name AS name, u.email AS email, u.roles AS roles, coalesce(u.events, []) AS events,
       coalesce(u.clubs, []) AS clubs, coalesce(u.associations, []) AS associations,
       coalesce(u.contactGrant, false) AS contactGrant, u.personId AS personId, coalesce(u.locale, 'ko') AS locale,
       coalesce(u.disabled, false) AS disabled, u.lastVisitSeq AS lastVisitSeq, u.createdAt AS createdAt, u.lastSeenAt AS lastSeenAt`;
