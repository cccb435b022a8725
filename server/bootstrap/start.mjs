// `npm start [-- --empty] [-- --port N]`: from a fresh clone to a running server.
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { fetchDatabaseBeside } from './fetch-database.mjs';
import { prepare, root } from './steps.mjs';

console.log('Preparing BrainLink Atlas …');
const fetched = fetchDatabaseBeside();
await prepare();
await fetched;
// For what runs, not for what installs: otherwise GraphQL checks every value's class for a second copy of itself, a quarter of an answer's time.
process.env.NODE_ENV ??= 'production';
// In this very process: signals and the terminal reach the server directly.
await import(pathToFileURL(join(root, 'server', 'dist', 'main.js')).href);
