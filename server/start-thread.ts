import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { Worker, type WorkerOptions } from 'node:worker_threads';

/** Starts a thread by the file beside its starter. From source (tests, scripts) it needs the compiler that the process itself was started with. */
export function startThread(folder: string, name: string, options: WorkerOptions = {}): Worker {
  const built = join(folder, `${name}.js`);
  if (existsSync(built)) return new Worker(built, options);
  return new Worker(join(folder, `${name}.ts`), { ...options, execArgv: ['--require', '@swc-node/register'] });
}

/** So many threads work for one question each at a time; others wait for their turn. */
const AT_ONCE = 2;
const waiting: (() => void)[] = [];
let atWork = 0;

/** Waits for a turn; one that is no longer wanted leaves the line. */
async function takeTurn(signal: AbortSignal | undefined): Promise<void> {
  signal?.throwIfAborted();
  if (atWork < AT_ONCE) {
    atWork++;
    return;
  }
  await new Promise<void>((resolve, reject) => {
    const leave = (): void => {
      waiting.splice(waiting.indexOf(turn), 1);
      reject(signal!.reason as Error);
    };
    const turn = (): void => {
      signal?.removeEventListener('abort', leave);
      resolve();
    };
    waiting.push(turn);
    signal?.addEventListener('abort', leave, { once: true });
  });
}

/** Hands the turn to who has waited longest. */
function endTurn(): void {
  const next = waiting.shift();
  if (next) next();
  else atWork--;
}

/**
 * Asks a thread that answers one message by one, and ends it; ends with the signal, in the middle of the work if need be. At most two work at
 * a time, so that many questions at once take turns instead of memory.
 */
export async function askThread<Answer>(folder: string, name: string, ask: unknown, signal?: AbortSignal): Promise<Answer> {
  await takeTurn(signal);
  const worker = startThread(folder, name);
  try {
    worker.postMessage(ask);
    const [answer] = (await once(worker, 'message', { signal })) as [Answer];
    return answer;
  } finally {
    await worker.terminate();
    endTurn();
  }
}
