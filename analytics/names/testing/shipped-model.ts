import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createNameModel, parseHanjaTable, type HanjaTable, type NameModel, type NameModelParams } from '..';

/** Text of a file of names that ships. */
export const shipped = (file: string): string =>
  readFileSync(join(__dirname, '..', '..', '..', 'seeds', 'data', 'names', file), 'utf8');

export const shippedHanja = (): HanjaTable => parseHanjaTable(shipped('hanja.tsv'));

/** The model that ships, for tests of this package. */
export const shippedModel = (): NameModel =>
  createNameModel(JSON.parse(shipped('model.json')) as NameModelParams, shippedHanja());
