import { DictionaryBuilder, textOf, type Dictionary } from './dictionary';
import { fold } from './fold';
import { Int32Vector, sharedInt32 } from './shared-arrays';
import { isComposite, type FieldSpec } from './spec';
import { fullForm } from './text/nicknames';

/** The words of every value: those of value `v` are `ids[starts[v] … starts[v + 1])`, codes of `dictionary`. */
export interface Words {
  readonly starts: Int32Array;
  readonly ids: Int32Array;
  readonly dictionary: Dictionary;
  /** In how many values (not rows) each word is. */
  readonly counts: Int32Array;
  /** Code of the word that this one is a short form of, itself when of none. */
  readonly fullForms: Int32Array;
}

/** A field of a {@link Dataset}: its values once each, and what comparators need of them. */
export interface EncodedField {
  readonly spec: FieldSpec;
  /** Where its codes begin within a row, and how many there are: two for composites, else one. */
  readonly offset: number;
  readonly width: number;
  readonly dictionary: Dictionary;
  /** Rows with each value, per code of the field. */
  readonly counts: readonly Int32Array[];
  readonly words: Words;
}

/**
 * Records as integers: row `r` has the codes `codes[r · width …]`, 0 for a missing value. Rows below `split` are the left table when two are
 * linked; `split = 0` when one table is searched for duplicates. Only typed arrays in shared memory and plain objects: a worker can be sent it.
 */
export interface Dataset {
  readonly rows: number;
  readonly split: number;
  readonly width: number;
  readonly codes: Int32Array;
  readonly fields: readonly EncodedField[];
}

/** The columns that a specification reads, in the order in which {@link DatasetBuilder.add} wants their values. */
export const columnsOf = (fields: readonly FieldSpec[]): string[] => fields.flatMap((field) => [...field.columns]);

interface Slot {
  readonly builder: DictionaryBuilder;
  /** Raw values met, so that each is folded once, and the code of what each was folded to. */
  readonly raw: DictionaryBuilder;
  readonly folded: Int32Vector;
}

/** Reads records one by one, so that a file of a million need never be in memory as strings. */
export class DatasetBuilder {
  private readonly slots: Slot[] = [];
  private readonly codes = new Int32Vector();
  private rows = 0;
  private split = 0;

  constructor(private readonly fields: readonly FieldSpec[]) {
    for (const field of fields) {
      const slot: Slot = { builder: new DictionaryBuilder(), raw: new DictionaryBuilder(), folded: new Int32Vector() };
      for (let i = 0; i < slotsOf(field); i += 1) this.slots.push(slot);
    }
  }

  /** Adds a record: one value per column of {@link columnsOf}, `''` or nothing where it has none. */
  add(values: readonly (string | undefined)[]): void {
    let at = 0;
    let slot = 0;
    for (const field of this.fields) {
      const width = slotsOf(field);
      for (let i = 0; i < width; i += 1) {
        const text = width === 1 && field.columns.length > 1 ? joined(values, at, field.columns.length) : values[at + i];
        this.codes.push(text ? this.code(this.slots[slot + i]!, field, text) : 0);
      }
      at += field.columns.length;
      slot += width;
    }
    this.rows += 1;
  }

  /** Says that what was added so far is the left table. */
  endOfLeft(): void {
    this.split = this.rows;
  }

  finish(): Dataset {
    const width = this.slots.length;
    const codes = this.codes.finish();
    let offset = 0;
    const fields = this.fields.map((spec): EncodedField => {
      const slots = slotsOf(spec);
      const { builder } = this.slots[offset]!;
      const dictionary = builder.finish();
      const counts = Array.from({ length: slots }, (_, i) => countValues(codes, this.rows, width, offset + i, dictionary.size));
      const field = { spec, offset, width: slots, dictionary, counts, words: wordsOf(dictionary, spec) };
      offset += slots;
      return field;
    });
    return { rows: this.rows, split: this.split, width, codes, fields };
  }

  private code(slot: Slot, field: FieldSpec, text: string): number {
    const met = slot.raw.size;
    const raw = slot.raw.code(text);
    if (raw > met) slot.folded.push(slot.builder.code(fold(field.kind, text)));
    return slot.folded.at(raw - 1);
  }
}

const slotsOf = (field: FieldSpec): number => (isComposite(field) ? 2 : 1);

const joined = (values: readonly (string | undefined)[], from: number, count: number): string =>
  values
    .slice(from, from + count)
    .filter(Boolean)
    .join(' ');

function countValues(codes: Int32Array, rows: number, width: number, offset: number, size: number): Int32Array {
  const counts = sharedInt32(size + 1);
  for (let r = 0, i = offset; r < rows; r += 1, i += width) counts[codes[i]!]! += 1;
  return counts;
}

function wordsOf(dictionary: Dictionary, spec: FieldSpec): Words {
  const separator = spec.kind === 'set' ? '|' : ' ';
  const given = spec.kind === 'personName' || spec.kind === 'givenName' || spec.kind === 'fullName';
  const builder = new DictionaryBuilder();
  const starts = new Int32Vector();
  const ids = new Int32Vector();
  const counts: number[] = [];
  starts.push(0);
  for (let value = 0; value <= dictionary.size; value += 1) {
    const words = value === 0 ? [] : [...new Set(textOf(dictionary, value).split(separator))].filter(Boolean);
    for (const word of words) {
      const id = builder.code(word);
      ids.push(id);
      counts[id] = (counts[id] ?? 0) + 1;
    }
    starts.push(ids.length);
  }
  const distinct = builder.size;
  const fullForms: number[] = [];
  if (given) {
    const met = builder.finish();
    for (let id = 1; id <= distinct; id += 1) fullForms[id] = builder.code(fullForm(textOf(met, id)));
  }
  const words = builder.finish();
  const forms = sharedInt32(words.size + 1);
  const rows = sharedInt32(words.size + 1);
  for (let id = 0; id <= words.size; id += 1) {
    forms[id] = fullForms[id] ?? id;
    rows[id] = counts[id] ?? 0;
  }
  return { starts: starts.finish(), ids: ids.finish(), dictionary: words, counts: rows, fullForms: forms };
}

/** The folded text of a row's value in a field; of a composite its values joined by a space. */
export function valueText(dataset: Dataset, field: EncodedField, row: number): string {
  const texts: string[] = [];
  for (let i = 0; i < field.width; i += 1) {
    const code = dataset.codes[row * dataset.width + field.offset + i]!;
    if (code !== 0) texts.push(textOf(field.dictionary, code));
  }
  return texts.join(' ');
}
