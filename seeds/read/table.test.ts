import { gzipSync } from 'node:zlib';
import ExcelJS from 'exceljs';
import { bytesInput, type Input, textInput } from './input';
import { READ_LIMITS } from './limits';
import type { RawRow } from './raw-row';
import { openTable } from './table';

async function rows(input: Input, sheet?: string): Promise<{ format: string; delimiter?: string; rows: RawRow[] }> {
  const table = await openTable(input);
  const found: RawRow[] = [];
  for await (const row of table.rows(sheet ?? table.sheets[0]!)) found.push(row);
  await table.close();
  return { format: table.format, ...(table.delimiter ? { delimiter: table.delimiter } : {}), rows: found };
}

const cells = ({ rows: found }: { rows: RawRow[] }): (readonly string[])[] => found.map((row) => row.cells);

async function book(fill: (workbook: ExcelJS.Workbook) => void): Promise<Uint8Array> {
  const workbook = new ExcelJS.Workbook();
  fill(workbook);
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}

describe('opening a table', () => {
  it.each([
    [',', 'a,b,c\n1,"x, y",3\n'],
    [';', 'a;b;c\n1;"x, y";3\n'],
    ['\t', 'a\tb\tc\n1\tx, y\t3\n'],
    ['|', 'a|b|c\n1|x, y|3\n'],
  ])('finds the delimiter %j by what most lines agree on', async (delimiter, text) => {
    const table = await rows(textInput('t.csv', text));
    expect(table.delimiter).toBe(delimiter);
    expect(cells(table)).toEqual([
      ['a', 'b', 'c'],
      ['1', 'x, y', '3'],
    ]);
  });

  it('counts rows as a spreadsheet does: quoted line breaks are one row, blank lines are rows', async () => {
    const table = await rows(textInput('t.csv', 'a,b\r\n"x\r\ny",1\r\n\r\n"say ""hi""",2'));
    expect(table.rows).toEqual([
      { row: 1, cells: ['a', 'b'] },
      { row: 2, cells: ['x\r\ny', '1'] },
      { row: 3, cells: [''] },
      { row: 4, cells: ['say "hi"', '2'] },
    ]);
  });

  it('goes by content, not by the name of the file', async () => {
    const json = await rows(bytesInput('roster.csv', gzipSync('{"items":[{"a":1,"b":null},{"b":["x","y"],"c":{"d":true}}]}')));
    expect(json.format).toBe('json');
    expect(json.rows).toEqual([
      { row: 0, cells: ['a', 'b', 'c'] },
      { row: 1, cells: ['1', '', ''] },
      { row: 2, cells: ['', 'x; y', '{"d":true}'] },
    ]);
    const lines = await rows(textInput('roster.txt', '{"a":1}\n\n{"a":2}\n'));
    expect(lines.format).toBe('jsonl');
    expect(lines.rows.map(({ row }) => row)).toEqual([0, 1, 3]);
  });

  it('reads dates, shared, rich and formula texts, booleans and numbers of a workbook', async () => {
    const bytes = await book((workbook) => {
      const sheet = workbook.addWorksheet('하나');
      sheet.addRow(['글', new Date(Date.UTC(2019, 2, 2)), true, 2019.3, { formula: 'A1&"!"', result: '글!' }]);
      sheet.addRow([]);
      sheet.addRow([{ richText: [{ text: '굵' }, { text: '은', font: { bold: true } }] }, 0.1 + 0.2, { formula: 'NOW()' }]);
      sheet.getCell('B1').numFmt = 'yyyy"년" m"월" d"일"';
      sheet.getCell('Z3').value = 'far';
    });
    const { rows: found } = await rows(bytesInput('x.xlsx', bytes));
    expect(found[0]).toEqual({ row: 1, cells: ['글', '2019-03-02', 'TRUE', '2019.3', '글!'] });
    const third = found.find(({ row }) => row === 3)!;
    expect(third.cells.slice(0, 3)).toEqual(['굵은', '0.3', '=NOW()']);
    expect(third.cells).toHaveLength(26);
    expect(third.cells[25]).toBe('far');
  });

  it('reads the days of a workbook that counts from 1904', async () => {
    const bytes = await book((workbook) => {
      workbook.properties.date1904 = true;
      workbook.addWorksheet('날짜').addRow([new Date(Date.UTC(2024, 1, 29))]);
    });
    expect(cells(await rows(bytesInput('x.xlsx', bytes)))).toEqual([['2024-02-29']]);
  });

  it('reads a gzipped workbook', async () => {
    const bytes = await book((workbook) => workbook.addWorksheet('s').addRow(['값']));
    expect(cells(await rows(bytesInput('x.xlsx.gz', gzipSync(bytes))))).toEqual([['값']]);
  });

  it('passes over hidden sheets', async () => {
    const bytes = await book((workbook) => {
      workbook.addWorksheet('숨김', { state: 'hidden' }).addRow(['secret']);
      workbook.addWorksheet('명단').addRow(['성명']);
    });
    const table = await openTable(bytesInput('x.xlsx', bytes));
    expect(table.sheets).toEqual(['명단']);
    await table.close();
  });

  it('refuses what unpacks to far more than came in', async () => {
    const limits = { ...READ_LIMITS, ratioFrom: 1024 ** 2 };
    const bomb = bytesInput('b.csv.gz', gzipSync(Buffer.alloc(4 * 1024 ** 2, 65)));
    await expect(openTable(bomb, limits)).rejects.toMatchObject({ code: 'ARCHIVE_BOMB' });
  });
});
