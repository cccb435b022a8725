import { createReadStream } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createInterface } from 'node:readline';
import { createGunzip } from 'node:zlib';
import { dataFile } from '../data';
import { type DemoAssociation, selectAssociations } from './associations';
import { DEMO_COUNTRIES, type InstitutionsByCountry, selectInstitutions } from './institutions';
import { readSurnames, type Surname } from './names/surnames';
import { type PastEditions, pastEditionsSchema } from '../sources/editions';

/** What the demo world is made from: real, public reference data that ships in `seeds/data`. */
export interface DemoInputs {
  readonly surnames: readonly Surname[];
  readonly institutions: InstitutionsByCountry;
  readonly associations: readonly DemoAssociation[];
  readonly editions: PastEditions;
}

async function* rorRecords(path: string): AsyncGenerator<unknown> {
  const lines = createInterface({ input: createReadStream(path).pipe(createGunzip()), crlfDelay: Infinity });
  // A look at the text spares parsing the records of other countries, which are most.
  const wanted = new RegExp(`"country_code": ?"(?:${DEMO_COUNTRIES.join('|')})"`);
  for await (const line of lines) if (wanted.test(line)) yield JSON.parse(line);
}

/** Reads the inputs out of the data that ships. The ROR file is read line by line; only the institutions of the demo are kept. */
export async function loadDemoInputs(): Promise<DemoInputs> {
  const json = async (path: string): Promise<unknown> => JSON.parse(await readFile(path, 'utf8'));
  return {
    surnames: readSurnames(await readFile(dataFile('surnames'), 'utf8')),
    institutions: await selectInstitutions(rorRecords(dataFile('ror'))),
    associations: selectAssociations(await json(dataFile('associations'))),
    editions: pastEditionsSchema.parse(await json(dataFile('editions'))),
  };
}
