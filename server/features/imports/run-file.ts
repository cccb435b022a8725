import { AtlasError } from '@brainlink/schema/errors';
import type { SourceName } from '@brainlink/schema/facts';
import type { Store } from '@brainlink/schema/ports';
import { parsePartialDate } from '@brainlink/schema/time';
import type { JudgedFile } from '@brainlink/seeds/check';
import { canonicalJson, letOthersRun, runImport, type ImportItem, type ImportOutcome } from '@brainlink/seeds/write';
import type { JobControl } from '../../jobs';
import type { FileImport, ImportPorts } from './import-request';
import { digestOf, FileReport, importItems, judge } from './import-source';
import * as cypher from './imports.cypher';
import { senderNotes } from './sender-notes';

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

/** Rows of a file that are judged before its turn comes. */
const ROWS_AHEAD = 1_000;

/** The same items, the first of them read at once instead of when they are asked for. */
function firstAtOnce<T>(items: AsyncGenerator<T>): AsyncIterable<T> {
  const take = async (): Promise<readonly T[]> => {
    const taken: T[] = [];
    while (taken.length < ROWS_AHEAD) {
      const next = await items.next();
      if (next.done) break;
      taken.push(next.value);
      await letOthersRun(taken.length);
    }
    return taken;
  };
  const head = take();
  // A failure is met where the rows are asked for.
  head.catch(() => undefined);
  return (async function* () {
    yield* await head;
    yield* items;
  })();
}

/** A file that was looked through: what there is to know before its rows are written. */
interface OpenedFile {
  readonly file: FileImport;
  readonly judged: JudgedFile;
  readonly digest: string;
  readonly report: FileReport;
  readonly items: AsyncIterable<ImportItem>;
}

async function openFile(ports: ImportPorts, file: FileImport, ahead: boolean): Promise<OpenedFile> {
  const { source, sender, scope, mapping, input } = file;
  const digest = await digestOf(input);
  const judged = await judge(input, { source, sender, scope, mapping }, ports.institutions);
  const report = new FileReport();
  report.note(await senderNotes(ports.store, source, sender, input.name));
  const items = importItems(judged, ports.world, source, report);
  return { file, judged, report, digest, items: ahead ? firstAtOnce(items) : items };
}

/** Brings an opened file in; closes it. */
async function bringIn(
  ports: ImportPorts,
  { file, judged, digest, report, items }: OpenedFile,
  control?: Pick<JobControl, 'progress' | 'isCancelled'>,
): Promise<FileOutcome> {
  const { source, sender, scope, mode } = file;
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
        fileDigest: digest,
        understoodAs: canonicalJson(file.mapping ?? null),
        ...(file.people ? { people: file.people } : {}),
        ...(file.alone ? { alone: true } : {}),
      },
      items,
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

/** Brings one file in, from bytes to what is believed. */
export async function runFile(
  ports: ImportPorts,
  file: FileImport,
  control?: Pick<JobControl, 'progress' | 'isCancelled'>,
): Promise<FileOutcome> {
  return bringIn(ports, await openFile(ports, file, false), control);
}

/**
 * Brings files in, one after another in their order: while one is written the next is looked through and its first rows are judged, which
 * needs nothing of the store.
 * @returns what each came to, when it has
 */
export async function* runFiles(
  ports: ImportPorts,
  files: AsyncIterable<FileImport>,
): AsyncGenerator<FileOutcome & { readonly file: FileImport }> {
  const iterator = files[Symbol.asyncIterator]();
  const open = async (): Promise<OpenedFile | undefined> => {
    const next = await iterator.next();
    return next.done ? undefined : openFile(ports, next.value, true);
  };
  let ahead: Promise<OpenedFile | undefined> | undefined = open();
  try {
    for (let opened = await ahead; opened; opened = await ahead) {
      ahead = open();
      // A failure is met when its turn comes.
      ahead.catch(() => undefined);
      yield { file: opened.file, ...(await bringIn(ports, opened)) };
    }
    ahead = undefined;
  } finally {
    const left = await ahead?.catch(() => undefined);
    await left?.judged.close();
    await iterator.return?.();
  }
}

async function describe(store: Store, id: string, file: FileImport, report: FileReport): Promise<void> {
  const description = {
    problems: report.faultCount,
    missing: file.missing.kind,
    ...(file.missing.kind === 'endOn' ? { endOn: file.missing.date } : {}),
    ...(file.uploadId === undefined ? {} : { uploadId: file.uploadId }),
    ...(file.jobId === undefined ? {} : { jobId: file.jobId }),
    ...(file.mapping === undefined || file.mapping === null ? {} : { mapping: JSON.stringify(file.mapping) }),
  };
  await store.write((tx) => tx.run(cypher.DESCRIBE_IMPORT, { id, description }));
}
