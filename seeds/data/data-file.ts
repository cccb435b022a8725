import { basename, dirname, join } from 'node:path';

/** The package's own folder, from the sources as from `dist`. */
const packageRoot = basename(dirname(__dirname)) === 'dist' ? dirname(dirname(__dirname)) : dirname(__dirname);

/** Files that ship with the product. */
export const DATA_FILES = {
  ror: 'ror/organizations.jsonl.gz',
  surnames: 'names/surnames.tsv',
  namePairs: 'names/pairs.tsv',
  nameModel: 'names/model.json',
  hanja: 'names/hanja.tsv',
  associations: 'programme/associations.json',
  editions: 'programme/editions.json',
  works: 'openalex/works.jsonl.gz',
} as const;

/** Path of a file that ships with the product. */
export const dataFile = (name: keyof typeof DATA_FILES): string => join(packageRoot, 'data', DATA_FILES[name]);
