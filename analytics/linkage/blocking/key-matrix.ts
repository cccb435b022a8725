import type { Dataset } from '../dataset';
import { textOf } from '../dictionary';
import { sharedInt32, sharedUint8 } from '../shared-arrays';
import { hashText } from '../text/hash-text';
import type { KeyColumn } from './key-column';
import { summariseRows, type RowSummaries } from './pre-scores';
import { keysOfField } from './value-keys';

/** Blocking keys of every row as 32-bit hashes (0: none), with how rare each is. */
export interface KeyMatrix {
  readonly columns: readonly KeyColumn[];
  readonly rows: number;
  /** Column by column, for a rule reads a few of them: the key of row `r` in column `c` is `keys[c · rows + r]`. */
  readonly keys: Int32Array;
  /** log2(rows / rows with this key), in tenths of a bit; row by row. */
  readonly rarity: Uint8Array;
  readonly summaries: RowSummaries;
  /** Per column: probability that two random rows share the key. */
  readonly sameShare: readonly number[];
}

/** Tenths of a bit in {@link KeyMatrix.rarity}. */
export const RARITY_UNIT = 0.1;

/** Makes the keys of all rows; every distinct value is read once. */
export function buildKeys(dataset: Dataset): KeyMatrix {
  const columns: KeyColumn[] = [];
  const makers: { column: number; slot: number; counts: Int32Array; ofValue: Int32Array }[] = [];
  dataset.fields.forEach((field, number) => {
    keysOfField(field).forEach((keys, i) => {
      for (const key of keys) {
        const ofValue = new Int32Array(field.dictionary.size + 1);
        for (let value = 1; value <= field.dictionary.size; value += 1) {
          const text = key.of(textOf(field.dictionary, value), value, field.words);
          if (text !== '') ofValue[value] = hashText(text, columns.length + 1);
        }
        makers.push({ column: columns.length, slot: field.offset + i, counts: field.counts[i]!, ofValue });
        columns.push({
          name: `${field.spec.columns[i] ?? field.spec.name}.${key.name}`,
          field: number,
          slot: field.offset + i,
          alone: key.alone,
          combines: key.combines,
        });
      }
    });
  });
  const width = columns.length;
  const keys = sharedInt32(dataset.rows * width);
  const rarity = sharedUint8(dataset.rows * width);
  const sameShare: number[] = [];
  for (const { column, slot, counts, ofValue } of makers) {
    const rowsOf = new Map<number, number>();
    for (let value = 1; value < ofValue.length; value += 1)
      if (ofValue[value] !== 0) rowsOf.set(ofValue[value]!, (rowsOf.get(ofValue[value]!) ?? 0) + counts[value]!);
    const bits = new Uint8Array(ofValue.length);
    for (let value = 1; value < ofValue.length; value += 1)
      if (ofValue[value] !== 0)
        bits[value] = Math.round(Math.log2(dataset.rows / Math.max(1, rowsOf.get(ofValue[value]!)!)) / RARITY_UNIT);
    let same = 0;
    for (const count of rowsOf.values()) same += (count / dataset.rows) ** 2;
    sameShare[column] = same;
    for (let row = 0, at = column; row < dataset.rows; row += 1, at += width) {
      const value = dataset.codes[row * dataset.width + slot]!;
      keys[column * dataset.rows + row] = ofValue[value]!;
      rarity[at] = bits[value]!;
    }
  }
  return { columns, rows: dataset.rows, keys, rarity, summaries: summariseRows(dataset, columns, keys), sameShare };
}
