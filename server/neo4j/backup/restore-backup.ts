import { AtlasError } from '@brainlink/schema/errors';
import { fromRoot } from '../../paths';
import { readCypherFolder } from '../cypher-file';
import { migrate } from '../migrations';
import type { Neo4jStore } from '../store';
import * as cypher from './backup.cypher';
import { decodeValue, mapValues, type BackupHeader, type BackupNode, type BackupRelationship } from './format';
import { readBackup } from './read-backup';

/** How to restore. */
export interface RestoreOptions {
  /** Whether what the store holds now may be removed. */
  readonly replace: boolean;
}

const BATCH = 2_000;

/**
 * Fills a migrated store from a backup. The whole file is checked before anything is touched; memory does not grow with it. Interrupted,
 * it is to be run again with `replace`; until then the store does not open.
 * @throws AtlasError BACKUP_DAMAGED, STORE_NOT_EMPTY, or CONFLICT when the backup is of the other world or of a newer version.
 */
export async function restoreBackup(
  store: Neo4jStore,
  path: string,
  { replace }: RestoreOptions,
): Promise<{ nodes: number; relationships: number }> {
  const header = await checkFile(path);
  const [state] = await store.ask<{ empty: boolean; world: string }>(cypher.IS_EMPTY);
  if (state && state.world !== header.world) {
    throw new AtlasError('CONFLICT', {
      message: `The backup is of the ${header.world} world, and this store is the ${state.world} one.`,
    });
  }
  if (!replace && !state?.empty)
    throw new AtlasError('STORE_NOT_EMPTY', {
      message: 'The store is not empty. With --replace what it holds is removed first.',
    });
  const exact = store.exact();
  try {
    await store.write((tx) => tx.run(cypher.MARK_RESTORING, { at: new Date().toISOString() }));
    await store.autocommit(cypher.REMOVE_ALL);
    await store.autocommit(cypher.RESTORE_INDEX);
    const counts = await load(exact, path);
    await store.autocommit(cypher.REMOVE_MARKS);
    await store.autocommit(cypher.DROP_RESTORE_INDEX);
    await store.write((tx) => tx.run(cypher.FORGET_MIGRATIONS, { names: header.migrations }));
    await migrate(store);
    await store.write((tx) => tx.run(cypher.UNMARK_RESTORING));
    return counts;
  } finally {
    await exact.close();
  }
}

/** Reads the whole file once, for its faults, and returns what it is. */
async function checkFile(path: string): Promise<BackupHeader> {
  let header: BackupHeader | undefined;
  for await (const part of readBackup(path)) if ('format' in part) header = part;
  if (!header) throw new AtlasError('BACKUP_DAMAGED');
  const known = new Set((await readCypherFolder(fromRoot('schema', 'migrations'))).map(({ name }) => name));
  const unknown = header.migrations.find((name) => !known.has(name));
  if (unknown)
    throw new AtlasError('CONFLICT', { message: `The backup is of a newer version: it knows the migration "${unknown}".` });
  return header;
}

async function load(exact: Neo4jStore, path: string): Promise<{ nodes: number; relationships: number }> {
  const counts = { nodes: 0, relationships: 0 };
  const nodes: BackupNode[] = [];
  const relationships: BackupRelationship[] = [];
  const flushNodes = async () => {
    const rows = nodes.splice(0).map(({ n, l, p }) => ({ id: n, labels: l, properties: mapValues(p, decodeValue) }));
    if (rows.length > 0) await exact.write((tx) => tx.run(cypher.CREATE_NODES, { rows }));
    counts.nodes += rows.length;
  };
  const flushRelationships = async () => {
    const rows = relationships
      .splice(0)
      .map(({ s, t, e, p }) => ({ start: s, type: t, end: e, properties: mapValues(p, decodeValue) }));
    if (rows.length === 0) return;
    const [result] = await exact.write((tx) => tx.run<{ created: bigint }>(cypher.CREATE_RELATIONSHIPS, { rows }));
    if (Number(result?.created) !== rows.length) {
      throw new AtlasError('BACKUP_DAMAGED', { message: 'A relationship of the backup has no node at one of its ends.' });
    }
    counts.relationships += rows.length;
  };
  for await (const part of readBackup(path)) {
    if ('n' in part) nodes.push(part);
    else if ('s' in part) relationships.push(part);
    if (nodes.length >= BATCH || 's' in part) await flushNodes();
    if (relationships.length >= BATCH) await flushRelationships();
  }
  await flushNodes();
  await flushRelationships();
  return counts;
}
