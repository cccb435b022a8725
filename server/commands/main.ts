import 'reflect-metadata';
import { Command, Option } from 'commander';
import type { World } from '../config';
import { ConfigError } from '../config';
import { DatabaseUnavailable, findKnownError, MigrationError } from '../neo4j';
import { commandContext } from './command-context';
import { COMMANDS } from './registry';

const program = new Command('brainlink')
  .description('BrainLink Atlas at the command line. Every bulk job that a person would script.')
  .addOption(new Option('--world <world>', 'the world that is meant; without it, the one that runs').choices(['demo', 'real']))
  .showHelpAfterError('(add --help for what can be said)');
const context = commandContext(() => program.opts<{ world?: World }>());
for (const register of COMMANDS) register(program, context);

/** An expected fault in a sentence, any other with its stack. */
function describe(error: unknown): string {
  const known = findKnownError(error);
  if (known) return `${known.code}: ${known.message}`;
  if (error instanceof ConfigError || error instanceof DatabaseUnavailable || error instanceof MigrationError)
    return error.message;
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}

// The exit code is set rather than forced: what is printed into a pipe must arrive.
program.parseAsync().catch((error: unknown) => {
  process.stderr.write(`${describe(error)}\n`);
  process.exitCode = 1;
});
