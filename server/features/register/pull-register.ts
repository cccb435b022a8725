import { fileInput } from '@brainlink/seeds/read';
import type { JobControl } from '../../jobs';
import type { Ports } from '../../identity/ports';
import type { FileOutcome, ImportsService } from '../imports';
import { ImportMark } from './import-mark';
import { pullPages } from './pull-pages';
import type { RegisterAddress } from './register-address';

/** What pulling needs from outside. */
export interface PullPorts extends Ports {
  readonly imports: ImportsService;
  /** Where pages lie while a pull is under way. */
  readonly folder: string;
  /** Waiting between attempts; the clock's own when absent. */
  readonly wait?: (ms: number) => Promise<void>;
}

/** How the rows that were pulled are brought in. */
export interface PullRequest {
  readonly address: RegisterAddress;
  readonly sender: string;
  readonly applyOthers: boolean;
  readonly actor: string;
  readonly jobId?: string;
}

/** How a pull ended. */
export type PullOutcome =
  | { readonly kind: 'unchanged' | 'cancelled' }
  | ({ readonly kind: 'imported'; readonly records: number; readonly repeated: number } & FileOutcome);

/** What the register's snapshot covers (contract 2). */
export const REGISTER_SCOPE = 'register';
const FILE_NAME = 'register-pull.jsonl';

const wait = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

/**
 * Pulls the whole register and brings it in as a file of the source `register` would come in: a snapshot, whose vanished records are counted
 * as missing and kept with their links. The ETag of what was imported is sent the next time, unless that import was undone since. Called
 * again after a crash it goes on, in the pulling and in the import.
 *
 * @throws AtlasError REGISTER_AWAY, REGISTER_REFUSED, REGISTER_UNREADABLE, and what an import throws
 */
export async function pullRegister(
  ports: PullPorts,
  { address, sender, applyOthers, actor, jobId }: PullRequest,
  control: Pick<JobControl, 'progress' | 'isCancelled'>,
): Promise<PullOutcome> {
  const mark = new ImportMark(ports, address, sender);
  const pulled = await pullPages(address, ports.folder, await mark.etag(), {
    now: () => ports.clock.now(),
    wait: ports.wait ?? wait,
    isCancelled: () => control.isCancelled(),
    progress: (records, total) =>
      control.progress(records, {
        ...(total === null ? {} : { total }),
        message: { ko: '등록부에서 받는 중', en: 'Pulling from the register' },
      }),
  });
  if (pulled.kind !== 'complete') return { kind: pulled.kind };
  const { records, repeated, etag } = pulled;
  const done = await ports.imports.runFile(
    {
      input: fileInput(pulled.path, FILE_NAME),
      source: 'register',
      sender,
      scope: REGISTER_SCOPE,
      mode: 'snapshot',
      missing: { kind: 'keep' },
      applyOthers,
      actor,
      ...(jobId === undefined ? {} : { jobId }),
    },
    control,
  );
  const { state, importId } = done.outcome;
  if (state === 'done' || state === 'nothingToDo') await mark.keep(etag, importId);
  await pulled.discard();
  return { kind: 'imported', records, repeated, ...done };
}
