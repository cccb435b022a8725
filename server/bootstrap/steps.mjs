// What every entry script does first. Plain JavaScript without dependencies: it must run before anything is installed.
import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The repository's folder. */
export const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));

/** The runner of an installed tool, as `node <file>`, so that it works without a shell. */
export const tool = (name) => join(root, 'node_modules', '.bin', name);

/**
 * Runs a program in the repository's folder. With `capture` its output is kept, and shown unless `quiet`; with `silentOutput` only its
 * errors are shown.
 * @returns {Promise<{ code: number, output: string }>}
 */
export function run(command, args, { capture = false, quiet = false, silentOutput = false, env = {} } = {}) {
  return new Promise((resolve) => {
    const stdio = capture ? ['ignore', 'pipe', 'pipe'] : ['ignore', silentOutput ? 'ignore' : 'inherit', 'inherit'];
    const child = spawn(command, args, { cwd: root, stdio, env: { ...process.env, TURBO_TELEMETRY_DISABLED: '1', ...env } });
    let output = '';
    if (capture) {
      for (const [from, to] of [
        [child.stdout, process.stdout],
        [child.stderr, process.stderr],
      ]) {
        from.on('data', (chunk) => {
          output += chunk;
          if (!quiet) to.write(chunk);
        });
      }
    }
    child.once('error', (error) => resolve({ code: 127, output: `${output}${error.message}\n` }));
    child.once('close', (code) => resolve({ code: code ?? 1, output }));
  });
}

/** Ends with one clear line when Node is too old. */
export function requireNode() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major > 20 || (major === 20 && minor >= 19)) return;
  console.error(`BrainLink Atlas needs Node 20.19 or newer; this is ${process.versions.node}.`);
  process.exit(1);
}

/** Whether every package of the lock file that this platform needs is installed in its version. */
export function isInstalled(lock, installed, { withTests }) {
  return Object.entries(lock.packages).every(
    ([path, { version, optional, link, dev, devOptional }]) =>
      !path.includes('node_modules/') ||
      link ||
      optional ||
      devOptional ||
      (dev && !withTests) ||
      installed.packages[path]?.version === version,
  );
}

/**
 * Installs what the lock file says where it is missing or older than it: what builds and runs the product, and `withTests` what tests
 * and checks it, too: half of the packages.
 */
async function install({ withTests }) {
  const read = (...parts) => JSON.parse(readFileSync(join(root, ...parts), 'utf8'));
  const marker = ['node_modules', '.package-lock.json'];
  const isThere = existsSync(join(root, ...marker));
  const lock = read('package-lock.json');
  const installed = isThere ? read(...marker) : { packages: {} };
  if (isThere && isInstalled(lock, installed, { withTests })) return;
  console.log('Installing packages …');
  // What stands there already is kept, that of the tests, too: `npm ci` would take it away and fetch everything anew.
  const hasTests = Object.keys(installed.packages).some((path) => lock.packages[path]?.dev);
  const options = ['--no-audit', '--no-fund', '--loglevel=error', withTests || hasTests ? '--include=dev' : '--omit=dev'];
  const clean = isThere ? { code: 1 } : await run('npm', ['ci', ...options]);
  if (clean.code === 0) return;
  // A registry that lacks the packages of other platforms makes the strict install refuse; this one installs the same versions.
  const { code } = await run('npm', ['install', '--no-save', ...options]);
  if (code !== 0) process.exit(code);
}

/** Builds what changed since the last time. */
export async function build(options = []) {
  const { code, output } = await run(tool('turbo'), ['run', 'build', '--output-logs=errors-only', ...options], {
    capture: true,
    quiet: true,
  });
  if (code === 0) return;
  console.error(output);
  process.exit(code);
}

/** Node is new enough, packages are installed (`withTests` those of tests and checks, too), everything is built. */
export async function prepare({ withTests = true } = {}) {
  requireNode();
  await install({ withTests });
  await build();
}

/** The counts of a runner whose last line is `N passed, N failed`; undefined when it is not. */
export function readCounts(output) {
  const match = /^(\d+) passed, (\d+) failed$/.exec(output.trimEnd().split('\n').at(-1)?.trim() ?? '');
  return match ? { passed: Number(match[1]), failed: Number(match[2]) } : undefined;
}
