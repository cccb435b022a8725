import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Command } from 'commander';
import { faultInWords } from '../fault-in-words';
import { loadConfig, type Config } from '../config';
import { rememberAddress } from '../world';
import type { CommandContext } from './command-context';
import { COMMANDS } from './registry';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'atlas-commands-'));
  await mkdir(join(folder, 'folder.csv'));
  await writeFile(join(folder, 'roster.csv'), 'name,email\nKim,kim@example.org\n');
});
afterEach(() => rm(folder, { recursive: true }));

/** What somebody is told who runs a command with files of the folder; a command that goes on to a database says so instead. */
async function told(line: string, config?: Config): Promise<string> {
  const context: CommandContext = {
    config: () => (config ? Promise.resolve(config) : Promise.reject(new Error('asked for the configuration'))),
    withServices: () => Promise.reject(new Error('opened a database')),
    print: () => undefined,
    say: () => undefined,
  };
  const program = new Command().exitOverride();
  const [name = '', ...words] = line.split(' ');
  COMMANDS[name]?.()(program, context);
  const args = words.map((word) => (/^[a-z]+\.[a-z]+$|^nowhere\//.test(word) ? join(folder, word) : word));
  const error = await program.parseAsync([name, ...args], { from: 'user' }).catch((reason: unknown) => reason);
  return faultInWords(error).replaceAll(`${folder}/`, '');
}

describe('a command that is given files it cannot use says so before a database is started', () => {
  it.each([
    ['import members missing.csv', 'FILE_UNREADABLE: There is no file missing.csv.'],
    ['import members folder.csv', 'FILE_UNREADABLE: folder.csv is a folder; a file is needed.'],
    ['import members roster.csv --mapping missing.json', 'FILE_UNREADABLE: There is no file missing.json.'],
    ['import members roster.csv --mapping roster.csv', 'INVALID_INPUT: --mapping roster.csv is not JSON: '],
    ['import members roster.csv --sender K;S', 'INVALID_INPUT: --sender: a sender is a short name'],
    ['link --left folder.csv --right roster.csv --out out.csv', 'FILE_UNREADABLE: folder.csv is a folder; a file is needed.'],
    ['assign --scores folder.csv --load 1 --per-proposal 1 --out out.csv', 'FILE_UNREADABLE: folder.csv is a folder;'],
    ['export missing.graphql --format csv --out out.csv', 'FILE_UNREADABLE: There is no file missing.graphql.'],
    ['export roster.csv --format csv --out nowhere/out.csv', 'INVALID_INPUT: --out nowhere/out.csv: there is no folder nowhere.'],
    [
      'export roster.csv --format csv --out out.csv --variables roster.csv',
      'INVALID_INPUT: --variables roster.csv is not JSON: ',
    ],
    ['backup nowhere/atlas.gz', 'INVALID_INPUT: nowhere/atlas.gz: there is no folder nowhere.'],
    ['restore missing.gz', 'FILE_UNREADABLE: There is no file missing.gz.'],
    ['restore folder.csv', 'FILE_UNREADABLE: folder.csv is a folder; a file is needed.'],
    ['register push --out nowhere/out.csv', 'INVALID_INPUT: --out nowhere/out.csv: there is no folder nowhere.'],
    ['report edition 2026 --out nowhere/out.pdf', 'INVALID_INPUT: --out nowhere/out.pdf: there is no folder nowhere.'],
    ['subject-report p1 --out nowhere/', 'INVALID_INPUT: --out nowhere/subject-report: there is no folder nowhere.'],
  ])('%s', async (line, sentence) => {
    expect((await told(line)).slice(0, sentence.length)).toBe(sentence);
  });
});

test('A backup is not restored under a server that runs: it would go on answering from what was there before', async () => {
  const config = loadConfig({ home: folder, world: 'real' }, {});
  const forget = await rememberAddress(config, 'http://localhost:4107');
  const sentence = 'CONFLICT: The server of this world runs (http://localhost:4107). Stop it, restore, and start it again.';
  expect(await told('restore roster.csv', config)).toBe(sentence);
  await forget();
  expect(await told('restore roster.csv', config)).toMatch('opened a database');
});

test('An invitation for an event needs no name to be made up, as the README shows it', async () => {
  expect(await told('user invite --role organizer --event E')).toMatch('opened a database');
});

test('A fault of an input names its fields', async () => {
  const { AtlasError } = await import('@brainlink/schema/errors');
  expect(faultInWords(new AtlasError('INVALID_INPUT', { details: { fields: ['eventId'] } }))).toMatch(
    /^INVALID_INPUT \(eventId\): /,
  );
});
