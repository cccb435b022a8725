/** Makes the lock below a single node, whoever comes first. */
export const LOCK_CONSTRAINT = 'CREATE CONSTRAINT lock_id IF NOT EXISTS FOR (n:Lock) REQUIRE n.id IS UNIQUE';

/** Takes or renews the lock when it is free, ours or left by a dead holder; answers with whoever holds it. Clock: the database's. Index: lock_id. */
export const LOCK_TAKE = `
MERGE (lock:Lock {id: 'migrations'})
SET lock.touched = timestamp()
WITH lock
CALL (lock) {
  WITH lock WHERE lock.holder IS NULL OR lock.holder = $holder OR lock.until < timestamp()
  SET lock.holder = $holder, lock.until = timestamp() + $lease
}
RETURN lock.holder AS holder`;

/** Gives the lock back. Index: lock_id. */
export const LOCK_RELEASE = `MATCH (lock:Lock {id: 'migrations', holder: $holder}) REMOVE lock.holder, lock.until`;

/** What has run; a handful of nodes, found by label. */
export const MIGRATIONS_APPLIED = `MATCH (m:Migration) RETURN m.name AS name, m.checksum AS checksum ORDER BY name`;

/** Remembers migrations. */
export const MIGRATIONS_RECORD = `
UNWIND $rows AS row
MERGE (m:Migration {name: row.name})
SET m.checksum = row.checksum, m.at = $at`;

/** Which indexes there are. */
export const INDEX_NAMES = `SHOW INDEXES YIELD name RETURN name`;

/** Takes an index away; its name is one of ours. */
export const dropIndex = (name: string): string => `DROP INDEX ${name} IF EXISTS`;

/** Takes a constraint away, and its index with it; its name is one of ours. */
export const dropConstraint = (name: string): string => `DROP CONSTRAINT ${name} IF EXISTS`;

/** Waits until all indexes answer, seconds. */
export const AWAIT_INDEXES = 'CALL db.awaitIndexes(600)';
