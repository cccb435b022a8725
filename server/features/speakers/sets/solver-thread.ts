import type { Worker } from 'node:worker_threads';
import { AtlasError, type ErrorCode } from '@brainlink/schema/errors';
import { startThread } from '../../../start-thread';
import type { SolverReply, SolverTaskName, SolverTasks } from './solver-messages';

interface Asker {
  readonly resolve: (answer: never) => void;
  readonly reject: (error: Error) => void;
}

/** A solver in a thread of its own, started by the first question: a search never holds up other answers. */
export class SolverThread {
  private worker: Worker | null = null;
  private readonly askers = new Map<number, Asker>();
  private asked = 0;

  /** Asks the solver. @throws AtlasError of the task */
  ask<K extends SolverTaskName>(kind: K, ask: SolverTasks[K]['ask']): Promise<SolverTasks[K]['answer']> {
    const worker = (this.worker ??= this.start());
    return new Promise((resolve, reject) => {
      this.asked += 1;
      this.askers.set(this.asked, { resolve, reject });
      worker.ref();
      worker.postMessage({ id: this.asked, kind, ask });
    });
  }

  /** Ends the thread. */
  async close(): Promise<void> {
    await this.worker?.terminate();
    this.worker = null;
  }

  private start(): Worker {
    const worker = startThread(__dirname, 'solver-worker');
    worker.unref();
    const fail = (error: Error): void => {
      this.worker = null;
      for (const { reject } of this.askers.values()) reject(error);
      this.askers.clear();
    };
    worker.on('message', (reply: SolverReply) => {
      const asker = this.askers.get(reply.id);
      this.askers.delete(reply.id);
      if (this.askers.size === 0) worker.unref();
      if ('answer' in reply) asker?.resolve(reply.answer as never);
      else
        asker?.reject(
          reply.code === null ? new Error(reply.fault) : new AtlasError(reply.code as ErrorCode, { details: reply.details }),
        );
    });
    worker.on('error', fail);
    worker.on('exit', () => fail(new Error('The thread of the solver ended.')));
    return worker;
  }
}
