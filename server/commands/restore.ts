import { resolve } from 'node:path';
import { AtlasError } from '@brainlink/schema/errors';
import { reapplyErasures } from '../features/erasure/erasure.service';
import { restoreBackup } from '../neo4j';
import { servedAt } from '../world';
import { checkInput } from './check-input';
import type { RegisterCommand } from './command-context';

/** `brainlink restore FILE`: a store as a backup kept it. */
export const registerRestore: RegisterCommand = (program, context) => {
  program
    .command('restore <file>')
    .description('fills an empty store from a backup; the file is checked before anything is touched')
    .option('--replace', 'what the store holds now is removed first')
    .action(async (file: string, flags: { replace?: boolean }) => {
      await checkInput(file);
      const url = await servedAt(await context.config());
      // It holds answers and indexes of what it served, by numbers that mean something else in the backup.
      if (url !== null)
        throw new AtlasError('CONFLICT', {
          message: `The server of this world runs (${url}). Stop it, restore, and start it again.`,
        });
      await context.withServices(
        async ({ store, features }) => {
          const restored = await restoreBackup(store, resolve(file), { replace: flags.replace ?? false });
          context.print(`${restored.nodes} nodes and ${restored.relationships} relationships restored.`);
          // Whoever was erased after the backup was made does not come back with it (contract 9).
          const erased = await reapplyErasures(features.erasure);
          if (erased > 0) context.print(`${erased} people erased again, as decided after the backup.`);
        },
        { mayBeHalfRestored: true },
      );
    });
};
