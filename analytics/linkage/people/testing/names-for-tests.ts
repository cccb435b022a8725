import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createNameModel, type NameModel, type NameModelParams } from '../../../names';

let made: NameModel | undefined;

/** The model of names that ships, for tests. */
export function namesForTests(): NameModel {
  const path = join(__dirname, '../../../../seeds/data/names/model.json');
  made ??= createNameModel(JSON.parse(readFileSync(path, 'utf8')) as NameModelParams);
  return made;
}
