/** For `@neo4j/graphql`, which brings its own sessions. */
export type { Driver } from 'neo4j-driver';
export { openStore, type Neo4jAddress, type Neo4jStore, type StoreOptions } from './store';
export { forgetTexts } from './share-text';
export { toParameters } from './values';
export { toKnownError } from './database-error';
export { gdsVersion } from './gds';
export { dropUnaskedIndexes, makeMissingIndexes, migrate, type Migrated } from './migrations';
export { acquireNeo4j, isAlive, isNeo4jRunning, type EmbeddedNeo4j } from './embedded';
export { checkInvariants, readInvariants, type BrokenInvariant, type Invariant } from './invariants';
export { restoreBackup, writeBackup, type BackupSummary } from './backup';
