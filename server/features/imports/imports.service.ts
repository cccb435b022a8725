import { AtlasError } from '@brainlink/schema/errors';
import { parsePartialDate } from '@brainlink/schema/time';
import type { SourceName } from '@brainlink/schema/facts';
import { z } from 'zod';
import type { Input } from '@brainlink/seeds/read';
import type { InstitutionResolver, LocalText, Problem } from '@brainlink/seeds/sources';
import { NothingToUndo, runImport, StoreBusy, undoImport, type ImportCounts, type ImportOutcome } from '@brainlink/seeds/write';
import { auditActor, noteAudit } from '../../audit';
import type { World } from '../../config';
import { actorName, type KnownActor } from '../../identity/actor';
import type { Ports } from '../../identity/ports';
import type { JobControl, JobHandler, JobOutcome, JobRecord, JobsService } from '../../jobs';
import {
  defaultScope,
  defaultSender,
  digestOf,
  FileReport,
  importItems,
  judge,
  knownSource,
  type FileDescription,
} from './import-source';
import * as cypher from './imports.cypher';
import { previewImport, type PreviewResult } from './preview';
import type { JudgedFile } from '@brainlink/seeds/check';

/** What imports need from outside. */
export interface ImportPorts extends Ports {
  readonly world: World;
  readonly jobs: JobsService;
  /** Recognises institutions; loaded when first asked for, for it holds all of ROR. */
  institutions(): Promise<InstitutionResolver>;
  /** The bytes of a finished upload, under the name people know it by. */
  openUpload(uploadId: string): Promise<Input>;
}

/** An import as it was asked for; what is left out takes the source's default. */
export const importInput = z.object({
  uploadId: z.string().min(1),
  source: z.string().min(1),
  sender: z
    .string()
    .trim()
    .min(1)
    .max(60)
    .regex(/^[\p{L}\p{N}._-]+$/u)
    .nullish(),
  scope: z.string().trim().min(1).max(120).nullish(),
  mode: z.enum(['snapshot', 'delta']).nullish(),
  mapping: z.unknown().optional(),
  missing: z.enum(['keep', 'endOn']).nullish(),
  endOn: z.string().nullish(),
  applyOthers: z.boolean().default(false),
});
/** See {@link importInput}. */
export type ImportInput = z.input<typeof importInput>;

/** An import as the store keeps it. */
export interface StoredImport {
  readonly id: string;
  readonly source: string;
  readonly sender: string;
  readonly scope: string;
  readonly mode: 'snapshot' | 'delta';
  readonly state: string;
  readonly fileName: string;
  readonly fileDigest: string;
  readonly counts: string | null;
  readonly actor: string;
  readonly startedAt: string;
  readonly finishedAt: string | null;
  readonly problems: number | null;
  readonly missing: 'keep' | 'endOn' | null;
  readonly endOn: string | null;
  readonly uploadId: string | null;
  readonly mapping: string | null;
  readonly jobId: string | null;
}

/** An import with the seq of its command and of the command that took it back. */
export interface ImportView {
  readonly [name: string]: unknown;
  readonly import: StoredImport;
  readonly seq: number | null;
  readonly undoneBy: number | null;
}

/** A file that was read through for a preview. */
export interface PreviewedFile {
  readonly judged: JudgedFile;
  readonly result: PreviewResult;
  /** Bytes. */
  readonly size: number;
  /** SHA-256, hex. */
  readonly digest: string;
  readonly source: string;
}

/** What running a file came to. */
export interface FileOutcome {
  readonly outcome: ImportOutcome;
  readonly report: FileReport;
}

/** A file with everything that decides how it is brought in. */
export interface FileImport {
  readonly input: Input;
  readonly source: string;
  readonly sender: string;
  readonly scope: string;
  readonly mode: 'snapshot' | 'delta';
  readonly mapping?: unknown;
  readonly missing: { readonly kind: 'keep' } | { readonly kind: 'endOn'; readonly date: string };
  readonly applyOthers: boolean;
  readonly actor: string;
  /** The clock of its time, for the demo world's past deliveries; now when absent. */
  readonly at?: Date;
  readonly uploadId?: string;
  readonly jobId?: string;
  /** See `ImportRequest` of `@brainlink/seeds/write`. */
  readonly people?: 'now' | 'later';
}

const messageOf = (counts: ImportCounts): LocalText => ({
  ko: `새로 ${String(counts.created)} · 바뀜 ${String(counts.changed)} · 그대로 ${String(counts.unchanged)} · 사라짐 ${String(counts.missing)} · 제외 ${String(counts.rejected)}`,
  en: `${String(counts.created)} created · ${String(counts.changed)} changed · ${String(counts.unchanged)} unchanged · ${String(counts.missing)} missing · ${String(counts.rejected)} rejected`,
});

/** Bringing files in, seeing beforehand what that does, and taking it back (contracts 1, 2, 20). */
export class ImportsService {
  constructor(private readonly ports: ImportPorts) {
    ports.jobs.handle('import', this.importJob);
    ports.jobs.handle('undoImport', this.undoJob);
  }

