/** Takes the one lock under which commands publish, for as long as the transaction lasts. Index: meta_id. */
export const HOLD_PUBLISHING = `
MATCH (m:Meta {id: 'store'})
SET m.locked = coalesce(m.locked, 0) + 1
RETURN m.world AS world, m.seq AS seq, m.publishing AS publishing`;

/** How much there is; answered from the counts that the database keeps. */
export const SIZE = `
CALL () { MATCH (n) RETURN count(n) AS nodes }
CALL () { MATCH ()-[r]->() RETURN count(r) AS relationships }
RETURN nodes, relationships`;

/** Every node but those that belong to the place rather than to the data. */
export const ALL_NODES = `
MATCH (n) WHERE NOT n:Migration AND NOT n:Lock
RETURN elementId(n) AS id, labels(n) AS labels, properties(n) AS properties`;

/** Every relationship. */
export const ALL_RELATIONSHIPS = `
MATCH (s)-[r]->(e)
RETURN elementId(s) AS start, type(r) AS type, elementId(e) AS end, properties(r) AS properties`;

/** Names of the migrations that ran. */
export const MIGRATION_NAMES = `MATCH (m:Migration) RETURN m.name AS name ORDER BY name`;

/** Whether there is anything that somebody put there. */
export const IS_EMPTY = `
MATCH (m:Meta {id: 'store'})
RETURN m.seq = 0 AND NOT EXISTS { MATCH (n) WHERE NOT n:Meta AND NOT n:Migration AND NOT n:Lock } AS empty, m.world AS world`;

/** Marks a restore in progress; whoever finds it after a crash knows that the store is half full. Index: lock_id. */
export const MARK_RESTORING = `MERGE (l:Lock {id: 'restore'}) SET l.since = $at`;

/** The restore is complete. Index: lock_id. */
export const UNMARK_RESTORING = `MATCH (l:Lock {id: 'restore'}) DELETE l`;

/** Removes all data, in steps. */
export const REMOVE_ALL = `
MATCH (n) WHERE NOT n:Migration AND NOT n:Lock
CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 10000 ROWS`;

/** So that relationships find the nodes of the file. */
export const RESTORE_INDEX = `CREATE CONSTRAINT restoring_id IF NOT EXISTS FOR (n:Restoring) REQUIRE n.restoringId IS UNIQUE`;

/** See {@link RESTORE_INDEX}. */
export const DROP_RESTORE_INDEX = `DROP CONSTRAINT restoring_id IF EXISTS`;

/** Creates a batch of nodes. */
export const CREATE_NODES = `
UNWIND $rows AS row
CREATE (n:Restoring:$(row.labels))
SET n = row.properties, n.restoringId = row.id`;

/** Creates a batch of relationships; answers how many found both ends. Index: restoring_id. */
export const CREATE_RELATIONSHIPS = `
UNWIND $rows AS row
MATCH (s:Restoring {restoringId: row.start})
MATCH (e:Restoring {restoringId: row.end})
CREATE (s)-[r:$(row.type)]->(e)
SET r = row.properties
RETURN count(r) AS created`;

/** Takes the marks of the restore off the nodes. */
export const REMOVE_MARKS = `
MATCH (n:Restoring)
CALL (n) { REMOVE n:Restoring, n.restoringId } IN TRANSACTIONS OF 10000 ROWS`;

/** Forgets migrations that the backup's store had not seen, so that they run on its data. */
export const FORGET_MIGRATIONS = `MATCH (m:Migration) WHERE NOT m.name IN $names DELETE m`;
