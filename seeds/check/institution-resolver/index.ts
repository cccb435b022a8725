import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { createGunzip } from 'node:zlib';
import { dataFile } from '../../data';
import type { InstitutionResolver } from '../../sources/source';
import { rorRowSchema, type RorRow } from '../../sources/ror';
import { InstitutionIndex } from './institution-index';
import { resolverOver } from './resolve';

const RANKS: ReadonlyMap<string, number> = new Map([
  ['education', 3],
  ['facility', 2],
  ['government', 1],
]);

function addTo(index: InstitutionIndex, row: RorRow): void {
  if (row.status === 'withdrawn') return;
  const full = row.names.filter((name) => !name.types.includes('acronym') || name.types.length > 1);
  const rank = Math.max(0, ...row.types.map((type) => RANKS.get(type) ?? 0)) * 2 + (row.status === 'active' ? 1 : 0);
  index.add({
    ror: row.id.slice(row.id.lastIndexOf('/') + 1),
    name: (row.names.find((name) => name.types.includes('ror_display')) ?? row.names[0])?.value ?? '',
    country: row.locations[0]?.geonames_details.country_code ?? '',
    names: full.map((name) => name.value),
    acronyms: row.names.filter((name) => name.types.includes('acronym')).map((name) => name.value),
    rank,
  });
}

/** Builds a resolver from ROR records, one JSON a line, gzipped. */
export async function buildInstitutionResolver(path: string): Promise<InstitutionResolver> {
  const index = new InstitutionIndex();
  for await (const line of createInterface({ input: createReadStream(path).pipe(createGunzip()), crlfDelay: Infinity })) {
    if (line.trim() === '') continue;
    const row = rorRowSchema.safeParse(JSON.parse(line));
    if (row.success) addTo(index, row.data);
  }
  return resolverOver(index.seal());
}

let shipped: Promise<InstitutionResolver> | undefined;

/** The resolver over the organisations that ship; built at the first call, then shared. */
export const institutionResolver = (): Promise<InstitutionResolver> => (shipped ??= buildInstitutionResolver(dataFile('ror')));
