import { on } from 'node:events';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { DemoSizeName } from '../demo-size';
import type { WrittenFile } from './write-files';

/** Which world's files, and where to. */
export interface DemoFilesOptions {
  readonly seed: number;
  readonly size: DemoSizeName;
  readonly folder: string;
}

/**
 * Makes a demo world and writes its files in a thread of its own, ahead of whoever imports them: its people do not weigh on the
 * importer's memory. Files come in the order of their time.
 *
 * @throws whatever went wrong in the making
 */
export async function* demoFilesBeside(options: DemoFilesOptions): AsyncGenerator<WrittenFile> {
  const worker = new Worker(join(__dirname, 'files-worker.js'), { workerData: options });
  try {
    for await (const [file] of on(worker, 'message') as AsyncIterable<[WrittenFile | null]>) {
      if (file === null) return;
      yield file;
    }
  } finally {
    await worker.terminate();
  }
}
