import { fromRoot } from '../../paths';
import { readCypherFolder, type CypherFile } from '../cypher-file';
import type { Neo4jStore } from '../store';
import { AWAIT_INDEXES, dropConstraint, dropIndex, INDEX_NAMES } from './migrate.cypher';

/**
 * Indexes that no statement of an import asks. Kept up to date row by row they cost a first load more than all of them cost when they are made
 * at its end, out of what is there.
 */
export const NOT_ASKED_BY_IMPORTS = [
  'fact_kind_from',
  'fact_from',
  'fact_to',
  'record_person',
  'record_import',
  'record_sender',
  'record_version',
  'person_secretariat',
  'person_programme',
  'person_canonical',
  'search_secretariat',
  'search_programme',
  'things_secretariat',
  'things_programme',
  'work_doi',
] as const;

/**
 * Constraints that no statement of an import needs: ids of facts come from what they say and from their command, a row that is there already is left out,
 * and what a first load wrote is checked when the constraint is made again.
 */
export const NOT_NEEDED_BY_IMPORTS = ['fact_id'] as const;

const CREATES = /^CREATE (?:\w+ )?(?:INDEX|CONSTRAINT) (\w+) IF NOT EXISTS/;
const DROPS = /^DROP (?:INDEX|CONSTRAINT) (\w+) IF EXISTS/;

/** The indexes and constraints that these migrations leave behind, by name, each with the statement that makes it. */
export function indexStatements(files: readonly Pick<CypherFile, 'statements'>[]): ReadonlyMap<string, string> {
  const made = new Map<string, string>();
  for (const statement of files.flatMap(({ statements }) => statements)) {
    const [created, dropped] = [CREATES.exec(statement)?.[1], DROPS.exec(statement)?.[1]];
    if (created !== undefined) made.set(created, statement);
    if (dropped !== undefined) made.delete(dropped);
  }
  return made;
}

/** Takes away what a first load is faster without. Only of a store that nobody reads: {@link makeMissingIndexes} at its end, or at the next start. */
export async function dropUnaskedIndexes(store: Pick<Neo4jStore, 'write'>): Promise<void> {
  await store.write(async (tx) => {
    for (const name of NOT_ASKED_BY_IMPORTS) await tx.run(dropIndex(name));
    for (const name of NOT_NEEDED_BY_IMPORTS) await tx.run(dropConstraint(name));
  });
}

/**
 * Makes the indexes and constraints of migrations that have run and that are not there, since a first load took them away, and waits until they answer. In one
 * transaction: the database then goes through what is there once for all of them.
 */
export async function makeMissingIndexes(
  store: Pick<Neo4jStore, 'ask' | 'write' | 'autocommit'>,
  files?: readonly CypherFile[],
): Promise<void> {
  const statements = indexStatements(files ?? (await readCypherFolder(fromRoot('schema', 'migrations'))));
  const there = new Set((await store.ask<{ name: string }>(INDEX_NAMES)).map(({ name }) => name));
  const missing = [...statements].filter(([name]) => !there.has(name));
  if (missing.length > 0)
    await store.write(async (tx) => {
      for (const [, statement] of missing) await tx.run(statement);
    });
  await store.autocommit(AWAIT_INDEXES);
}
