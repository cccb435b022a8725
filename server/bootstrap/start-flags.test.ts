import { execFile } from 'node:child_process';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

describe('what npm start can be told', () => {
  let home: string;
  beforeEach(async () => {
    home = await mkdtemp(join(tmpdir(), 'atlas-start-'));
  });
  afterEach(() => rm(home, { recursive: true }));

  /** Runs the script of `npm start` with a home folder of its own, which shows whether anything was begun. */
  const start = (args: readonly string[], env: Readonly<Record<string, string>> = {}) =>
    new Promise<{ code: number; stdout: string; stderr: string }>((resolve) => {
      const options = { env: { PATH: process.env.PATH ?? '', ATLAS_HOME: home, ...env }, timeout: 20_000 };
      execFile(process.execPath, [join(__dirname, 'start.mjs'), ...args], options, (error, stdout, stderr) =>
        resolve({ code: error === null ? 0 : Number(error.code ?? 1), stdout, stderr }),
      );
    });

  it('is shown for --help, and nothing is installed, fetched or started', async () => {
    const { code, stdout, stderr } = await start(['--help']);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toMatch(/^Usage: npm start -- \[--empty\] \[--port N\]/);
    expect(stdout).not.toContain('Preparing');
    expect(await readdir(home)).toEqual([]);
  });

  it.each([
    [['--bogus'], 'npm start knows no --bogus.'],
    [['real'], 'npm start knows no real.'],
    [['--port'], '--port is not used that way.'],
    [['--empty=yes'], '--empty is not used that way.'],
    [['--port', 'abc'], '--port "abc" is not a port: give a number from 0 to 65535.'],
    [['--port', '65536'], '--port "65536" is not a port: give a number from 0 to 65535.'],
  ])('refuses %j in one sentence above the usage, before anything is begun', async (args, sentence) => {
    const { code, stdout, stderr } = await start(args);
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
    expect(stderr.split('\n')[0]).toBe(sentence);
    expect(stderr).toContain('Usage: npm start');
    expect(stderr).not.toContain('    at ');
    expect(await readdir(home)).toEqual([]);
  });

  it('tells whoever wrote `npm start --empty` where the flag has to stand, instead of making a demo world', async () => {
    const { code, stderr } = await start([], { npm_config_empty: 'true' });
    expect(code).toBe(1);
    expect(stderr.split('\n')[0]).toBe('npm keeps what stands before -- for itself. Write: npm start -- --empty');
  });
});
