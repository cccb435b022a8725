import { AtlasError } from '@brainlink/schema/errors';
import type { SourceName } from '@brainlink/schema/facts';
import type { Store } from '@brainlink/schema/ports';
import { parsePartialDate } from '@brainlink/schema/time';
import { canonicalJson, runImport, type ImportOutcome } from '@brainlink/seeds/write';
import type { JobControl } from '../../jobs';
import type { FileImport, ImportPorts } from './import-request';
import { digestOf, FileReport, importItems, judge } from './import-source';
import * as cypher from './imports.cypher';

/** What running a file came to. */
export interface FileOutcome {
  readonly outcome: ImportOutcome;
  readonly report: FileReport;
}

function endDate(text: string) {
  const date = parsePartialDate(text);
  if (date === null) throw new AtlasError('INVALID_DATE', { details: { endOn: text } });
  return date;
}

/** Brings one file in, from bytes to what is believed. */
export async function runFile(
  ports: ImportPorts,
  file: FileImport,
  control?: Pick<JobControl, 'progress' | 'isCancelled'>,
): Promise<FileOutcome> {
  const { source, sender, scope, mode } = file;
  const judged = await judge(file.input, { source, sender, scope, mapping: file.mapping }, await ports.institutions());
  const report = new FileReport();
  try {
    const total = judged.about.rows;
    const outcome = await runImport(
      ports.store,
      {
        source: source as SourceName,
        sender,
        scope,
        mode,
        missing: file.missing.kind === 'keep' ? { kind: 'keep' } : { kind: 'endOn', date: endDate(file.missing.date) },
        applyOthers: file.applyOthers,
        actor: file.actor,
        at: file.at ?? ports.clock.now(),
        fileName: file.input.name,
        fileDigest: await digestOf(file.input),
        understoodAs: canonicalJson(file.mapping ?? null),
        ...(file.people ? { people: file.people } : {}),
      },
      importItems(judged, ports.world, source, report),
      {
        onProgress: ({ phase, rows }) =>
          control?.progress(rows, {
            ...(total === undefined ? {} : { total }),
            message: phase === 'staging' ? { ko: '행을 읽는 중', en: 'Reading rows' } : { ko: '반영하는 중', en: 'Publishing' },
          }),
        ...(control ? { isCancelled: control.isCancelled } : {}),
      },
    );
    await describe(ports.store, outcome.importId, file, report);
    return { outcome, report };
  } finally {
    await judged.close();
  }
}

async function describe(store: Store, id: string, file: FileImport, report: FileReport): Promise<void> {
  const description = {
    problems: report.problemCount,
    missing: file.missing.kind,
    ...(file.missing.kind === 'endOn' ? { endOn: file.missing.date } : {}),
    ...(file.uploadId === undefined ? {} : { uploadId: file.uploadId }),
    ...(file.jobId === undefined ? {} : { jobId: file.jobId }),
    ...(file.mapping === undefined || file.mapping === null ? {} : { mapping: JSON.stringify(file.mapping) }),
  };
  await store.write((tx) => tx.run(cypher.DESCRIBE_IMPORT, { id, description }));
}
