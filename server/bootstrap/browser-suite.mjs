// The tests in a real browser: a server of their own with a small demo world, the walks and axe against it, and everything stopped again.
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { readCounts, root, run } from './steps.mjs';

const STARTING_MINUTES = 15;

/** Starts the server and waits for its one-time link. */
function startServer(home) {
  const env = {
    ...process.env,
    NODE_ENV: 'production',
    ATLAS_HOME: home,
    ATLAS_DEMO_SIZE: 'XS',
    ATLAS_WORLD: 'demo',
    LOG_LEVEL: 'error',
    NEO4J_HEAP_MB: '768',
  };
  for (const name of ['NEO4J_URI', 'PUBLIC_URL', 'ATLAS_UPLOADS']) delete env[name];
  const child = spawn(process.execPath, [join(root, 'server', 'dist', 'main.js'), '--port', '0'], {
    cwd: root,
    env,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const link = new Promise((resolve, reject) => {
    let output = '';
    const late = setTimeout(
      () => reject(new Error(`The server gave no link in ${STARTING_MINUTES} minutes.`)),
      STARTING_MINUTES * 60_000,
    );
    child.stdout.on('data', (chunk) => {
      output += chunk;
      const found = /(https?:\/\/\S+\/sign-in\/\S+)/.exec(output);
      if (!found) return;
      clearTimeout(late);
      resolve(found[1]);
    });
    child.once('close', (code) => reject(new Error(`The server ended with code ${code} before it gave a link.\n${output}`)));
  });
  return { child, link };
}

async function stopServer(child) {
  if (child.exitCode !== null) return;
  const closed = new Promise((resolve) => child.once('close', resolve));
  child.kill('SIGTERM');
  await closed;
}

/** Runs the browser tests; a run that could not begin counts as one failure. */
export async function browserSuite() {
  const runner = join(root, 'client', 'e2e', 'run.mjs');
  if (!existsSync(runner)) return { passed: 0, failed: 1 };
  const home = join(root, '.atlas', `e2e-${process.pid}`);
  const { child, link } = startServer(home);
  try {
    const { code, output } = await run(process.execPath, [runner, '--link', await link], { capture: true });
    const counts = readCounts(output) ?? { passed: 0, failed: 1 };
    return code !== 0 && counts.failed === 0 ? { ...counts, failed: 1 } : counts;
  } catch (error) {
    console.error(error.message);
    return { passed: 0, failed: 1 };
  } finally {
    await stopServer(child);
    await rm(home, { recursive: true, force: true });
  }
}
