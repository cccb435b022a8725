/**
 * What a column holds. The kind decides how values are folded, compared and blocked; nothing else about a column is known to the engine.
 * `personName` is a composite of a given-name column and a surname column (in this order), `address` one of two lines: both columns are
 * compared at once, so that swapped values and the dependence between the two cost no interaction term.
 */
export const FIELD_KINDS = [
  'personName',
  'givenName',
  'surname',
  'fullName',
  'date',
  'number',
  'postcode',
  'text',
  'address',
  'category',
  'email',
  'identifier',
  'occupation',
  'place',
  'set',
] as const;

/** One of {@link FIELD_KINDS}. */
export type FieldKind = (typeof FIELD_KINDS)[number];

/** A field of comparison: one column, or several that are one piece of evidence. */
export interface FieldSpec {
  /** Unique; heads the column of its weight. */
  readonly name: string;
  readonly kind: FieldKind;
  /** Names of its columns: two for the composites `personName` (given name, surname) and `address`, one or more for `text` (read as one text), else one. */
  readonly columns: readonly string[];
  /** Set on what many people share by nature, such as a workplace: it supports a link and never makes one alone (see `Scorer.isSupported`). */
  readonly supporting?: true;
}

/** What is known about a column when a specification is made of a whole table. */
export interface ColumnKind {
  readonly column: string;
  readonly kind: Exclude<FieldKind, 'personName' | 'address'>;
}

/** Columns in a record of the encoded table: composites keep theirs apart, all others are one value. */
export const isComposite = (field: FieldSpec): boolean => field.kind === 'personName' || field.kind === 'address';

/** What is left of `address_1` and `address_2` without their numbers. */
const stem = (column: string): string => column.toLowerCase().replace(/[\d_\s-]+$/, '');

/**
 * The default specification of a table: given name and surname become one composite field, so do two lines of an address; a full name beside
 * both names is left out (it says the same again); every other column is a field of its own.
 */
export function specify(columns: readonly ColumnKind[]): FieldSpec[] {
  const given = columns.find((column) => column.kind === 'givenName');
  const surname = columns.find((column) => column.kind === 'surname');
  const fields: FieldSpec[] = [];
  const taken = new Set<string>();
  if (given && surname) {
    fields.push({ name: 'name', kind: 'personName', columns: [given.column, surname.column] });
    taken.add(given.column).add(surname.column);
    for (const column of columns) if (column.kind === 'fullName') taken.add(column.column);
  }
  const texts = columns.filter((column) => column.kind === 'text');
  const line = texts.find((text) => texts.filter((other) => stem(other.column) === stem(text.column)).length === 2);
  if (line) {
    const lines = texts.filter((text) => stem(text.column) === stem(line.column)).map((text) => text.column);
    fields.push({ name: stem(line.column), kind: 'address', columns: lines });
    for (const column of lines) taken.add(column);
  }
  for (const { column, kind } of columns) if (!taken.has(column)) fields.push({ name: column, kind, columns: [column] });
  const names = new Set<string>();
  return fields.map((field) => {
    let name = field.name;
    while (names.has(name)) name += '_';
    names.add(name);
    return { ...field, name };
  });
}
