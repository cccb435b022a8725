import { setTimeout as pause } from 'node:timers/promises';
import { randomUUID } from 'node:crypto';
import { fromRoot } from '../../paths';
import { readCypherFolder } from '../cypher-file';
import type { Neo4jStore } from '../store';
import { MIGRATIONS_APPLIED, LOCK_CONSTRAINT, LOCK_RELEASE, LOCK_TAKE, MIGRATIONS_RECORD } from './migrate.cypher';
import { makeMissingIndexes } from './missing-indexes';
import { planMigrations, stepsOf, type AppliedMigration } from './plan';

/** What a run of the migrations did. */
export interface Migrated {
  /** Names of those that ran now. */
  readonly ran: readonly string[];
}

/** A holder that says nothing for this long is taken for dead. */
const LEASE_MS = 60_000;
/** Every change of the schema has all statements planned anew, that of the lock too: it is renewed now and then. */
const RENEW_MS = LEASE_MS / 4;

/**
 * Brings the store's constraints and indexes up to this version. Safe when several servers start at once: one runs, the others wait
 * and find nothing left to do. Statements are repeatable (`IF NOT EXISTS`), so a run that was killed is simply run again.
 * @throws MigrationError when a migration that has run was changed since, or the store is newer than the files.
 */
export async function migrate(store: Neo4jStore, folder: string = fromRoot('schema', 'migrations')): Promise<Migrated> {
  const files = await readCypherFolder(folder);
  const holder = randomUUID();
  await retrying(() => store.autocommit(LOCK_CONSTRAINT));
  while (!(await take(store, holder))) await pause(250);
  try {
    const applied = await store.ask<{ name: string; checksum: string }>(MIGRATIONS_APPLIED);
    const open = planMigrations(files, applied satisfies AppliedMigration[]);
    let renewed = performance.now();
    for (const { statements, done } of stepsOf(open)) {
      await retrying(() => runStep(store, statements));
      const rows = done.map(({ name, checksum }) => ({ name, checksum }));
      if (rows.length > 0) await store.write((tx) => tx.run(MIGRATIONS_RECORD, { rows, at: new Date().toISOString() }));
      if (performance.now() - renewed < RENEW_MS) continue;
      await take(store, holder);
      renewed = performance.now();
    }
    await makeMissingIndexes(store, files);
    return { ran: open.map(({ name }) => name) };
  } finally {
    await store.write((tx) => tx.run(LOCK_RELEASE, { holder }));
  }
}

/** One statement runs by itself, as `… IN TRANSACTIONS` asks for. */
async function runStep(store: Neo4jStore, statements: readonly string[]): Promise<void> {
  const [first, ...others] = statements;
  if (first === undefined) return;
  if (others.length === 0) await store.autocommit(first);
  else
    await store.write(async (tx) => {
      for (const statement of statements) await tx.run(statement);
    });
}

async function take(store: Neo4jStore, holder: string): Promise<boolean> {
  const rows = await store.write((tx) => tx.run<{ holder: string }>(LOCK_TAKE, { holder, lease: LEASE_MS }));
  return rows[0]?.holder === holder;
}

/** Schema statements of two servers can meet in a deadlock, which the database asks to try again. */
async function retrying<T>(work: () => Promise<T>): Promise<T> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await work();
    } catch (error) {
      if (attempt === 5 || !(error as { retriable?: boolean }).retriable) throw error;
      await pause(100 * attempt);
    }
  }
}
