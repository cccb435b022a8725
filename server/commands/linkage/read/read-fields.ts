import { DatasetBuilder, type Dataset, type FieldSpec } from '@brainlink/analytics/linkage';
import { nameModel } from '@brainlink/seeds/data';
import type { ChosenFields } from '../columns/choose-fields';
import { FILE_FIELDS } from '../columns/file-fields';
import type { DatePart, FileColumn } from '../columns/recognise-columns';
import { type KoreanNameReader, NameTroubles } from './korean-names';
import type { Sheet } from './read-sheet';

/** Which fields of the files are read. */
export interface FieldsToRead {
  readonly chosen: ChosenFields;
  /** The fields that are read now: some or all of the chosen ones. */
  readonly specs: readonly FieldSpec[];
}

/** What is needed beside the cells. */
export interface RowReading {
  /** Reads names of people that are split into surname and given name; without one no such field may be asked for. */
  readonly reader?: KoreanNameReader;
  readonly troubles: NameTroubles;
  /** Called for every row with its cells, the number of its file, and its own number among the file's data from 1. */
  readonly onRow?: (cells: readonly string[], file: number, row: number) => void;
}

/** Cells of a file's row that a chosen column is made of. */
export type Place = (column: string, file: number) => readonly number[];

type Part = (cells: readonly string[]) => string;

/** A date from columns of its parts; nothing without a year, and a month that is a word is read as one. */
function composedDate(columns: readonly FileColumn[]): Part {
  const at = (part: DatePart): number => columns.find((column) => column.part === part)?.index ?? -1;
  const [year, month, day] = [at('year'), at('month'), at('day')];
  return (cells) => {
    const [y, m, d] = [year, month, day].map((index) => (cells[index] ?? '').trim().replace(/\.0+$|[년월일.]$/u, ''));
    if (!y || !/\d/.test(y)) return '';
    if (m && !/^\d+$/.test(m)) return `${d ?? ''} ${m} ${y}`.trim();
    return `${y}-${m || '0'}-${d || '0'}`;
  };
}

/** A value of several cells. */
export const joinCells = (cells: readonly string[], at: readonly number[]): string =>
  at
    .map((index) => cells[index] ?? '')
    .filter((cell) => cell !== '')
    .join(' ');

/** Where the columns of the chosen fields are. */
export function placesOf({ specs, from }: ChosenFields): Place {
  const order = specs.flatMap((spec) => [...spec.columns]);
  return (column, file) => from[file]![order.indexOf(column)]!;
}

/** Whether a column holds the names of people. */
export const isNameColumn = (column: string): boolean =>
  (FILE_FIELDS as Record<string, { kind: string }>)[column]?.kind === 'personName';

/** Reads every row of the files once into columns of integers. */
export async function readFields(
  sheets: readonly Sheet[],
  { chosen, specs }: FieldsToRead,
  { reader, troubles, onRow = () => undefined }: RowReading,
): Promise<Dataset> {
  const place = placesOf(chosen);
  const builder = new DatasetBuilder(specs);
  for (const [file, sheet] of sheets.entries()) {
    const parts = partsOf(specs, chosen.columns[file]!, (column) => place(column, file), reader, troubles);
    let row = 0;
    for await (const batch of sheet.rows())
      for (const { cells } of batch) {
        row += 1;
        builder.add(parts.map((part) => part(cells)));
        onRow(cells, file, row);
      }
    if (file === 0 && sheets.length === 2) builder.endOfLeft();
  }
  return builder.finish();
}

/** How each value of a row is read from its cells. Names that belong to nobody in particular say nothing. */
function partsOf(
  specs: readonly FieldSpec[],
  columns: readonly FileColumn[],
  place: (column: string) => readonly number[],
  reader: KoreanNameReader | undefined,
  troubles: NameTroubles,
): Part[] {
  return specs.flatMap((spec) =>
    spec.columns.map((column): Part => {
      const [base = '', part] = column.split(':');
      const at = place(base);
      if (part !== undefined && reader) {
        const counted = part === 'given';
        return (cells) => {
          const text = joinCells(cells, at).trim();
          if (text === '' || (counted ? troubles : SILENT).isTrouble(text, nameModel)) return '';
          return reader.read(text)[counted ? 'given' : 'surname'];
        };
      }
      if (isNameColumn(base))
        return (cells) => {
          const text = joinCells(cells, at);
          return text.includes('\ufffd') ? (troubles.isTrouble(text, nameModel), '') : text;
        };
      const dateParts = columns.filter(({ index, part: own }) => own !== undefined && at.includes(index));
      if (dateParts.length > 0) return composedDate(dateParts);
      const [only] = at;
      return at.length === 1 ? (cells) => (cells[only!] ?? '').trim() : (cells) => joinCells(cells, at);
    }),
  );
}
const SILENT = new NameTroubles();
