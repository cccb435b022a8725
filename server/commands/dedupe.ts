import { addFileOptions, readThreshold, runCommand, type FileFlags } from './linkage/file-command';
import { writeClusters } from './linkage/write/outputs';
import type { RegisterCommand } from './command-context';

/** `brainlink dedupe`: which rows of one file are about one person. Needs no database. */
export const registerDedupe: RegisterCommand = (program, context) => {
  const command = program
    .command('dedupe')
    .description('finds the rows of one file that are about one person; needs no database')
    .requiredOption('--in <file>', 'CSV, TSV, XLSX, JSON or JSONL, perhaps gzipped')
    .requiredOption('--out <file>', 'clusters.csv: id, cluster_id, probability, one line for every row');
  addFileOptions(command).action((flags: FileFlags & { in: string }) =>
    runCommand(context, [flags.in], flags, readThreshold(flags), writeClusters),
  );
};
