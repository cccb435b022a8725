import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { dataFile } from '../data';

const associationsFile = z.looseObject({
  associations: z.array(
    z.looseObject({
      abbr: z.string().min(1),
      nameEn: z.string().nullish(),
      nameKo: z.string().nullish(),
      nameNative: z.string().nullish(),
    }),
  ),
});

/** A name without case, spaces, punctuation and what stands in brackets: how people write one name in many ways. */
const folded = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(/\([^)]*\)/g, '')
    .toLowerCase()
    .replace(/^the\s+/, '')
    .replace(/[^\p{L}\p{N}]+/gu, '');

function readNames(): ReadonlyMap<string, string> {
  const { associations } = associationsFile.parse(JSON.parse(readFileSync(dataFile('associations'), 'utf8')));
  const keys = new Map<string, string>();
  for (const { abbr, nameEn, nameKo, nameNative } of associations)
    for (const name of [nameEn, nameKo, nameNative]) {
      const key = folded(name ?? '');
      if (key !== '') keys.set(key, abbr);
    }
  return keys;
}

let names: ReadonlyMap<string, string> | undefined;

/** Key of the association that ships under this full name in Korean, English or its own language; `null` for any other text. */
export const associationByName = (text: string): string | null => (names ??= readNames()).get(folded(text)) ?? null;

/** Keys of the associations that ship. */
export const shippedAssociations = (): readonly string[] => [...new Set((names ??= readNames()).values())];

let abbreviations: ReadonlyMap<string, string> | undefined;

/** Key of the association that ships under this abbreviation, in capitals or not, or under this full name; `null` for any other text. */
export function associationBySpelling(text: string): string | null {
  abbreviations ??= new Map(shippedAssociations().map((abbr) => [folded(abbr), abbr]));
  return abbreviations.get(folded(text)) ?? associationByName(text);
}
