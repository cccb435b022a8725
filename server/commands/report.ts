import { createWriteStream } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { resolve } from 'node:path';
import { ROLES, type Role } from '@brainlink/schema/access';
import { Option } from 'commander';
import { prepareReport } from '../features/report/write-report';
import { cliActor, LOCALES } from '../identity';
import { checkOutput } from './check-output';
import type { RegisterCommand } from './command-context';

/** `brainlink report edition YEAR`: one page on an edition as PDF, each figure with how to ask for it again. */
export const registerReport: RegisterCommand = (program, context) => {
  program
    .command('report')
    .description('pages to print')
    .command('edition <year>')
    .description('one page on an edition as PDF: its figures, each with the digest by which it is asked for again')
    .addOption(new Option('--lang <language>', 'of the page').choices([...LOCALES]).default('ko'))
    .requiredOption('--out <file>', 'where to put it')
    .option('--known-at <time>', 'what was known then: an ISO instant, a date or seq:N')
    .addOption(new Option('--role <role>', 'sees what this role sees; without it, everything').choices([...ROLES]))
    .action(async (year: string, flags: { lang: string; out: string; knownAt?: string; role?: Role }) => {
      await checkOutput('out', flags.out);
      await context.withServices(async ({ config, features }) => {
        const actor = cliActor(config.shellUser);
        const caller = flags.role ? { ...actor, roles: [flags.role], contactGrant: false } : actor;
        const out = resolve(flags.out);
        const { report, write } = await prepareReport(features, caller, {
          year,
          lang: flags.lang,
          ...(flags.knownAt === undefined ? {} : { knownAt: flags.knownAt }),
        });
        const partial = `${out}.partial`;
        try {
          await write(createWriteStream(partial, { mode: 0o600 }));
          await rename(partial, out);
        } finally {
          await rm(partial, { force: true });
        }
        context.print(out);
        context.say(
          `${report.eventCount} events, ${report.footnotes.length} answers behind the figures, as known at seq ${report.seq}.`,
        );
      });
    });
};
