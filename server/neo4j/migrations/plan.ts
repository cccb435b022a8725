import type { CypherFile } from '../cypher-file';

/** Migrations and store do not go together; the message says how. */
export class MigrationError extends Error {
  override readonly name = 'MigrationError';
}

/** Statements that one transaction takes, and the migrations that have run with it. */
export interface MigrationStep {
  readonly statements: readonly string[];
  readonly done: readonly CypherFile[];
}

/** So few that a step is over long before the migrations' lock is. */
const STEP_STATEMENTS = 20;
const ABOUT_SCHEMA = /^(?:CREATE|DROP) (?:\w+ )?(?:INDEX|CONSTRAINT) /;

/**
 * The steps of migrations, in their order. Statements about the schema go together, since each change of it that is committed has the
 * database plan all statements anew; one about data is alone, since no transaction takes both.
 */
export function stepsOf(files: readonly CypherFile[]): readonly MigrationStep[] {
  const steps: { statements: string[]; done: CypherFile[] }[] = [];
  for (const file of files) {
    for (const statement of file.statements) {
      const last = steps.at(-1);
      const joins =
        last &&
        last.statements.length < STEP_STATEMENTS &&
        [statement, ...last.statements].every((text) => ABOUT_SCHEMA.test(text));
      if (joins) last.statements.push(statement);
      else steps.push({ statements: [statement], done: [] });
    }
    if (steps.length === 0) steps.push({ statements: [], done: [] });
    steps.at(-1)?.done.push(file);
  }
  return steps;
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
