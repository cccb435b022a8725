import { AtlasError } from '@brainlink/schema/errors';
import { parsePartialDate } from '@brainlink/schema/time';
import { fileInput } from '@brainlink/seeds/read';
import { auditActor, noteAudit } from '../audit';
import { defaultScope, importNames, knownSource, senderOf, type FileOutcome } from '../features/imports';
import { growHeapSlowly } from '../heap-growing';
import { actorName, cliActor } from '../identity/actor';
import { checkInput, readJsonInput } from './check-input';
import type { RegisterCommand } from './command-context';
import { importInWords, isBlocked, summaryOf, summaryOfPreview, toldNotes, toldProblems } from './import-in-words';

interface Flags {
  readonly snapshot?: boolean;
  readonly delta?: boolean;
  readonly sender?: string;
  readonly scope?: string;
  readonly dryRun?: boolean;
  readonly mapping?: string;
  readonly json?: boolean;
  readonly applyOthers?: boolean;
  readonly endMissing?: string;
}

/** What is printed for one file as JSON. */
function jsonOf(file: string, { outcome, report }: FileOutcome): Record<string, unknown> {
  return {
    file,
    state: outcome.state,
    importId: outcome.importId,
    ...(outcome.state === 'done' ? { seq: outcome.seq } : {}),
    rows: report.rows,
    ...outcome.counts,
    records: Object.fromEntries([...report.kinds].sort()),
    problems: toldProblems(report.problems),
    notes: toldNotes(report.problems),
    problemCount: report.problemCount,
  };
}

/** `brainlink import <source> <file…>`: the same pipeline as the upload. Run again after a crash, it goes on. */
export const registerImport: RegisterCommand = (program, context) => {
  program
    .command('import')
    .description('brings files in: members, register, participants, proposals, editions, openalex, orcid, ror')
    .argument('<source>', 'what the files are')
    .argument('<file...>', 'the files, one after another')
    .option('--snapshot', 'a file is all there is of its scope')
    .option('--delta', 'a file is an addition')
    .option('--sender <sender>', 'who sent it: an association such as KSEA')
    .option('--scope <scope>', 'what a snapshot covers')
    .option('--dry-run', 'says what would happen and writes nothing')
    .option('--mapping <file>', 'JSON: { "columns": { "header": "field" } }')
    .option('--apply-others', 'applies the good rows of a file with bad ones')
    .option('--end-missing <date>', 'ends the affiliations and memberships of rows that a snapshot no longer has')
    .option('--json', 'prints JSON, one line a file')
    .action(async (source: string, files: string[], flags: Flags) => {
      const known = knownSource(source);
      for (const file of files) await checkInput(file);
      const date = flags.endMissing === undefined ? undefined : parsePartialDate(flags.endMissing);
      if (date === null) throw new AtlasError('INVALID_DATE', { details: { endMissing: flags.endMissing ?? '' } });
      if (flags.snapshot && flags.delta)
        throw new AtlasError('INVALID_INPUT', { message: 'A file is either --snapshot or --delta.' });
      const mapping = flags.mapping === undefined ? undefined : await readJsonInput('mapping', flags.mapping);
      const named = importNames.safeParse(flags);
      if (!named.success)
        throw new AtlasError('INVALID_INPUT', {
          message: `--${String(named.error.issues[0]?.path[0])}: a sender is a short name of letters and digits, such as KSEA; a scope has up to 120 characters.`,
        });
      const sender = senderOf(source, named.data.sender);
      const scope = named.data.scope ?? defaultScope(source, sender);
      const mode = flags.snapshot ? 'snapshot' : flags.delta ? 'delta' : known.defaultMode;
      // What a batch holds dies soon: its room is not to grow with the file.
      growHeapSlowly();
      await context.withServices(async (services) => {
        const { imports, jobs } = services.features;
        const caller = cliActor(services.config.shellUser);
        const actor = actorName(caller);
        for (const file of files) {
          const input = fileInput(file);
          if (flags.dryRun) {
            const preview = await imports.previewFile(input, { source, sender, scope, mode, mapping }, 20);
            const summary = summaryOfPreview(file, preview, flags.applyOthers === true);
            context.print(flags.json ? JSON.stringify({ file, ...preview.result }) : importInWords(summary));
            if (isBlocked(summary)) process.exitCode = 1;
            continue;
          }
          await noteAudit(services, {
            ...auditActor(caller),
            action: 'import',
            operation: 'runImports',
            details: { source, sender, scope, mode },
          });
          const done = await jobs.exclusive(() =>
            imports.runFile(
              {
                input,
                source,
                sender,
                scope,
                mode,
                mapping,
                missing: date ? { kind: 'endOn', date } : { kind: 'keep' },
                applyOthers: flags.applyOthers === true,
                actor,
              },
              {
                progress: async (rows, more) =>
                  context.say(
                    `${String(rows)}${more?.total === undefined ? '' : ` of ${String(more.total)}`} rows committed (${more?.message?.en ?? ''})`,
                  ),
                isCancelled: () => Promise.resolve(false),
              },
            ),
          );
          const summary = summaryOf(file, done);
          context.print(flags.json ? JSON.stringify(jsonOf(file, done)) : importInWords(summary));
          if (isBlocked(summary)) process.exitCode = 1;
        }
      });
    });
};
