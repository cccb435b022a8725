import type { CypherFile } from '../cypher-file';

/** Migrations and store do not go together; the message says how. */
export class MigrationError extends Error {
  override readonly name = 'MigrationError';
}

/** A migration that the store remembers. */
export interface AppliedMigration {
  readonly name: string;
  readonly checksum: string;
}

/**
 * Which files are still to run. Forward only: what ran is never changed, removed or overtaken.
 * @throws MigrationError otherwise.
 */
export function planMigrations(files: readonly CypherFile[], applied: readonly AppliedMigration[]): readonly CypherFile[] {
  const numbers = files.map((file) => /^(\d{3})-[a-z0-9-]+$/.exec(file.name)?.[1]);
  const misnamed = files.find((_, index) => numbers[index] === undefined);
  if (misnamed) throw new MigrationError(`Migration "${misnamed.name}" is not named like 004-what-it-does.`);
  const twice = files.find((_, index) => index > 0 && numbers[index] === numbers[index - 1]);
  if (twice) throw new MigrationError(`Two migrations have the number of "${twice.name}".`);
  const byName = new Map(files.map((file) => [file.name, file]));
  for (const { name, checksum } of applied) {
    const file = byName.get(name);
    if (!file)
      throw new MigrationError(`The store was made by a newer version: it knows the migration "${name}", this version does not.`);
    if (file.checksum !== checksum) {
      throw new MigrationError(`Migration "${name}" was changed after it ran. Put it back as it was and add a new one.`);
    }
  }
  const last =
    applied
      .map(({ name }) => name)
      .sort()
      .at(-1) ?? '';
  const done = new Set(applied.map(({ name }) => name));
  const open = files.filter((file) => !done.has(file.name));
  const late = open.find((file) => file.name < last);
  if (late)
    throw new MigrationError(`Migration "${late.name}" comes before "${last}", which has run already. Give it a higher number.`);
  return open;
}
