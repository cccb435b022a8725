import 'reflect-metadata';
import { Command, Option } from 'commander';
import type { World } from '../config';
import { faultInWords } from '../fault-in-words';
import { commandContext } from './command-context';
import { isReaderGone, letReadersLeave } from './readers';
import { commandsFor } from './registry';

const program = new Command('brainlink')
  .description('BrainLink Atlas at the command line. Every bulk job that a person would script.')
  .addOption(new Option('--world <world>', 'the world that is meant; without it, the one that runs').choices(['demo', 'real']))
  // What is one word too many may be a second user, who would be passed over without a word.
  .allowExcessArguments(false)
  .showHelpAfterError('(add --help for what can be said)');
const context = commandContext(() => program.opts<{ world?: World }>());

async function main(): Promise<void> {
  for (const register of commandsFor(process.argv.slice(2))) register(program, context);
  await program.parseAsync();
}

for (const output of [process.stdout, process.stderr]) letReadersLeave(output);
// The exit code is set rather than forced: what is printed into a pipe must arrive.
main().catch((error: unknown) => {
  if (isReaderGone(error)) return;
  process.stderr.write(`${faultInWords(error)}\n`);
  process.exitCode = 1;
});
