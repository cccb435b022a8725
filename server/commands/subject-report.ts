import { writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';

import { subjectReportPage } from '../features/subject-report/subject-report-page';
import { subjectReport } from '../features/subject-report/subject-report.service';
import { cliActor } from '../identity';
import { checkOutput } from './check-output';
import type { RegisterCommand } from './command-context';

/** `brainlink subject-report PERSON`: everything held on somebody and who looked, as JSON and as a page to read. */
export const registerSubjectReport: RegisterCommand = (program, context) => {
  program
    .command('subject-report <person>')
    .description('everything held on one person and who looked: a JSON file and a page to read')
    .option('--out <folder>', 'where to put the two files', '.')
    .action(async (person: string, flags: { out: string }) => {
      await checkOutput('out', join(flags.out, 'subject-report'));
      await context.withServices(async ({ config, features }) => {
        const report = await subjectReport(features.identity, cliActor(config.shellUser), person);
        const base = resolve(flags.out, `subject-report-${report.personId}`);
        await writeFile(`${base}.json`, `${JSON.stringify(report, null, 2)}\n`, { mode: 0o600 });
        await writeFile(`${base}.html`, subjectReportPage(report), { mode: 0o600 });
        context.print(`${base}.json\n${base}.html`);
        context.say(
          `${report.records.length} records, ${report.facts.length} facts, ${report.looks.length} entries of who looked.`,
        );
      });
    });
};
