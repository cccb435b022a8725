import { graphDigest, readMeta } from '@brainlink/seeds/write';
import { checkInvariants, readInvariants } from '../neo4j';
import type { RegisterCommand } from './command-context';

/** `brainlink doctor`: asks the store for whatever breaks an invariant; exit code 1 when something does. */
export const registerDoctor: RegisterCommand = (program, context) => {
  program
    .command('doctor')
    .description('checks that what must always be true of the store is true')
    .option('--digest', 'prints the digest of the graph (equal digests: equal facts, decisions, consents and projection)')
    .option('--json', 'prints JSON')
    .action(async (flags: { digest?: boolean; json?: boolean }) => {
      await context.withServices(async ({ store }) => {
        const invariants = await readInvariants();
        const broken = await checkInvariants(store, invariants);
        const digest = flags.digest ? graphDigest(await store.read(readMeta)) : undefined;
        if (flags.json) {
          const report = broken.map(({ invariant, count, sample }) => ({
            name: invariant.name,
            statement: invariant.statement,
            count,
            sample,
          }));
          context.print(JSON.stringify({ checked: invariants.length, broken: report, digest }, null, 2));
        } else {
          for (const { invariant, count, sample } of broken) {
            context.print(`✗ ${invariant.name}: ${count} × not so: ${invariant.statement}`);
            for (const row of sample) context.print(`    ${JSON.stringify(row)}`);
          }
          context.print(`${invariants.length - broken.length} of ${invariants.length} invariants hold.`);
          if (digest !== undefined) context.print(`digest ${digest}`);
        }
        if (broken.length > 0) process.exitCode = 1;
      });
    });
};