  /** Reads an upload through and says what it would do. */
  async preview(uploadId: string, wanted: Partial<ImportInput>, changes: number): Promise<PreviewedFile> {
    const source = wanted.source ?? 'members';
    const sender = wanted.sender ?? defaultSender(source);
    const scope = wanted.scope ?? defaultScope(source, sender);
    const mode = wanted.mode ?? knownSource(source).defaultMode;
    return this.previewFile(
      await this.ports.openUpload(uploadId),
      { source, sender, scope, mode, mapping: wanted.mapping },
      changes,
    );
  }

  /** Reads a file through and says what it would do. */
  async previewFile(
    input: Input,
    description: FileDescription & { readonly mode: 'snapshot' | 'delta' },
    changes: number,
  ): Promise<PreviewedFile> {
    const judged = await judge(input, description, await this.ports.institutions());
    try {
      const result = await previewImport(this.ports.store, judged, description, this.ports.world, { changes, problems: 200 });
      let size = 0;
      for await (const chunk of input.open()) size += (chunk as Buffer).length;
      return { judged, result, size, digest: await digestOf(input), source: description.source };
    } finally {
      await judged.close();
    }
  }

  /**
   * Starts an import as a job.
   * @throws AtlasError INVALID_INPUT, SOURCE_UNKNOWN, INVALID_DATE
   */
  async start(wanted: ImportInput, actor: KnownActor): Promise<JobRecord> {
    const parsed = importInput.safeParse(wanted);
    if (!parsed.success)
      throw new AtlasError('INVALID_INPUT', { details: { fields: parsed.error.issues.map((issue) => issue.path.join('.')) } });
    const { source, missing, endOn } = parsed.data;
    knownSource(source);
    if (missing === 'endOn' && parsePartialDate(endOn ?? '') === null)
      throw new AtlasError('INVALID_DATE', { details: { endOn: endOn ?? '' } });
    await this.ports.openUpload(parsed.data.uploadId);
    const { uploadId, sender } = parsed.data;
    await noteAudit(this.ports, {
      ...auditActor(actor),
      action: 'startImport',
      operation: 'runImports',
      subjects: [{ kind: 'file', id: uploadId }],
      details: { source, sender },
    });
    return this.ports.jobs.create('import', { ...parsed.data }, actorName(actor), 'rows');
  }

  /** Takes an import back as a job. */
  async undo(importId: string, reason: string | null, actor: KnownActor): Promise<JobRecord> {
    const known = await this.get(importId);
    if (!known) throw new AtlasError('NOT_FOUND');
    if (known.import.state === 'undone') throw new AtlasError('ALREADY_UNDONE');
    if (known.import.state !== 'done') throw new AtlasError('CANNOT_UNDO');
    await noteAudit(this.ports, {
      ...auditActor(actor),
      action: 'undoImport',
      operation: 'runImports',
      subjects: [{ kind: 'import', id: importId }],
      ...(reason ? { reason } : {}),
    });
    return this.ports.jobs.create('undoImport', { importId, reason }, actorName(actor), 'records');
  }

  /** An import, or null. */
  async get(id: string): Promise<ImportView | null> {
    const [row] = await this.ports.store.read((tx) => tx.run<ImportView>(cypher.IMPORT_BY_ID, { id }));
    return row ?? null;
  }

  /** Imports, latest first. */
  async list(
    first: number,
    after: { readonly startedAt: string; readonly id: string } | null,
  ): Promise<{ rows: readonly ImportView[]; total: number }> {
    return this.ports.store.read(async (tx) => {
      const rows = await tx.run<ImportView>(cypher.IMPORTS, {
        startedAt: after?.startedAt ?? null,
        id: after?.id ?? null,
        limit: first + 1,
      });
      const [count] = await tx.run<{ total: number }>(cypher.COUNT_IMPORTS);
      return { rows, total: count?.total ?? 0 };
    });
  }

  /** The problems of an import's file, judged again: they may hold people's data and are kept nowhere else. */
  async problems(id: string): Promise<readonly Problem[]> {
    const known = await this.get(id);
    if (!known?.import.uploadId) return [];
    const { source, sender, scope, mapping } = known.import;
    const input = await this.ports.openUpload(known.import.uploadId);
    const judged = await judge(
      input,
      { source, sender, scope, ...(mapping === null ? {} : { mapping: JSON.parse(mapping) as unknown }) },
      await this.ports.institutions(),
    );
    try {
      const report = new FileReport(10_000);
      for await (const item of importItems(judged, this.ports.world, source, report)) void item;
      return report.problems.filter((problem) => problem.severity !== 'note');
    } finally {
      await judged.close();
    }
  }

