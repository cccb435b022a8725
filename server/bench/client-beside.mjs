// Asks a server's GraphQL from a process of its own: who asks is never in the server's process, and what parsing and collecting their answers
// costs, in time and in memory, is not the server's.
import { fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { poster } from './post.mjs';

const HERE = fileURLToPath(import.meta.url);

/** @returns a client: `ask(query, variables)` answers `{ body, took }` (ms until the whole body had come), `stop()` ends it. */
export function clientBeside(url, secret) {
  // None of the flags that give the server's process its memory.
  const client = fork(HERE, { execArgv: [] });
  let answered = null;
  let stopping = false;
  client.on('message', (message) => answered?.resolve(message));
  client.on('exit', (code) => stopping || answered?.reject(new Error(`The client ended with ${code}.`)));
  client.send({ url, secret });
  return {
    ask: (query, variables) =>
      new Promise((resolve, reject) => {
        answered = { resolve, reject };
        client.send({ query, variables });
      }),
    stop: async () => {
      stopping = true;
      if (client.exitCode !== null) return;
      const ended = new Promise((resolve) => client.once('exit', resolve));
      client.disconnect();
      await ended;
    },
  };
}

if (process.argv[1] === HERE && process.send) {
  let post;
  process.on('disconnect', () => process.exit());
  process.on('message', async ({ url, secret, query, variables }) => {
    if (url) {
      post = poster(url, secret);
      return;
    }
    const began = performance.now();
    const body = await post(query, variables);
    process.send({ took: performance.now() - began, body });
  });
}
