import { foldTerm } from '@brainlink/schema/vocabulary';
import { FILE_FIELDS, type FileFieldName, ID_HEADERS, NEVER_EVIDENCE, type ValueKind } from './file-fields';
import { senseOfHeader } from './header-tokens';
import { type ColumnLook, contradicts, isOpaque, kindByLook, lookAt } from './value-look';

/** Why a column is not used. */
export type IgnoredBecause =
  'answer' | 'origin' | 'remark' | 'empty' | 'constant' | 'namesRow' | 'repeatsAnother' | 'onlyInOneFile' | 'saidSo' | 'doubtful';

/** A part of a date that has a column of its own. */
export type DatePart = 'year' | 'month' | 'day';

/** What was made of one column. */
export interface FileColumn {
  /** 0-based. */
  readonly index: number;
  readonly header: string;
  readonly use: 'id' | 'field' | 'ignored';
  /** Key under which its weights are reported: a {@link FileFieldName}, or the header where nobody knows it. */
  readonly field?: string;
  readonly kind?: ValueKind;
  readonly because?: IgnoredBecause;
  /** Of a date in three columns: which part this one is. */
  readonly part?: DatePart;
  /** How it was told. */
  readonly told: 'mapping' | 'header' | 'values';
}

const REQUIRED_MARK = /[*＊※]|\((?:필수|선택|required|optional)\)/gi;

const foldAll = (headers: readonly string[]): readonly string[] => headers.map(foldTerm);
const SPELLINGS = (Object.keys(FILE_FIELDS) as FileFieldName[]).map((name) => ({
  name,
  spellings: foldAll([name, ...FILE_FIELDS[name].headers.split('|')]),
}));
const IDS = foldAll(ID_HEADERS);
const NEVER = (Object.keys(NEVER_EVIDENCE) as (keyof typeof NEVER_EVIDENCE)[]).map((why) => ({
  why,
  spellings: foldAll(NEVER_EVIDENCE[why]),
}));

/** The ways in which one header may be read: whole, without a remark in brackets, the end of `name.given`, each half of `성명 / Name`. */
function readings(header: string): string[] {
  const clean = header.normalize('NFKC').replace(REQUIRED_MARK, ' ');
  const outside = clean.replace(/\([^)]*\)|\[[^\]]*\]|\n.*/gs, ' ');
  const inside = /[([]([^)\]]+)[)\]]/.exec(clean)?.[1] ?? '';
  return [clean, outside, /\.([^.\s]+)$/.exec(clean)?.[1] ?? '', ...clean.split(/[/\n|·]/), inside]
    .map(foldTerm)
    .filter((text, i, all) => text !== '' && all.indexOf(text) === i);
}

/** Prefixes and suffixes that a join or an export leaves on headers. */
const bareHeader = (folded: string): string => folded.replace(/(?:left|right|orig|raw|clean)$/, '');

/** The field that a header is a known spelling of; whole ones win over what stands in brackets. */
function spelt(header: string): FileFieldName | undefined {
  for (const reading of readings(header))
    for (const text of [reading, bareHeader(reading)]) {
      const found = SPELLINGS.find(({ spellings }) => spellings.includes(text));
      if (found) return found.name;
    }
  return undefined;
}

/** The field that a header names: a known spelling, else what its parts say. */
export function fieldOfHeader(header: string): FileFieldName | undefined {
  const known = spelt(header);
  if (known !== undefined) return known;
  const sense = senseOfHeader(header);
  return sense && 'field' in sense ? sense.field : undefined;
}

/** Whether a header looks like one of ours at all; the row of headers is the one with most of them. */
export const knowsHeader = (header: string): boolean =>
  spelt(header) !== undefined || readings(header).some((text) => IDS.includes(text) || neverEvidence(text) !== undefined);

const neverEvidence = (folded: string): IgnoredBecause | undefined =>
  NEVER.find(({ spellings }) => spellings.includes(folded))?.why;

/** How well a header names rows, the less the better: a known one, then any that ends in `id` or the like; never one of a known field. */
const idRank = (header: string): number => {
  const ranks = readings(header)
    .map((text) => IDS.indexOf(text))
    .filter((rank) => rank >= 0);
  if (ranks.length > 0) return Math.min(...ranks);
  const sense = senseOfHeader(header);
  const namesRow = sense !== undefined && 'names' in sense && sense.names === 'row' && fieldOfHeader(header) === undefined;
  return namesRow ? IDS.length : Number.POSITIVE_INFINITY;
};

/** Whether a header's parts say that somebody has decided already; never one of a known spelling. */
function isAnswer(header: string): boolean {
  const sense = senseOfHeader(header);
  return sense !== undefined && 'names' in sense && sense.names === 'answer' && fieldOfHeader(header) === undefined;
}

/** A sample in which most values differ names its rows; some of a careless file stand twice. */
const tellsRowsApart = (look: ColumnLook): boolean => look.filled >= look.rows * 0.9 && look.distinct >= look.filled * 0.6;

/**
 * Tells what each column of a file is, by its header and a look at the first rows. A field goes to one column; a second column of the same
 * field (`phone`, `mobile`) is used under its own header. Columns that say who belongs together are never used.
 *
 * @param said - from a mapping: header → field, `id`, a {@link ValueKind}, or `null` for "do not use"
 */
