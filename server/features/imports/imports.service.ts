import { AtlasError } from '@brainlink/schema/errors';
import { parsePartialDate } from '@brainlink/schema/time';
import type { JudgedFile } from '@brainlink/seeds/check';
import type { Input } from '@brainlink/seeds/read';
import type { Problem } from '@brainlink/seeds/sources';
import { auditActor, noteAudit } from '../../audit';
import { actorName, type KnownActor } from '../../identity/actor';
import type { JobControl, JobRecord } from '../../jobs';
import { importJob, undoJob } from './import-jobs';
import { importInput, type FileImport, type ImportInput, type ImportPorts } from './import-request';
import {
  defaultScope,
  senderOf,
  digestOf,
  FileReport,
  importItems,
  judge,
  knownSource,
  type FileDescription,
} from './import-source';
import * as cypher from './imports.cypher';
import { previewImport, type PreviewResult } from './preview';
import { runFile, runFiles, type FileOutcome } from './run-file';
import type { ImportView } from './stored-import';

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

/** Bringing files in, seeing beforehand what that does, and taking it back (contracts 1, 2, 20). */
export class ImportsService {
  constructor(private readonly ports: ImportPorts) {
    ports.jobs.handle('import', importJob(ports));
    ports.jobs.handle('undoImport', undoJob(ports));
  }

  /** Reads an upload through and says what it would do. */
  async preview(uploadId: string, actor: KnownActor, wanted: Partial<ImportInput>, changes: number): Promise<PreviewedFile> {
    const source = wanted.source ?? 'members';
    const sender = senderOf(source, wanted.sender);
    const scope = wanted.scope ?? defaultScope(source, sender);
    const mode = wanted.mode ?? knownSource(source).defaultMode;
    return this.previewFile(
      await this.ports.openUpload(uploadId, actor),
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
    const judged = await judge(input, description, this.ports.institutions);
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
    await this.ports.openUpload(parsed.data.uploadId, actor);
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
    const [row] = await this.ports.store.ask<ImportView>(cypher.IMPORT_BY_ID, { id });
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
    const input = await this.ports.openUpload(known.import.uploadId, null);
    const judged = await judge(
      input,
      { source, sender, scope, ...(mapping === null ? {} : { mapping: JSON.parse(mapping) as unknown }) },
      this.ports.institutions,
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
  runFile(file: FileImport, control?: Pick<JobControl, 'progress' | 'isCancelled'>): Promise<FileOutcome> {
    return runFile(this.ports, file, control);
  }

  /** Brings files in, one after another in their order; see {@link runFiles}. */
  runFiles(files: AsyncIterable<FileImport>): ReturnType<typeof runFiles> {
    return runFiles(this.ports, files);
  }
}
