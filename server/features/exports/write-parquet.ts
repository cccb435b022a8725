import { once } from 'node:events';
import type { Writable } from 'node:stream';
import type { Cell } from './cell';
import { aboutLines, type ExportTable } from './export-table';

/** Rows of a row group: what is held in memory at once. */
const GROUP = 50_000;

type ColumnType = 'DOUBLE' | 'BOOLEAN' | 'STRING';

/** The type that every value of a column has; texts where they differ, numbers as doubles. */
function widen(types: (ColumnType | null)[], row: readonly Cell[]): void {
  row.forEach((cell, at) => {
    if (cell === null) return;
    const type = typeof cell === 'number' ? 'DOUBLE' : typeof cell === 'boolean' ? 'BOOLEAN' : 'STRING';
    types[at] = types[at] === null || types[at] === type ? type : 'STRING';
  });
}

const as = (cell: Cell, type: ColumnType): Cell => (type === 'STRING' && cell !== null ? String(cell) : cell);

/**
 * Writes a table as Parquet (parquet.apache.org), row group by row group; what the file says about itself stands in its key-value metadata.
 * The rows wait in memory, since the type of a column is known at its end.
 */
export async function writeParquet({ columns, rows, about }: ExportTable, out: Writable): Promise<void> {
  const { ByteWriter, ParquetWriter } = await import('hyparquet-writer');
  const found: (ColumnType | null)[] = columns.map(() => null);
  const kept: (readonly Cell[])[] = [];
  for await (const row of rows) {
    widen(found, row);
    kept.push(row);
  }
  const types = found.map((type) => type ?? 'STRING');
  const writer = new ByteWriter();
  const element = (type: ColumnType) =>
    type === 'STRING' ? { type: 'BYTE_ARRAY' as const, converted_type: 'UTF8' as const } : { type };
  const parquet = new ParquetWriter({
    writer,
    schema: [
      { name: 'root', num_children: columns.length },
      ...columns.map(({ key }, at) => ({ name: key, repetition_type: 'OPTIONAL' as const, ...element(types[at]!) })),
    ],
    kvMetadata: aboutLines(about).map(([key, value]) => ({ key, value: String(value) })),
    createdBy: 'BrainLink Atlas',
  });
  for (let start = 0; start < kept.length; start += GROUP) {
    const group = kept.slice(start, start + GROUP);
    await parquet.write({
      columnData: columns.map(({ key }, at) => ({ name: key, data: group.map((row) => as(row[at] ?? null, types[at]!)) })),
      rowGroupSize: GROUP,
    });
  }
  await parquet.finish();
  if (!out.write(Buffer.from(writer.getBuffer()))) await once(out, 'drain');
  out.end();
}
