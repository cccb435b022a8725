// Asks a server's GraphQL from a thread of its own: who asks is never in the server's process, and what parsing and collecting their answers costs
// is not the server's.
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads';
import { poster } from './post.mjs';

/** @returns a client: `ask(query, variables)` answers `{ body, took }` (ms until the whole body had come), `stop()` ends it. */
export function clientBeside(url, secret) {
  const worker = new Worker(new URL(import.meta.url), { workerData: { url, secret } });
  let answered = null;
  worker.on('message', (message) => answered?.resolve(message));
  worker.on('error', (error) => answered?.reject(error));
  return {
    ask: (query, variables) =>
      new Promise((resolve, reject) => {
        answered = { resolve, reject };
        worker.postMessage({ query, variables });
      }),
    stop: () => worker.terminate(),
  };
}

if (!isMainThread && workerData?.secret) {
  const post = poster(workerData.url, workerData.secret);
  parentPort.on('message', async ({ query, variables }) => {
    const began = performance.now();
    const body = await post(query, variables);
    parentPort.postMessage({ took: performance.now() - began, body });
  });
}