  /** Brings one file in, from bytes to what is believed. */
  async runFile(file: FileImport, control?: Pick<JobControl, 'progress' | 'isCancelled'>): Promise<FileOutcome> {
    const { source, sender, scope, mode } = file;
    const judged = await judge(file.input, { source, sender, scope, mapping: file.mapping }, await this.ports.institutions());
    const report = new FileReport();
    try {
      const total = judged.about.rows;
      const outcome = await runImport(
        this.ports.store,
        {
          source: source as SourceName,
          sender,
          scope,
          mode,
          missing: file.missing.kind === 'keep' ? { kind: 'keep' } : { kind: 'endOn', date: endDate(file.missing.date) },
          applyOthers: file.applyOthers,
          actor: file.actor,
          at: file.at ?? this.ports.clock.now(),
          fileName: file.input.name,
          fileDigest: await digestOf(file.input),
          ...(file.people ? { people: file.people } : {}),
        },
        importItems(judged, this.ports.world, source, report),
        {
          onProgress: ({ phase, rows }) =>
            control?.progress(rows, {
              ...(total === undefined ? {} : { total }),
              message: phase === 'staging' ? { ko: '행을 읽는 중', en: 'Reading rows' } : { ko: '반영하는 중', en: 'Publishing' },
            }),
          ...(control ? { isCancelled: control.isCancelled } : {}),
        },
      );
      await this.describe(outcome.importId, file, report);
      return { outcome, report };
    } finally {
      await judged.close();
    }
  }

  private async describe(id: string, file: FileImport, report: FileReport): Promise<void> {
    const description = {
      problems: report.problemCount,
      missing: file.missing.kind,
      ...(file.missing.kind === 'endOn' ? { endOn: file.missing.date } : {}),
      ...(file.uploadId === undefined ? {} : { uploadId: file.uploadId }),
      ...(file.jobId === undefined ? {} : { jobId: file.jobId }),
      ...(file.mapping === undefined || file.mapping === null ? {} : { mapping: JSON.stringify(file.mapping) }),
    };
    await this.ports.store.write((tx) => tx.run(cypher.DESCRIBE_IMPORT, { id, description }));
  }

  private readonly importJob: JobHandler = async (job, control) => {
    const wanted = importInput.parse(JSON.parse(job.input));
    const sender = wanted.sender ?? defaultSender(wanted.source);
    const { outcome, report } = await this.runFile(
      {
        input: await this.ports.openUpload(wanted.uploadId),
        source: wanted.source,
        sender,
        scope: wanted.scope ?? defaultScope(wanted.source, sender),
        mode: wanted.mode ?? knownSource(wanted.source).defaultMode,
        mapping: wanted.mapping,
        missing: wanted.missing === 'endOn' && wanted.endOn ? { kind: 'endOn', date: wanted.endOn } : { kind: 'keep' },
        applyOthers: wanted.applyOthers,
        actor: job.actor,
        uploadId: wanted.uploadId,
        jobId: job.id,
      },
      control,
    );
    return outcomeOf(outcome, report);
  };

  private readonly undoJob: JobHandler = async (job, control) => {
    const { importId, reason } = z.object({ importId: z.string(), reason: z.string().nullish() }).parse(JSON.parse(job.input));
    let done = 0;
    try {
      await undoImport(
        this.ports.store,
        { importId, actor: job.actor, at: this.ports.clock.now(), ...(reason ? { reason } : {}) },
        (step) => void control.progress((done += step)),
      );
    } catch (error) {
      if (error instanceof NothingToUndo)
        throw new AtlasError(error.why === 'undone' ? 'ALREADY_UNDONE' : 'CANNOT_UNDO', { cause: error });
      if (error instanceof StoreBusy) throw new AtlasError('JOB_RUNNING', { cause: error });
      throw error;
    }
    await this.ports.jobs.markUndone(importId);
    return { state: 'done', importId, message: { ko: '가져오기를 되돌렸습니다.', en: 'The import was taken back.' } };
  };
}

function endDate(text: string) {
  const date = parsePartialDate(text);
  if (date === null) throw new AtlasError('INVALID_DATE', { details: { endOn: text } });
  return date;
}

function outcomeOf(outcome: ImportOutcome, report: FileReport): JobOutcome {
  const { importId, counts } = outcome;
  switch (outcome.state) {
    case 'done':
      return { state: 'done', importId, message: messageOf(counts) };
    case 'nothingToDo':
      return { state: 'done', importId, message: { ko: '바뀐 것이 없습니다.', en: 'Nothing has changed.' } };
    case 'cancelled':
      return {
        state: 'cancelled',
        importId,
        message: { ko: '취소했습니다. 남은 것은 없습니다.', en: 'Cancelled. Nothing of it is left.' },
      };
    case 'blocked': {
      const fault = report.problems.find((problem) => problem.severity === 'file');
      return {
        state: 'failed',
        importId,
        error: fault?.code === 'WORLD_IS_DEMO' ? 'WORLD_IS_DEMO' : fault ? 'FILE_BLOCKED' : 'ROWS_REJECTED',
        message: fault?.advice ?? messageOf(counts),
      };
    }
  }
}
