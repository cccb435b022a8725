import { startThread } from '../../start-thread';
import type { Propose, Proposals } from './proposals';

/** Compares records in a thread of its own, so that the server goes on answering. */
export const proposeBeside: Propose = (input) =>
  new Promise<Proposals>((resolve, reject) => {
    const worker = startThread(__dirname, 'propose-worker', { workerData: input });
    worker.once('message', (proposals: Proposals) => {
      resolve(proposals);
      void worker.terminate();
    });
    worker.once('error', reject);
    worker.once('exit', () => reject(new Error('The thread of linkage ended without an answer.')));
  });