export function recogniseFileColumns(
  headers: readonly string[],
  sample: readonly (readonly string[])[],
  said: Readonly<Record<string, string | null>> = {},
): FileColumn[] {
  const looks = headers.map((_, index) => lookAt(sample.map((cells) => cells[index] ?? '')));
  const bySaying = new Map(Object.entries(said).map(([header, field]) => [foldTerm(header), field]));
  const saidOf = (header: string): string | null | undefined => bySaying.get(foldTerm(header));
  const saidId = headers.findIndex((header) => saidOf(header) === 'id');
  const ids = headers
    .map((header, index) => ({ index, rank: idRank(header) }))
    .filter(({ index, rank }) => rank < Infinity && saidOf(headers[index]!) === undefined && tellsRowsApart(looks[index]!))
    .sort((a, b) => a.rank - b.rank);
  const opaque = (index: number): boolean =>
    isOpaque(looks[index]!) && fieldOfHeader(headers[index]!) === undefined && saidOf(headers[index]!) === undefined;
  const unnamed = headers.findIndex((_, index) => opaque(index));
  const id = saidId >= 0 ? saidId : (ids[0]?.index ?? (unnamed >= 0 ? unnamed : undefined));
  const taken = new Set<string>([...bySaying.values()].filter((value) => value !== null));
  const columns = headers.map((header, index): FileColumn => {
    const look = looks[index]!;
    const choice = saidOf(header);
    if (choice === null) return { index, header, use: 'ignored', because: 'saidSo', told: 'mapping' };
    if (index === id)
      return { index, header, use: 'id', told: saidId >= 0 ? 'mapping' : ids[0]?.index === id ? 'header' : 'values' };
    if (choice !== undefined) return { index, header, use: 'field', ...mapped(choice, header), told: 'mapping' };
    const never = readings(header).slice(0, 1).map(neverEvidence)[0] ?? (isAnswer(header) ? 'answer' : undefined);
    if (never !== undefined) return { index, header, use: 'ignored', because: never, told: 'header' };
    if (look.filled === 0 && look.rows > 0) return { index, header, use: 'ignored', because: 'empty', told: 'values' };
    const known = fieldOfHeader(header);
    if (known !== undefined && !contradicts(FILE_FIELDS[known].kind, look)) {
      const field = taken.has(known) ? fieldKey(header, taken) : known;
      taken.add(field);
      return { index, header, use: 'field', field, kind: FILE_FIELDS[known].kind, told: 'header' };
    }
    if (idRank(header) < Infinity) return { index, header, use: 'ignored', because: 'namesRow', told: 'header' };
    if (isOpaque(look)) return { index, header, use: 'ignored', because: 'namesRow', told: 'values' };
    if (runs(sample.map((cells) => cells[index] ?? '')))
      return { index, header, use: 'ignored', because: 'namesRow', told: 'values' };
    const field = fieldKey(header.trim() === '' ? `column ${index + 1}` : header, taken);
    taken.add(field);
    return { index, header, use: 'field', field, kind: kindByLook(look), told: 'values' };
  });
  return nameBesideSurname(wholeDates(columns), sample);
}

const PARTS: Readonly<Record<string, DatePart>> = { birthYear: 'year', birthMonth: 'month', birthDay: 'day' };

/** Year, month and day of birth in columns of their own become one date; beside a whole date they say the same again. */
function wholeDates(columns: readonly FileColumn[]): readonly FileColumn[] {
  const fields = columns.flatMap(({ use, field }) => (use === 'field' && field !== undefined ? [field] : []));
  const whole = fields.includes('birthDate');
  if (!fields.includes('birthYear') || (!whole && !fields.includes('birthMonth'))) return columns;
  return columns.map((column): FileColumn => {
    const part = column.use === 'field' ? PARTS[column.field ?? ''] : undefined;
    if (part === undefined) return column;
    return whole
      ? { ...column, use: 'ignored', because: 'repeatsAnother' }
      : { ...column, field: 'birthDate', kind: 'date', part };
  });
}

/** `name` beside `surname` is the given name, unless it holds the surname too. */
function nameBesideSurname(columns: readonly FileColumn[], sample: readonly (readonly string[])[]): FileColumn[] {
  const of = (field: string): FileColumn | undefined =>
    columns.find((column) => column.use === 'field' && column.field === field && column.told === 'header');
  const [name, surname] = [of('name'), of('surname')];
  if (!name || !surname || of('givenName')) return [...columns];
  const both = sample.filter((cells) => cells[name.index] && cells[surname.index]);
  const holds = both.filter((cells) => foldTerm(cells[name.index]!).includes(foldTerm(cells[surname.index]!))).length;
  if (both.length === 0 || holds > both.length * 0.3) return [...columns];
  return columns.map((column) => (column === name ? { ...column, field: 'givenName' } : column));
}

const KINDS = new Set<string>(Object.values(FILE_FIELDS).map(({ kind }) => kind));

const mapped = (choice: string, header: string): { field: string; kind: ValueKind } =>
  choice in FILE_FIELDS
    ? { field: choice, kind: FILE_FIELDS[choice as FileFieldName].kind }
    : { field: foldKey(header), kind: choice as ValueKind };

/** Whether a mapping may say this of a column. */
export const isMappable = (choice: string): boolean => choice === 'id' || choice in FILE_FIELDS || KINDS.has(choice);

const foldKey = (header: string): string =>
  header
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '_')
    .replace(/^_+|_+$/g, '');

function fieldKey(header: string, taken: ReadonlySet<string>): string {
  const base = foldKey(header);
  for (let n = 1; ; n += 1) {
    const key = n === 1 ? base : `${base}_${n}`;
    if (!taken.has(key)) return key;
  }
}

/** Whether numbers run on by one from row to row: they count the rows and say nothing of people. */
function runs(cells: readonly string[]): boolean {
  const numbers = cells.filter((cell) => cell.trim() !== '').map(Number);
  if (numbers.length < 5 || numbers.some((number) => !Number.isInteger(number))) return false;
  const steps = numbers.slice(1).filter((number, i) => number === numbers[i]! + 1).length;
  return steps >= (numbers.length - 1) * 0.95;
}
