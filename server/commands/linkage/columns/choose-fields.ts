import { AtlasError } from '@brainlink/schema/errors';
import { type ColumnKind, type FieldSpec, specify } from '@brainlink/analytics/linkage';
import type { ValueKind } from './file-fields';
import type { FileColumn, IgnoredBecause } from './recognise-columns';
import { SHARED_BY_MANY } from './shared-by-many';
import { lookAt } from './value-look';

/** Columns of one file with what is evidence in them. */
export interface FileColumns {
  readonly columns: readonly FileColumn[];
  readonly sample: readonly (readonly string[])[];
}

/** What will be compared. `from[file][i]`: the cells of a file's row that the i-th column of the specification is made of. */
export interface ChosenFields {
  readonly specs: readonly FieldSpec[];
  readonly from: readonly (readonly (readonly number[])[])[];
  /** The columns of every file, the left-out ones marked. */
  readonly columns: readonly (readonly FileColumn[])[];
}

type EngineKind = ColumnKind['kind'];
const ENGINE_KINDS: Readonly<Record<ValueKind, EngineKind>> = {
  personName: 'fullName',
  date: 'date',
  code: 'postcode',
  number: 'number',
  email: 'email',
  phone: 'identifier',
  place: 'place',
  organisation: 'text',
  category: 'category',
  words: 'text',
};
const OWN_KINDS: Readonly<Record<string, EngineKind>> = {
  givenName: 'givenName',
  surname: 'surname',
  middleName: 'givenName',
  streetNumber: 'number',
  birthYear: 'number',
  birthMonth: 'number',
  birthDay: 'number',
  degreeYear: 'number',
  identifier: 'identifier',
  occupation: 'occupation',
  researchField: 'text',
};

/** Codes that nearly every row has to itself say who somebody is; the others are like postcodes. */
function engineKind(field: string, kind: ValueKind, cells: readonly string[]): EngineKind {
  const own = OWN_KINDS[field];
  if (own !== undefined) return own;
  if (kind !== 'code' || field === 'postcode') return ENGINE_KINDS[kind];
  const { distinct, filled } = lookAt(cells);
  return distinct > filled * 0.5 ? 'identifier' : 'postcode';
}

const without = (columns: readonly FileColumn[], field: string, because: IgnoredBecause): readonly FileColumn[] =>
  columns.map((column) => (column.use === 'field' && column.field === field ? { ...column, use: 'ignored', because } : column));

const NAMES = ['name', 'nameHangul', 'nameLatin', 'nameHanja'];

/**
 * Lets names meet that two files write in different columns: the one has a Hangul name and the other a Latin one, or the one a given name and a
 * surname and the other a full name. What meets is called `name`.
 */
function meetingNames(files: readonly (readonly FileColumn[])[]): (readonly FileColumn[])[] {
  const has = (file: readonly FileColumn[], field: string): boolean =>
    file.some((column) => column.use === 'field' && column.field === field);
  const [left, right] = files;
  if (!left || !right) return [...files];
  const both = (file: readonly FileColumn[]): boolean => has(file, 'givenName') && has(file, 'surname');
  if ((both(left) && both(right)) || NAMES.some((name) => has(left, name) && has(right, name))) return [...files];
  return files.map((file) => {
    const single = NAMES.find((name) => has(file, name));
    const renamed = single === undefined ? ['givenName', 'surname'] : [single];
    return file.map((column) => (renamed.includes(column.field ?? '') ? { ...column, field: 'name' } : column));
  });
}

/**
 * Chooses the fields that two files have in common, or that one has, as a specification for the engine.
 *
 * @throws AtlasError `NO_USABLE_COLUMN`
 */
export function chooseFields(files: readonly FileColumns[]): ChosenFields {
  let columns = meetingNames(files.map((file) => file.columns));
  const fieldsOf = (file: readonly FileColumn[]): string[] =>
    file.flatMap(({ use, field }) => (use === 'field' && field !== undefined ? [field] : []));
  const shared = [...new Set(fieldsOf(columns[0]!))].filter((field) => columns.every((file) => fieldsOf(file).includes(field)));
  columns = columns.map((file) =>
    fieldsOf(file)
      .filter((field) => !shared.includes(field))
      .reduce((left, field) => without(left, field, 'onlyInOneFile'), file),
  );
  // A full name beside its two parts says the same again.
  if (shared.includes('givenName') && shared.includes('surname') && shared.includes('name')) {
    columns = columns.map((file) => without(file, 'name', 'repeatsAnother'));
    shared.splice(shared.indexOf('name'), 1);
  }
  if (shared.length === 0)
    throw new AtlasError('NO_USABLE_COLUMN', {
      message:
        files.length === 1
          ? 'No column can be compared: all are empty, constant, row numbers or answers.'
          : `The two files have no column in common. Left: ${fieldsOf(files[0]!.columns).join(', ') || 'none'}. Right: ${fieldsOf(files[1]!.columns).join(', ') || 'none'}.`,
    });
  const at = (file: number, field: string): readonly FileColumn[] =>
    columns[file]!.filter((column) => column.use === 'field' && column.field === field);
  const kinds = shared.map((field): ColumnKind => {
    const cells = files.flatMap(({ sample }, file) => sample.map((row) => row[at(file, field)[0]!.index] ?? ''));
    return { column: field, kind: engineKind(field, at(0, field)[0]!.kind ?? 'words', cells) };
  });
  const specs = specify(kinds).map((spec): FieldSpec => (SHARED_BY_MANY.has(spec.name) ? { ...spec, supporting: true } : spec));
  // Another full name beside given name and surname is left out by the engine.
  const compared = new Set(specs.flatMap((spec) => spec.columns));
  for (const field of shared) if (!compared.has(field)) columns = columns.map((file) => without(file, field, 'repeatsAnother'));
  const order = specs.flatMap((spec) => [...spec.columns]);
  return { specs, from: files.map((_, file) => order.map((field) => at(file, field).map(({ index }) => index))), columns };
}
