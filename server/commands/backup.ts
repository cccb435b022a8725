import { resolve } from 'node:path';
import { writeBackup } from '../neo4j';
import { checkOutput } from './check-output';
import type { RegisterCommand } from './command-context';

/** `brainlink backup FILE`: the whole store in one file. */
export const registerBackup: RegisterCommand = (program, context) => {
  program
    .command('backup <file>')
    .description('writes the whole store into one file (gzipped JSON lines with a checksum); refuses to overwrite one')
    .action(async (file: string) => {
      await checkOutput(null, file);
      await context.withServices(async ({ store, clock }) => {
        const path = resolve(file);
        const written = await writeBackup(store, path, clock.now());
        context.print(`${path}: ${written.nodes} nodes, ${written.relationships} relationships, sha256 ${written.sha256}`);
      });
    });
};
