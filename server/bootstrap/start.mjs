// `npm start [-- --empty] [-- --port N]`: from a fresh clone to a running server.
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { fetchDatabaseBeside } from './fetch-database.mjs';
import { prepare, root, SERVER_FLAGS } from './steps.mjs';

console.log('Preparing BrainLink Atlas …');
const fetched = fetchDatabaseBeside();
await prepare();
await fetched;
const env = {
  // For what runs, not for what installs: otherwise GraphQL checks every value's class for a second copy of itself, a quarter of an answer's time.
  NODE_ENV: 'production',
  // Large buffers go back to the system when they are freed, and threads share their arenas: a seventh less resident memory (glibc, mallopt(3)).
  MALLOC_ARENA_MAX: '2',
  MALLOC_MMAP_THRESHOLD_: '131072',
  ...process.env,
};
// A process group of its own: the terminal's Ctrl+C comes here and is handed on once. The channel tells the server when this process is gone.
const main = join(root, 'server', 'dist', 'main.js');
const server = spawn(process.execPath, [...SERVER_FLAGS, main, ...process.argv.slice(2)], {
  env,
  stdio: ['inherit', 'inherit', 'inherit', 'ipc'],
  detached: true,
});
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => server.kill(signal));
server.on('close', (code) => {
  process.exitCode = code ?? 1;
});
