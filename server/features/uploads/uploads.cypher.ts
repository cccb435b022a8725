/** Announces a file. Unique index on Upload(id). */
export const CREATE_UPLOAD = `
CREATE (u:Upload {
  id: $id, fileName: $fileName, size: $size, source: $source, announced: $announced, received: 0, complete: false,
  ownerId: $ownerId, createdAt: $now, expiresAt: $expiresAt
})
`;

/** How many bytes somebody's uploads take or will take. */
export const USED_BYTES = `
MATCH (u:Upload {ownerId: $ownerId})
WHERE u.expiresAt > $now
RETURN coalesce(sum(u.size), 0) AS used
`;

/** One upload that is not over. Unique index on Upload(id). */
export const FIND_UPLOAD = `
MATCH (u:Upload {id: $id})
WHERE u.expiresAt > $now
RETURN u.id AS id, u.fileName AS fileName, u.size AS size, u.source AS source, u.announced AS announced, u.received AS received,
       u.complete AS complete, u.sha256 AS sha256, u.ownerId AS ownerId, u.expiresAt AS expiresAt
`;

/** Counts a piece, unless another request has counted it first. Unique index on Upload(id). */
export const ADVANCE_UPLOAD = `
MATCH (u:Upload {id: $id})
SET u.touchedAt = $now
WITH u
WHERE u.received = $from
SET u.received = $to
RETURN u.received AS received
`;

/** The whole is there. Unique index on Upload(id). */
export const COMPLETE_UPLOAD = `
MATCH (u:Upload {id: $id})
SET u.complete = true, u.sha256 = $sha256
`;

/** Starts again after bytes that turned out wrong. Unique index on Upload(id). */
export const RESTART_UPLOAD = `
MATCH (u:Upload {id: $id})
SET u.received = 0
`;

/** Uploads that are over. */
export const EXPIRED_UPLOADS = `
MATCH (u:Upload)
WHERE u.expiresAt <= $now
RETURN u.id AS id
LIMIT 1000
`;

/** Forgets uploads. Unique index on Upload(id). */
export const DELETE_UPLOADS = `
UNWIND $ids AS id
MATCH (u:Upload {id: id})
DELETE u
`;

/** The uploads that imports were made from. Unique index on Import(id). */
export const UPLOADS_OF_IMPORTS = `
UNWIND $importIds AS importId
MATCH (i:Import {id: importId})
WHERE i.uploadId IS NOT NULL
RETURN DISTINCT i.uploadId AS id
`;
