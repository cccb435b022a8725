import { AtlasError, type ErrorCode } from '@brainlink/schema/errors';
import { auditActor, noteAudit } from '../../audit';
import type { Actor } from '../../identity/actor';
import { authorize } from '../../identity/policy';
import type { HandCommand } from '../corrections/corrections.service';
import { RUN_OF_COMMAND, UNDO_OF_RUN } from './linkage-run.cypher';
import type { LinkagePorts } from './linkage-ports';

/** The run that a command published; `null` for every other command. */
export async function runOfCommand({ store }: LinkagePorts, seq: number): Promise<string | null> {
  const [row] = await store.ask<{ importId: string }>(RUN_OF_COMMAND, { seq });
  return row?.importId ?? null;
}

/**
 * Takes a run back as one step, as a job that is waited for: it may be long, and nothing else of its size may be at work.
 * @throws AtlasError `NOT_ALLOWED`, `ALREADY_UNDONE`, and whatever stopped the job
 */
export async function undoRun(
  ports: LinkagePorts,
  caller: Actor,
  run: { readonly importId: string; readonly seq: number },
  reason: string | null,
): Promise<HandCommand> {
  const { actor } = authorize(caller, 'undoCommands');
  const why = (reason ?? '').trim() || undefined;
  await noteAudit(ports, {
    ...auditActor(actor),
    action: 'undo',
    operation: 'undoCommands',
    seq: run.seq,
    subjects: [{ kind: 'import', id: run.importId }],
    details: { undoes: run.seq },
    ...(why === undefined ? {} : { reason: why }),
  });
  const job = await ports.jobs.create('undoImport', { importId: run.importId, reason: why ?? null }, actor.id, 'records');
  const ended = await ports.jobs.finished(job.id);
  if (ended.state !== 'done') throw new AtlasError((ended.error ?? 'JOB_FAILED') as ErrorCode);
  const [undo] = await ports.store.ask<{ id: string; seq: number; at: string }>(UNDO_OF_RUN, { seq: run.seq });
  if (!undo) throw new AtlasError('JOB_FAILED');
  return {
    seq: undo.seq,
    commandId: undo.id,
    factIds: [],
    kind: 'undo',
    at: undo.at,
    actor: actor.id,
    people: [],
    undoneBy: null,
  };
}
