import { readFileSync } from 'node:fs';
import { createNameModel, type NameModel, type NameModelParams } from '@brainlink/analytics/names';
import { dataFile } from './data-file';

let made: NameModel | undefined;

/** The model of names that ships, read when first asked for; `brainlink names learn` makes its file. */
export function nameModel(): NameModel {
  made ??= createNameModel(JSON.parse(readFileSync(dataFile('nameModel'), 'utf8')) as NameModelParams);
  return made;
}
