import { AtlasError } from '@brainlink/schema/errors';
import type { LocalText } from '@brainlink/seeds/sources';
import { NothingToUndo, StoreBusy, undoImport, type ImportCounts, type ImportOutcome } from '@brainlink/seeds/write';
import { z } from 'zod';
import type { JobHandler, JobOutcome } from '../../jobs';
import { importInput, type ImportPorts } from './import-request';
import { defaultScope, knownSource, senderOf, type FileReport } from './import-source';
import { runFile } from './run-file';

const messageOf = (counts: ImportCounts): LocalText => ({
  ko: `새로 ${String(counts.created)} · 바뀜 ${String(counts.changed)} · 그대로 ${String(counts.unchanged)} · 사라짐 ${String(counts.missing)} · 제외 ${String(counts.rejected)}`,
  en: `${String(counts.created)} created · ${String(counts.changed)} changed · ${String(counts.unchanged)} unchanged · ${String(counts.missing)} missing · ${String(counts.rejected)} rejected`,
});

/** What an import means for the job that ran it. */
export function importOutcome(outcome: ImportOutcome, report: FileReport): JobOutcome {
  const { importId, counts } = outcome;
  switch (outcome.state) {
    case 'done':
      return { state: 'done', importId, message: messageOf(counts) };
    case 'nothingToDo':
      return {
        state: 'done',
        importId,
        // Rows that are gone change nothing as long as they are kept, and are said all the same.
        message: counts.missing > 0 ? messageOf(counts) : { ko: '바뀐 것이 없습니다.', en: 'Nothing has changed.' },
      };
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

/** Brings an upload in. */
export const importJob =
  (ports: ImportPorts): JobHandler =>
  async (job, control) => {
    const wanted = importInput.parse(JSON.parse(job.input));
    const sender = senderOf(wanted.source, wanted.sender);
    const { outcome, report } = await runFile(
      ports,
      {
        input: await ports.openUpload(wanted.uploadId, null),
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
    if (outcome.state === 'done') await ports.afterImport?.(wanted.source, job.actor);
    return importOutcome(outcome, report);
  };

/** Takes an import back. */
export const undoJob =
  (ports: ImportPorts): JobHandler =>
  async (job, control) => {
    const { importId, reason } = z.object({ importId: z.string(), reason: z.string().nullish() }).parse(JSON.parse(job.input));
    let done = 0;
    try {
      await undoImport(
        ports.store,
        { importId, actor: job.actor, at: ports.clock.now(), ...(reason ? { reason } : {}) },
        (step) => void control.progress((done += step)),
      );
    } catch (error) {
      if (error instanceof NothingToUndo)
        throw new AtlasError(error.why === 'undone' ? 'ALREADY_UNDONE' : 'CANNOT_UNDO', { cause: error });
      if (error instanceof StoreBusy) throw new AtlasError('JOB_RUNNING', { cause: error });
      throw error;
    }
    await ports.jobs.markUndone(importId);
    return { state: 'done', importId, message: { ko: '가져오기를 되돌렸습니다.', en: 'The import was taken back.' } };
  };
