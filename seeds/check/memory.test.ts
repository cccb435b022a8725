import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import ExcelJS from 'exceljs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileInput, type Input, readDocuments, streamInput } from '../read';
import { membersSource } from '../sources/members';
import { judgeFile } from './judge-file';
import { testContext } from './testing/judge-all';

setFlagsFromString('--expose-gc');
const gc = runInNewContext('gc') as () => void;
/** Buffers are swept beside the program: a second collection waits until what the first found dead is gone, and no longer counted. */
const collectGarbage = (): void => {
  gc();
  gc();
};

/** Live bytes (heap and buffers) while a file is judged, looked at every so many rows after a collection. */
async function peakOf(input: Input, every: number): Promise<{ readonly rows: number; readonly peak: number }> {
  collectGarbage();
  const before = live();
  const file = await judgeFile(membersSource, input, testContext());
  let rows = 0;
  let peak = 0;
  for await (const row of file.rows()) {
    rows += row.records.length;
    if (rows % every === 0) {
      collectGarbage();
      peak = Math.max(peak, live() - before);
    }
  }
  await file.close();
  return { rows, peak };
}

const live = (): number => {
  const { heapUsed, external } = process.memoryUsage();
  return heapUsed + external;
};

const roster = (rows: number): Input =>
  streamInput('roster.csv', async function* () {
    yield Buffer.from('회원번호,성명,소속,국가,이메일\n');
    for (let i = 0; i < rows; i += 250) {
      const lines = Array.from({ length: 250 }, (_, n) => `K-${i + n},홍길동,Institute ${i + n},미국,m${i + n}@example.org\n`);
      yield Buffer.from(lines.join(''));
    }
  });

const MEGABYTE = 1024 ** 2;

describe('memory', () => {
  it('stays the same when a CSV file is ten times as long', async () => {
    await peakOf(roster(1000), 500);
    const small = await peakOf(roster(2_000), 500);
    const large = await peakOf(roster(20_000), 5000);
    expect([small.rows, large.rows]).toEqual([2_000, 20_000]);
    // The index of keys takes about 40 bytes a row: 1 MB here; everything else must not grow.
    expect(large.peak - small.peak).toBeLessThan(6 * MEGABYTE);
  }, 120_000);

  it('stays the same when a workbook with as many different texts is ten times as long', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'brainlink-test-'));
    try {
      const small = await peakOf(await workbook(join(folder, 'small.xlsx'), 1_500), 500);
      const large = await peakOf(await workbook(join(folder, 'large.xlsx'), 15_000), 5000);
      expect([small.rows, large.rows]).toEqual([1_500, 15_000]);
      // Shared strings: the large workbook has 15 MB of them, of which 8 MB may stay in memory.
      expect(large.peak - small.peak).toBeLessThan(14 * MEGABYTE);
    } finally {
      await rm(folder, { recursive: true });
    }
  }, 120_000);

  it('holds one item of a JSON list at a time', async () => {
    const item = JSON.stringify({ name: '홍길동', note: 'x'.repeat(4000) });
    let made = 0;
    const input = streamInput('list.json', async function* () {
      // Read from its beginning more than once.
      for (made = 0; made < 5000; made += 1) yield Buffer.from(`${made === 0 ? '[' : ','}${item}`);
      yield Buffer.from(']');
    });
    collectGarbage();
    const before = process.memoryUsage().heapUsed;
    let seen = 0;
    let ahead = 0;
    let held = Infinity;
    for await (const _ of readDocuments(input)) {
      seen += 1;
      ahead = Math.max(ahead, made - seen);
      // What is held stays held, what waits to be swept does not: the least of many looks counts. Whoever held all would hold 10 MB at the first look.
      if (seen > 2500 && seen % 250 === 0) {
        collectGarbage();
        held = Math.min(held, process.memoryUsage().heapUsed - before);
      }
    }
    expect(seen).toBe(5000);
    expect(held).toBeLessThan(8 * MEGABYTE);
    // Nor is the file read far ahead of whoever takes the items: buffers of streams hold a few dozen of 4 kB.
    expect(ahead).toBeLessThan(50);
  }, 60_000);
});

async function workbook(path: string, rows: number): Promise<Input> {
  const writer = new ExcelJS.stream.xlsx.WorkbookWriter({ filename: path, useSharedStrings: true, useStyles: false });
  const sheet = writer.addWorksheet('명단');
  sheet.addRow(['회원번호', '성명', '소속']).commit();
  const tail = 'department of something long enough to matter, '.repeat(10);
  for (let i = 0; i < rows; i += 1) sheet.addRow([`K-${i}`, '홍길동', `${i} ${tail}${i * 7919}`]).commit();
  await writer.commit();
  return fileInput(path);
}
