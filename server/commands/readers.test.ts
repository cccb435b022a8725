import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);
const command = `"${process.execPath}" -r @swc-node/register "${join(__dirname, 'main.ts')}"`;
const inShell = (line: string) => run('bash', ['-c', `set -o pipefail; ${line}`], { cwd: join(__dirname, '..', '..') });

test('A command whose reader leaves early ends quietly and well', async () => {
  const { stdout, stderr } = await inShell(`${command} names explain 이상호 'Lee Sangho' | true`);
  expect({ stdout, stderr }).toEqual({ stdout: '', stderr: '' });
});

test('A reader who stays is told everything', async () => {
  const { stdout } = await inShell(`${command} names explain 이상호 'Lee Sangho' | cat`);
  expect(stdout).toContain('이상호');
});

test('A word too many is refused: it may be a second user, who would be passed over', async () => {
  await expect(inShell(`${command} user disable one two`)).rejects.toMatchObject({
    stderr: expect.stringContaining("too many arguments for 'disable'") as string,
  });
});
