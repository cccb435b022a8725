// `npm start [-- --empty] [-- --port N]`: from a fresh clone to a running server.
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { fetchDatabaseBeside } from './fetch-database.mjs';
import { RUNNING_ENV, SERVER_FLAGS } from './running.mjs';
import { faultOfFlags, isHelpWanted, USAGE } from './start-flags.mjs';
import { prepare, root } from './steps.mjs';

const flags = process.argv.slice(2);
if (isHelpWanted(flags)) {
  console.log(USAGE);
  process.exit(0);
}
const fault = faultOfFlags(flags, process.env);
if (fault !== undefined) {
  console.error(`${fault}\n\n${USAGE}`);
  process.exit(1);
}
console.log('Preparing BrainLink Atlas …');
const fetched = fetchDatabaseBeside();
await prepare({ withTests: false });
await fetched;
const env = { ...RUNNING_ENV, ...process.env };
// A process group of its own: the terminal's Ctrl+C comes here and is handed on once. The channel tells the server when this process is gone.
const main = join(root, 'server', 'dist', 'main.js');
const server = spawn(process.execPath, [...SERVER_FLAGS, main, ...flags], {
  env,
  stdio: ['inherit', 'inherit', 'inherit', 'ipc'],
  detached: true,
});
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => server.kill(signal));
server.on('close', (code) => {
  process.exitCode = code ?? 1;
});
