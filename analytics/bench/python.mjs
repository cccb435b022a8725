// The Python that peers run in: the one on the path when it has what they import, else an environment of its own under .atlas.
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..', '..');

/** A Python that can import the modules; installs `peers/requirements.txt` once when there is none. */
export function pythonWith(...modules) {
  const has = (command) => {
    try {
      execFileSync(command, ['-c', `import ${modules.join(', ')}`], { stdio: 'ignore' });
      return true;
    } catch {
      return false;
    }
  };
  if (has('python3')) return 'python3';
  const venv = join(root, '.atlas', 'bench-python');
  const python = join(venv, 'bin', 'python');
  if (!existsSync(python)) execFileSync('python3', ['-m', 'venv', venv], { stdio: 'ignore' });
  if (!has(python)) {
    const requirements = join(import.meta.dirname, 'peers', 'requirements.txt');
    execFileSync(python, ['-m', 'pip', 'install', '-q', '-r', requirements], { stdio: 'inherit' });
  }
  return python;
}

/** Runs a peer's script and reads the JSON it prints. */
export const askPeer = (python, script, ...args) =>
  JSON.parse(execFileSync(python, [join(import.meta.dirname, 'peers', script), ...args], { maxBuffer: 1 << 29 }).toString());
