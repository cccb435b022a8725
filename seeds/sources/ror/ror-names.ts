import type { RorRow } from './rows';

/** The names of an organisation by their use. */
export interface RorNames {
  /** What ROR shows. */
  readonly name: string;
  readonly nameKo?: string;
  readonly nameEn?: string;
  readonly acronyms: readonly string[];
  /** All other names, in any language. */
  readonly aliases: readonly string[];
}

const MOST_ALIASES = 20;

/** Sorts a record's names; a label in a language is preferred to an alias in it. */
export function rorNames(names: RorRow['names']): RorNames {
  const find = (lang: string): string | undefined =>
    (
      names.find((name) => name.lang === lang && name.types.includes('label')) ??
      names.find((name) => name.lang === lang && name.types.includes('alias'))
    )?.value;
  const name = (names.find((candidate) => candidate.types.includes('ror_display')) ?? names[0])?.value ?? '';
  const nameKo = find('ko');
  const nameEn =
    names.find((candidate) => candidate.lang === 'en' && candidate.types.includes('ror_display'))?.value ?? find('en');
  const acronyms = [
    ...new Set(names.filter((candidate) => candidate.types.includes('acronym')).map((candidate) => candidate.value)),
  ];
  const used = new Set([name, nameKo, nameEn, ...acronyms]);
  const aliases = [...new Set(names.map((candidate) => candidate.value))]
    .filter((value) => !used.has(value))
    .slice(0, MOST_ALIASES);
  return { name, acronyms, aliases, ...(nameKo === undefined ? {} : { nameKo }), ...(nameEn === undefined ? {} : { nameEn }) };
}
