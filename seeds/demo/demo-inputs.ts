import { createReadStream } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { createInterface } from 'node:readline';
import { createGunzip } from 'node:zlib';
import { type DemoAssociation, selectAssociations } from './associations';
import { type InstitutionsByCountry, selectInstitutions } from './institutions';
import { readSurnames, type Surname } from './names/surnames';
import { type PastEditions, pastEditionsSchema } from './programme/past-editions';

/** What the demo world is made from: real, public reference data that ships in `seeds/data`. */
export interface DemoInputs {
  readonly surnames: readonly Surname[];
  readonly institutions: InstitutionsByCountry;
  readonly associations: readonly DemoAssociation[];
  readonly editions: PastEditions;
}

/** Where `seeds/data` lies, whether this runs from source or built. */
export const shippedData = (): string => join(dirname(require.resolve('@brainlink/seeds/package.json')), 'data');

async function readRor(path: string): Promise<unknown[]> {
  const records: unknown[] = [];
  const lines = createInterface({ input: createReadStream(path).pipe(createGunzip()), crlfDelay: Infinity });
  for await (const line of lines) {
    // Most records are of other countries or kinds; a cheap look at the text spares parsing them.
    if (!line.includes('"status": "active"') && !line.includes('"status":"active"')) continue;
    records.push(JSON.parse(line));
  }
  return records;
}

/** Reads the inputs. The ROR file is read line by line; only the institutions of the demo are kept. */
export async function loadDemoInputs(dataFolder: string = shippedData()): Promise<DemoInputs> {
  const json = async (path: string): Promise<unknown> => JSON.parse(await readFile(join(dataFolder, path), 'utf8'));
  return {
    surnames: readSurnames(await readFile(join(dataFolder, 'names', 'surnames.tsv'), 'utf8')),
    institutions: selectInstitutions(await readRor(join(dataFolder, 'ror', 'organizations.jsonl.gz'))),
    associations: selectAssociations(await json('programme/associations.json')),
    editions: pastEditionsSchema.parse(await json('programme/editions.json')),
  };
}
