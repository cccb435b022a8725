import { AtlasError } from '@brainlink/schema/errors';
import { DictionaryBuilder, joinColumns, type Dataset, type EncodedField } from '@brainlink/analytics/linkage';
import { splitHangulName } from '@brainlink/analytics/names';
import { nameModel } from '@brainlink/seeds/data';
import type { ChosenFields } from '../columns/choose-fields';
import { divideFields } from './divide-fields';
import { holdsKoreanNames, KoreanNameReader, NameTroubles, withKoreanNames } from './korean-names';
import { joinCells, placesOf, readFields, type FieldsToRead, type Place } from './read-fields';
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

/** How reading goes on. */
export interface Reading {
  readonly onRows?: (rows: number) => void;
  /** Reads some fields of the same files in another thread meanwhile. */
  readonly beside?: (fields: FieldsToRead) => Promise<Dataset>;
}

/**
 * Reads every row of the files once into columns of integers. Ids are those of the id column, else the number of the row among the data, from 1.
 *
 * @throws AtlasError `FILE_WITHOUT_ROWS`, `NO_USABLE_COLUMN`; `FILE_UNREADABLE` when a file changes meanwhile
 */
export async function encode(
  sheets: readonly Sheet[],
  chosen: ChosenFields,
  { onRows = () => undefined, beside }: Reading = {},
): Promise<Encoded> {
  const place = placesOf(chosen);
  const sampled = (column: string): string[] =>
    sheets.flatMap(({ sample }, file) => sample.map((cells) => joinCells(cells, place(column, file))));
  const { specs, korean } = withKoreanNames(chosen, (column) => holdsKoreanNames(sampled(column)));
  const { here, there } = beside ? divideFields(specs, sampled) : { here: specs, there: [] };
  const other = beside && there.length > 0 ? beside({ chosen, specs: there }) : undefined;
  const own = async (): Promise<{ ids: RowIds; troubles: NameTroubles; dataset: Dataset }> => {
    const ids = new RowIds(chosen, onRows);
    const troubles = new NameTroubles();
    const reader =
      korean.size === 0 ? undefined : new KoreanNameReader(nameModel(), await hangulNames(sheets, [...korean], place));
    const dataset = await readFields(sheets, { chosen, specs: here }, { reader, troubles, onRow: ids.add });
    return { ids, troubles, dataset };
  };
  const [{ ids, troubles, dataset: mine }, others] = await Promise.all([own(), other]);
  sheets.forEach(({ file }, i) => {
    if (!ids.rowsOfFile[i])
      throw new AtlasError('FILE_WITHOUT_ROWS', { message: `${file} has column names and no rows below them.` });
  });
  if (others && (others.rows !== mine.rows || others.split !== mine.split))
    throw new AtlasError('FILE_UNREADABLE', {
      message: `${sheets.map(({ file }) => file).join(', ')}: the rows changed while they were read. Run again once nobody writes there.`,
    });
  const whole = others ? joinColumns([mine, others], specs) : mine;
  const constant = whole.fields.filter(isConstant).map(({ spec }) => spec.name);
  const dataset = { ...whole, fields: whole.fields.filter((field) => !isConstant(field)) };
  mustTellPeopleApart(dataset, constant);
  return {
    dataset,
    ids: ids.ids,
    rowsOfFile: ids.rowsOfFile,
    korean: [...korean],
    constant,
    notes: {
      repeatedIds: ids.repeated,
      ...(ids.repeatedExample === undefined ? {} : { repeatedIdExample: ids.repeatedExample }),
      blankRows: blankRows(whole),
      namesOfTwoPeople: troubles.counts.twoPeople,
      damagedNames: troubles.counts.mojibake,
    },
  };
}

/** Ids of rows as they are read, and which of them stand twice in a file. */
class RowIds {
  readonly ids: string[] = [];
  readonly rowsOfFile: number[] = [];
  repeated = 0;
  repeatedExample: string | undefined;
  private readonly columns: readonly (number | undefined)[];
  private seen = new DictionaryBuilder();

  constructor(
    { columns }: ChosenFields,
    private readonly onRows: (rows: number) => void,
  ) {
    this.columns = columns.map((file) => file.find(({ use }) => use === 'id')?.index);
  }

  readonly add = (cells: readonly string[], file: number, row: number): void => {
    if (row === 1) this.seen = new DictionaryBuilder();
    const column = this.columns[file];
    const said = column === undefined ? '' : (cells[column] ?? '');
    const id = said.trim() === '' ? String(row) : said;
    const distinct = this.seen.size;
    this.seen.code(id);
    if (this.seen.size === distinct) {
      this.repeated += 1;
      this.repeatedExample ??= id;
    }
    this.ids.push(id);
    this.rowsOfFile[file] = row;
    if (this.ids.length % PROGRESS_ROWS === 0) this.onRows(this.ids.length);
  };
}

/** @throws AtlasError `NO_USABLE_COLUMN` */
function mustTellPeopleApart({ fields }: Dataset, constant: readonly string[]): void {
  if (fields.length === 0)
    throw new AtlasError('NO_USABLE_COLUMN', {
      message: `Every row has the same value, or none, in ${constant.join(', ')}: nothing tells one row from another.`,
    });
  if (fields.every(({ spec }) => spec.supporting))
    throw new AtlasError('NO_USABLE_COLUMN', {
      message: `${fields.map(({ spec }) => spec.name).join(', ')} is shared by many people and tells nobody apart${
        constant.length > 0 ? `, and every row has the same ${constant.join(', ')}` : ''
      }: a name, a date of birth, an e-mail address or an identifier is needed.`,
    });
}

/** Rows without any value. */
function blankRows({ rows, width, codes }: Dataset): number {
  let blank = 0;
  for (let row = 0; row < rows; row += 1) {
    let at = row * width;
    const end = at + width;
    while (at < end && codes[at] === 0) at += 1;
    if (at === end) blank += 1;
  }
  return blank;
}

/** Whether no two rows differ in a field where both have a value: in every column of it there is one value, or none. */
const isConstant = ({ counts }: EncodedField): boolean =>
  counts.every((rows) => rows.reduce((distinct, count, value) => distinct + (value > 0 && count > 0 ? 1 : 0), 0) <= 1);

/** Hangul names of the columns that are read as Korean, when there are Latin ones to be looked up among them. */
async function hangulNames(sheets: readonly Sheet[], columns: readonly string[], place: Place): Promise<ReadonlySet<string>> {
  const names = new Set<string>();
  let latin = false;
  for (const [file, sheet] of sheets.entries())
    for await (const rows of sheet.rows())
      for (const text of rows.flatMap(({ cells }) => columns.map((column) => joinCells(cells, place(column, file)).trim()))) {
        if (/\p{Script=Hangul}/u.test(text)) {
          if (names.size < 200_000 && splitHangulName(text)) names.add(text.replace(/\s+/g, ''));
        } else if (/\p{Script=Latin}/u.test(text)) latin = true;
      }
  return latin ? names : new Set();
}
