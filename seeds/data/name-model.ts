import { readFileSync } from 'node:fs';
import { createNameModel, parseHanjaTable, type HanjaTable, type NameModel, type NameModelParams } from '@brainlink/analytics/names';
import { dataFile } from './data-file';

/** The readings of Chinese characters that ship. */
export const hanjaTable = (): HanjaTable => parseHanjaTable(readFileSync(dataFile('hanja'), 'utf8'));

let made: NameModel | undefined;

/** The model of names that ships, read when first asked for; `brainlink names learn` makes its parameters. */
export function nameModel(): NameModel {
  made ??= createNameModel(JSON.parse(readFileSync(dataFile('nameModel'), 'utf8')) as NameModelParams, hanjaTable());
  return made;
}
