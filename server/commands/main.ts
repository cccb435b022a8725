import 'reflect-metadata';
import { Command, Option } from 'commander';
import type { World } from '../config';
import { findKnownError } from '../neo4j/database-error';
import { commandContext } from './command-context';
import { commandsFor } from './registry';

const program = new Command('brainlink')
  .description('BrainLink Atlas at the command line. Every bulk job that a person would script.')
  .addOption(new Option('--world <world>', 'the world that is meant; without it, the one that runs').choices(['demo', 'real']))
  .showHelpAfterError('(add --help for what can be said)');
const context = commandContext(() => program.opts<{ world?: World }>());

/** An expected fault in a sentence, any other with its stack. */
async function describe(error: unknown): Promise<string> {
  const known = findKnownError(error);
  if (known) return `${known.code}: ${known.message}`;
  const [{ ConfigError }, { DatabaseUnavailable, MigrationError }] = await Promise.all([import('../config'), import('../neo4j')]);
  if (error instanceof ConfigError || error instanceof DatabaseUnavailable || error instanceof MigrationError)
    return error.message;
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}

async function main(): Promise<void> {
  for (const register of await commandsFor(process.argv.slice(2))) register(program, context);
  await program.parseAsync();
}

// The exit code is set rather than forced: what is printed into a pipe must arrive.
main().catch(async (error: unknown) => {
  process.stderr.write(`${await describe(error)}\n`);
  process.exitCode = 1;
});
