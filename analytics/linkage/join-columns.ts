import type { Dataset, EncodedField } from './dataset';
import { sharedInt32 } from './shared-arrays';
import type { FieldSpec } from './spec';

/**
 * One dataset of the fields of several that hold the same rows, in the order of `specs`: what reading all of them at once would have given.
 *
 * @throws Error when a field is in none of them
 */
export function joinColumns(parts: readonly Dataset[], specs: readonly FieldSpec[]): Dataset {
  const { rows, split } = parts[0]!;
  const width = parts.reduce((sum, part) => sum + part.width, 0);
  const codes = sharedInt32(rows * width);
  let offset = 0;
  const fields = specs.map(({ name }): EncodedField => {
    const part = parts.find((one) => one.fields.some(({ spec }) => spec.name === name));
    const field = part?.fields.find(({ spec }) => spec.name === name);
    if (!part || !field) throw new Error(`no part has the field ${name}`);
    for (let i = 0; i < field.width; i += 1)
      for (let row = 0, from = field.offset + i, to = offset + i; row < rows; row += 1, from += part.width, to += width)
        codes[to] = part.codes[from]!;
    const joined = { ...field, offset };
    offset += field.width;
    return joined;
  });
  return { rows, split, width, codes, fields };
}
