import { addFileOptions, readThreshold, runCommand, type FileFlags } from './linkage/file-command';
import { writePairs } from './linkage/write/outputs';
import type { RegisterCommand } from './command-context';

/** `brainlink link`: which rows of two files are about one person. Needs no database. */
export const registerLink: RegisterCommand = (program, context) => {
  const command = program
    .command('link')
    .description('links two files of people: which rows of the one and the other are about one person; needs no database')
    .requiredOption('--left <file>', 'CSV, TSV, XLSX, JSON or JSONL, perhaps gzipped')
    .requiredOption('--right <file>', 'the other file')
    .requiredOption('--out <file>', 'pairs.csv: left_id, right_id, probability, weight, decision, and a weight per field');
  addFileOptions(command).action((flags: FileFlags & { left: string; right: string }) =>
    runCommand(context, [flags.left, flags.right], flags, readThreshold(flags), writePairs),
  );
};
