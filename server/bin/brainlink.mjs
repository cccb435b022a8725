#!/usr/bin/env node
// The `brainlink` command: builds when the sources are newer than what was built, then runs it.
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build, root, tool } from '../bootstrap/steps.mjs';

const built = join(root, 'server', 'dist', 'commands', 'main.js');

/** Newest change among the sources that a command is built from. */
function newestSource(folder) {
  return readdirSync(folder, { withFileTypes: true }).reduce((newest, entry) => {
    if (entry.isDirectory())
      return /^(dist|node_modules|\..*)$/.test(entry.name) ? newest : Math.max(newest, newestSource(join(folder, entry.name)));
    return /\.ts$/.test(entry.name) && !/\.test\.ts$/.test(entry.name)
      ? Math.max(newest, statSync(join(folder, entry.name)).mtimeMs)
      : newest;
  }, 0);
}

function isStale() {
  if (!existsSync(built)) return true;
  // A container image carries what was built, and no tool to build it with.
  if (!existsSync(tool('turbo'))) return false;
  return (
    Math.max(...['schema', 'analytics', 'seeds', 'server'].map((name) => newestSource(join(root, name)))) >
    statSync(built).mtimeMs
  );
}

if (isStale()) await build(['--filter=@brainlink/server']);
process.env.NODE_ENV ??= 'production';
await import(pathToFileURL(built).href);
