import { once } from 'node:events';
import type { Writable } from 'node:stream';

import { stream as exceljs } from 'exceljs';

import { csvCell, harmless, printable } from './cell';
import { type ExportTable, aboutLines } from './export-table';
import { writeParquet } from './write-parquet';

/** The formats of an export. */
export const EXPORT_FORMATS = ['csv', 'xlsx', 'json', 'parquet'] as const;
/** A format of an export. */
export type ExportFormat = (typeof EXPORT_FORMATS)[number];

/** One format: its media type, and how a table becomes a file, row by row. */
export interface TableFormat {
  readonly mediaType: string;
  write(table: ExportTable, out: Writable): Promise<void>;
}

async function send(out: Writable, text: string): Promise<void> {
  if (!out.write(text)) await once(out, 'drain');
}

const csv: TableFormat = {
  mediaType: 'text/csv; charset=utf-8',
  async write({ columns, rows, about }, out) {
    // Excel takes UTF-8 for UTF-8 only behind a byte order mark.
    await send(out, '\ufeff');
    for (const [name, value] of aboutLines(about)) await send(out, `${csvCell(`# ${name}: ${value}`)}\r\n`);
    await send(out, `${columns.map(({ header }) => csvCell(header)).join(',')}\r\n`);
    for await (const row of rows) await send(out, `${row.map(csvCell).join(',')}\r\n`);
    out.end();
  },
};

const xlsx: TableFormat = {
  mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  async write({ columns, rows, about }, out) {
    const workbook = new exceljs.xlsx.WorkbookWriter({ stream: out, useSharedStrings: false, useStyles: true });
    workbook.created = new Date(about.madeAt);
    workbook.modified = workbook.created;
    const sheet = workbook.addWorksheet('data', { views: [{ state: 'frozen', ySplit: 1 }] });
    const heading = sheet.addRow(columns.map(({ header }) => harmless(header)));
    heading.font = { bold: true };
    heading.commit();
    for await (const row of rows) {
      // What XML cannot hold is left out: it would make the whole file unreadable.
      sheet.addRow(row.map((cell) => (typeof cell === 'string' ? harmless(printable(cell)) : cell))).commit();
    }
    sheet.commit();
    const notes = workbook.addWorksheet('about');
    for (const [name, value] of aboutLines(about)) notes.addRow([name, value]).commit();
    notes.commit();
    await workbook.commit();
  },
};

const json: TableFormat = {
  mediaType: 'application/json; charset=utf-8',
  async write({ columns, rows, about }, out) {
    await send(out, `{"about":${JSON.stringify(about)},"rows":[`);
    let separator = '';
    for await (const row of rows) {
      await send(
        out,
        `${separator}\n${JSON.stringify(Object.fromEntries(columns.map(({ key }, index) => [key, row[index] ?? null])))}`,
      );
      separator = ',';
    }
    await send(out, '\n]}\n');
    out.end();
  },
};

/** How each format is written: adding one without its writer does not compile. */
export const TABLE_FORMATS: Readonly<Record<ExportFormat, TableFormat>> = {
  csv,
  xlsx,
  json,
  parquet: { mediaType: 'application/vnd.apache.parquet', write: writeParquet },
};
