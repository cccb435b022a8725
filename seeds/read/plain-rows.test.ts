import { parse } from 'csv-parse/sync';
import { csvBatches } from './csv';
import { READ_LIMITS } from './limits';

/** The text in pieces of this length. */
async function* pieces(text: string, length: number): AsyncGenerator<string> {
  for (let at = 0; at < text.length; at += length) yield text.slice(at, at + length);
}

async function read(text: string, length: number): Promise<string[][]> {
  const rows: string[][] = [];
  for await (const batch of csvBatches(pieces(text, length), ',', READ_LIMITS))
    for (const { row, cells } of batch) {
      rows.push([...cells]);
      expect(row).toBe(rows.length);
    }
  return rows;
}

const wholly = (text: string): string[][] =>
  parse(text, {
    record_delimiter: ['\r\n', '\n', '\r'],
    relax_column_count: true,
    relax_quotes: true,
    skip_empty_lines: false,
  });

test.each([
  ['plain lines', 'a,b\n1,2\n3,4\n'],
  ['no end of the last line', 'a,b\n1,2\n3,'],
  ['line ends of three kinds', 'a,b\r\n1,2\r3,4\n\r\n5'],
  ['blank lines', '\n\na,b\n\n1,2\n\n'],
  ['a quoted line break after plain rows', 'a,b\n1,2\n"x\ny",3\n4,5\n'],
  ['a quote within a cell', 'a,b\n1,5" pipe\n2,"say ""hi"""\n'],
  ['nothing', ''],
  ['Hangul', '이름,소속\n김민수,한국\n'],
])('A text with %s is cut alike whatever pieces it comes in', async (_, text) => {
  for (const length of [1, 2, 3, 5, 1_000]) expect(await read(text, length)).toEqual(wholly(text));
});
