import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import iconv from 'iconv-lite';
import type { TableDelivery } from '../delivery';
import { loadDemoInputs } from '../demo-inputs';
import { makeDemoWorld } from '../world';
import { deliveryBytes } from './delivery-bytes';
import { csvLine } from './csv-line';
import { type WrittenFile, writeDemoFiles } from './write-files';

describe('files of the demo world', () => {
  let folder: string;
  let files: WrittenFile[];

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'demo-files-'));
    const world = makeDemoWorld(await loadDemoInputs(), { seed: 3, size: 'XS' });
    files = [];
    for await (const file of writeDemoFiles(world.deliveries(), folder)) files.push(file);
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  const text = async (part: string, encoding: string): Promise<string> => {
    const file = files.find((each) => each.path.includes(part));
    return iconv.decode(await readFile(file?.path ?? ''), encoding);
  };

  it('writes each delivery under its day, and no two under one name', () => {
    expect(new Set(files.map((file) => file.path)).size).toBe(files.length);
    expect(files.every((file) => file.path.includes(`/${file.at.slice(0, 4)}/${file.at.slice(0, 10)}_`))).toBe(true);
    expect(new Set(files.map((file) => file.source))).toEqual(
      new Set(['ror', 'members', 'editions', 'openalex', 'participants', 'register']),
    );
  });

  it('writes the roster of VeKNI in CP949 with two rows of title above the Korean header', async () => {
    const lines = (await text('VeKNI_회원명단_2026', 'cp949')).split('\r\n');
    expect(lines.slice(0, 2)).toEqual(['VeKNI 회원 명단', '2026년 2월 기준']);
    expect(lines[2]?.startsWith('회원번호,성명,영문명,소속')).toBe(true);
    expect(lines.join('')).not.toContain('?');
  });

  it('writes the roster of KOSEANL in UTF-16 and the register in UTF-8, both with a byte order mark', async () => {
    const dutch = await readFile(files.find((file) => file.sender === 'KOSEANL')?.path ?? '');
    expect([...dutch.subarray(0, 2)]).toEqual([0xff, 0xfe]);
    expect(iconv.decode(dutch, 'utf16').startsWith('Member No')).toBe(true);
    const register = await readFile(files.find((file) => file.source === 'register')?.path ?? '');
    expect([...register.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
  });

  it('writes one JSON document a line', async () => {
    const lines = (await text('edition-2022-plan', 'utf8')).trim().split('\r\n');
    expect(lines.map((line) => (JSON.parse(line) as { type: string }).type)).toEqual([
      'edition',
      ...Array<string>(14).fill('event'),
    ]);
  });

  it('quotes cells that hold commas, quotes or line ends', () => {
    expect(csvLine(['a', 'b,c', 'say "so"', 'two\nlines', ''])).toBe('a,"b,c","say ""so""","two\nlines",');
  });

  it('gives up a letter’s mark rather than the letter where CP949 lacks it', () => {
    const delivery: TableDelivery = {
      source: 'members',
      sender: 'X',
      scope: 'X',
      mode: 'delta',
      at: '2024-01-01T00:00:00.000Z',
      fileName: 'x.csv',
      form: 'table',
      headers: ['소속'],
      rows: [{ 소속: 'École, 뷁' }],
      encoding: 'cp949',
      titleRows: [],
    };
    expect(iconv.decode(Buffer.concat([...deliveryBytes(delivery)]), 'cp949')).toBe('소속\r\n"Ecole, 뷁"\r\n');
  });
});
