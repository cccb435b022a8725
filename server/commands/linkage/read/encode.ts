import { AtlasError } from '@brainlink/schema/errors';
import { DatasetBuilder, type Dataset, type EncodedField, type FieldSpec } from '@brainlink/analytics/linkage';
import { splitHangulName } from '@brainlink/analytics/names';
import { nameModel } from '@brainlink/seeds/data';
import type { ChosenFields } from '../columns/choose-fields';
import { FILE_FIELDS } from '../columns/file-fields';
import type { DatePart, FileColumn } from '../columns/recognise-columns';
import { holdsKoreanNames, KoreanNameReader, NameTroubles, withKoreanNames } from './korean-names';
import type { Sheet } from './read-sheet';

/** The rows of one or two files as integers, with what only people need: ids. */
export interface Encoded {
  readonly dataset: Dataset;
  /** Id of every row of the dataset. */
  readonly ids: readonly string[];
  readonly rowsOfFile: readonly number[];
  /** Columns of full names that were read by the model of names. */
  readonly korean: readonly string[];
  /** Fields that turned out to have one value in every row. */
  readonly constant: readonly string[];
  readonly notes: EncodingNotes;
}

/** What was met while rows were read. */
export interface EncodingNotes {
  readonly repeatedIds: number;
  readonly repeatedIdExample?: string;
  /** Rows without any value to compare. */
  readonly blankRows: number;
  readonly namesOfTwoPeople: number;
  readonly damagedNames: number;
}

/** Rows after which it is said how far reading has come. */
const PROGRESS_ROWS = 200_000;

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

const joinCells = (cells: readonly string[], at: readonly number[]): string =>
  at
    .map((index) => cells[index] ?? '')
    .filter((cell) => cell !== '')
    .join(' ');

/**
 * Reads every row of the files once into columns of integers. Ids are those of the id column, else the number of the row among the data, from 1.
 *
 * @throws AtlasError `FILE_WITHOUT_ROWS`, `NO_USABLE_COLUMN`
 */
export async function encode(
  sheets: readonly Sheet[],
  chosen: ChosenFields,
  onRows: (rows: number) => void = () => undefined,
): Promise<Encoded> {
  const order = chosen.specs.flatMap((spec) => [...spec.columns]);
  const place = (column: string, file: number): readonly number[] => chosen.from[file]![order.indexOf(column)]!;
  const sampled = (column: string): string[] =>
    sheets.flatMap(({ sample }, file) => sample.map((cells) => joinCells(cells, place(column, file))));
  const { specs, korean } = withKoreanNames(chosen, (column) => holdsKoreanNames(sampled(column)));
  const isName = new Set(
    order.filter((column) => (FILE_FIELDS as Record<string, { kind: string }>)[column]?.kind === 'personName'),
  );
  const reader = korean.size === 0 ? undefined : new KoreanNameReader(nameModel(), await hangulNames(sheets, [...korean], place));
  const troubles = new NameTroubles();
  const builder = new DatasetBuilder(specs);
  const ids: string[] = [];
  const rowsOfFile: number[] = [];
  let blankRows = 0;
  const repeated = { count: 0, example: undefined as string | undefined };
  for (const [file, sheet] of sheets.entries()) {
    const seen = new Set<string>();
    const idAt = chosen.columns[file]!.find(({ use }) => use === 'id')?.index;
    const parts = partsOf(specs, chosen.columns[file]!, (column) => place(column, file), reader, isName, troubles);
    let row = 0;
    for await (const cells of sheet.rows()) {
      row += 1;
      const values = parts.map((part) => part(cells));
      if (values.every((value) => value === '')) blankRows += 1;
      builder.add(values);
      const said = idAt === undefined ? '' : (cells[idAt] ?? '');
      const id = said.trim() === '' ? String(row) : said;
      if (seen.has(id)) {
        repeated.count += 1;
        repeated.example ??= id;
      } else seen.add(id);
      ids.push(id);
      if (ids.length % PROGRESS_ROWS === 0) onRows(ids.length);
    }
    if (row === 0)
      throw new AtlasError('FILE_WITHOUT_ROWS', { message: `${sheet.file} has column names and no rows below them.` });
    rowsOfFile.push(row);
    if (file === 0 && sheets.length === 2) builder.endOfLeft();
  }
  const whole = builder.finish();
  const constant = whole.fields.filter(isConstant).map(({ spec }) => spec.name);
  const dataset = { ...whole, fields: whole.fields.filter((field) => !isConstant(field)) };
  if (dataset.fields.length === 0)
    throw new AtlasError('NO_USABLE_COLUMN', {
      message: `Every row has the same value, or none, in ${constant.join(', ')}: nothing tells one row from another.`,
    });
  if (dataset.fields.every(({ spec }) => spec.supporting))
    throw new AtlasError('NO_USABLE_COLUMN', {
      message: `${dataset.fields.map(({ spec }) => spec.name).join(', ')} is shared by many people and tells nobody apart${
        constant.length > 0 ? `, and every row has the same ${constant.join(', ')}` : ''
      }: a name, a date of birth, an e-mail address or an identifier is needed.`,
    });
  return {
    dataset,
    ids,
    rowsOfFile,
    korean: [...korean],
    constant,
    notes: {
      repeatedIds: repeated.count,
      ...(repeated.example === undefined ? {} : { repeatedIdExample: repeated.example }),
      blankRows,
      namesOfTwoPeople: troubles.counts.twoPeople,
      damagedNames: troubles.counts.mojibake,
    },
  };
}

/** Whether no two rows differ in a field where both have a value: in every column of it there is one value, or none. */
const isConstant = ({ counts }: EncodedField): boolean =>
  counts.every((rows) => rows.reduce((distinct, count, value) => distinct + (value > 0 && count > 0 ? 1 : 0), 0) <= 1);

/** How each value of a row is read from its cells. Names that belong to nobody in particular say nothing. */
function partsOf(
  specs: readonly FieldSpec[],
  columns: readonly FileColumn[],
  place: (column: string) => readonly number[],
  reader: KoreanNameReader | undefined,
  isName: ReadonlySet<string>,
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
      if (isName.has(base))
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

/** Hangul names of the columns that are read as Korean, when there are Latin ones to be looked up among them. */
async function hangulNames(
  sheets: readonly Sheet[],
  columns: readonly string[],
  place: (column: string, file: number) => readonly number[],
): Promise<ReadonlySet<string>> {
  const names = new Set<string>();
  let latin = false;
  for (const [file, sheet] of sheets.entries())
    for await (const cells of sheet.rows())
      for (const column of columns) {
        const text = joinCells(cells, place(column, file)).trim();
        if (/\p{Script=Hangul}/u.test(text)) {
          if (names.size < 200_000 && splitHangulName(text)) names.add(text.replace(/\s+/g, ''));
        } else if (/\p{Script=Latin}/u.test(text)) latin = true;
      }
  return latin ? names : new Set();
}
