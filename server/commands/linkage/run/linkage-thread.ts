import type { Worker } from 'node:worker_threads';
import type { Dataset, SecondThread } from '@brainlink/analytics/linkage';
import { startThread } from '../../../start-thread';
import type { FieldsToRead } from '../read/read-fields';
import type { FilesToRead, LinkageAnswer } from './linkage-worker';

/** A second thread for one run; it does one thing after another. Close it when done. */
export class LinkageThread {
  private readonly worker: Worker = startThread(__dirname, 'linkage-worker');
  private readonly waiting: { resolve: (found: never) => void; reject: (error: Error) => void }[] = [];

  constructor() {
    this.worker.on('message', ({ found, failed }: LinkageAnswer) => {
      const { resolve, reject } = this.waiting.shift()!;
      if (failed === undefined) resolve(found as never);
      else reject(new Error(failed));
    });
    this.worker.on('error', (error) => this.waiting.splice(0).forEach(({ reject }) => reject(error as Error)));
  }

  /** Runs a part of the linkage. */
  readonly run: SecondThread = (part, input) => this.ask({ part, input });

  /** Reads fields of files; they are opened anew there. */
  readFields(files: FilesToRead, fields: FieldsToRead): Promise<Dataset> {
    return this.ask({ part: 'readFields', input: { files, fields } });
  }

  async close(): Promise<void> {
    await this.worker.terminate();
  }

  private ask<Found>(message: object): Promise<Found> {
    return new Promise<Found>((resolve, reject) => {
      this.waiting.push({ resolve, reject });
      this.worker.postMessage(message);
    });
  }
}
