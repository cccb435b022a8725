import 'reflect-metadata';
import { Command, Option } from 'commander';
import type { World } from '../config';
import { findKnownError } from '../neo4j/database-error';
import { commandContext } from './command-context';
import { isReaderGone, letReadersLeave } from './readers';
import { commandsFor } from './registry';

const program = new Command('brainlink')
  .description('BrainLink Atlas at the command line. Every bulk job that a person would script.')
  .addOption(new Option('--world <world>', 'the world that is meant; without it, the one that runs').choices(['demo', 'real']))
  // What a command would pass over is mostly a mistyped option.
  .allowExcessArguments(false)
  .showHelpAfterError('(add --help for what can be said)');
const context = commandContext(() => program.opts<{ world?: World }>());

/** Faults of the surroundings, by name: their classes come with a database's driver, which commands on files do without. */
const EXPECTED = ['ConfigError', 'DatabaseUnavailable', 'MigrationError'];

/** The fields that a general sentence speaks of: "Mend the fields that are named" without a name helps nobody. */
const namedFields = (details: Readonly<Record<string, unknown>> | undefined): string => {
  const fields = details?.['fields'];
  return Array.isArray(fields) ? ` (${fields.join(', ')})` : '';
};

/** An expected fault in a sentence, any other with its stack. */
function describe(error: unknown): string {
  const known = findKnownError(error);
  if (known) return `${known.code}: ${known.message}${namedFields(known.details)}`;
  if (error instanceof Error && EXPECTED.includes(error.name)) return error.message;
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}

async function main(): Promise<void> {
  for (const register of commandsFor(process.argv.slice(2))) register(program, context);
  await program.parseAsync();
}

for (const output of [process.stdout, process.stderr]) letReadersLeave(output);
// The exit code is set rather than forced: what is printed into a pipe must arrive.
main().catch((error: unknown) => {
  if (isReaderGone(error)) return;
  process.stderr.write(`${describe(error)}\n`);
  process.exitCode = 1;
});
