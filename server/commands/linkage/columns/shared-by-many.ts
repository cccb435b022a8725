import type { FileFieldName } from './file-fields';

const FIELDS: readonly FileFieldName[] = [
  'affiliation',
  'department',
  'position',
  'occupation',
  'researchField',
  'degree',
  'degreeYear',
  'country',
  'state',
  'city',
  'birthPlace',
  'sex',
  'age',
];

/** Fields that many people have in common by nature: alone, or all of them together, they link nobody. */
export const SHARED_BY_MANY: ReadonlySet<string> = new Set(FIELDS);
