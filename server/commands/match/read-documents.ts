import { basename } from 'node:path';
import { AtlasError } from '@brainlink/schema/errors';
import { fileInput, ReadError, readDocuments } from '@brainlink/seeds/read';
import { z } from 'zod';
import { asFileError } from '../linkage/read/read-sheet';

/** What a file held. */
export interface ReadFile<T> {
  readonly items: readonly T[];
  /** A sentence a line that cannot be used: its number, what was found, what it should be. */
  readonly broken: readonly string[];
}

const text = z
  .union([z.string(), z.number()], 'must be text')
  .nullish()
  .transform((value) => String(value ?? '').trim());
const id = z
  .union([z.string(), z.number()], 'must be text or a number')
  .refine((value) => String(value).trim() !== '', 'must be text or a number, and not empty');
const year = z.preprocess(
  (value) => (typeof value === 'string' ? Number.parseInt(value, 10) : value),
  z.number().int().min(1000).max(9999).nullish().catch(null),
);
/** A work: an object, or a title alone. */
const work = z.preprocess(
  (value) => (typeof value === 'string' ? { title: value } : value),
  z.object({ title: text, abstract: text, year }, 'must be an object with a title, an abstract and a year, or a title alone'),
);

/** A line of the file of people. */
export const PERSON_LINE = z.object(
  { id, works: z.array(work, 'must be a list of works').nullish() },
  'must be an object with id and works',
);
/** A line of the file of topics. */
export const TOPIC_LINE = z.object({ id, title: text, abstract: text }, 'must be an object with id, title and abstract');

const FOUND_SHOWN = 60;

function found(value: unknown, path: readonly PropertyKey[]): string {
  const at = path.reduce<unknown>((inside, key) => (inside as Record<PropertyKey, unknown> | null | undefined)?.[key], value);
  if (at === undefined) return 'nothing';
  const shown = JSON.stringify(at);
  return shown.length > FOUND_SHOWN ? `${shown.slice(0, FOUND_SHOWN)}…` : shown;
}

/** What is wrong with a line: for each part what was found and what it should be. */
const faultOf = (value: unknown, { issues }: z.ZodError): string =>
  issues
    .slice(0, 3)
    .map(({ path, message }) => `${path.join('.') || 'the line'} ${message}; found ${found(value, path)}`)
    .join('; ');

/**
 * Reads the lines of a JSONL file (or the items of a JSON array).
 *
 * @throws AtlasError `FILE_UNREADABLE`
 */
export async function readLines<T>(path: string, line: z.ZodType<T>): Promise<ReadFile<T>> {
  const file = basename(path);
  const items: T[] = [];
  const broken: string[] = [];
  try {
    for await (const { row, body } of readDocuments(fileInput(path))) {
      if (body.kind !== 'json') {
        broken.push(`${file} line ${row}: is no JSON${body.kind === 'broken' ? ` (${body.error.found})` : ''}`);
        continue;
      }
      const parsed = line.safeParse(body.value);
      if (parsed.success) items.push(parsed.data);
      else broken.push(`${file} line ${row}: ${faultOf(body.value, parsed.error)}`);
    }
  } catch (error) {
    if (error instanceof ReadError && error.code.startsWith('FORMAT_'))
      throw new AtlasError('FILE_UNREADABLE', {
        message: `${path} is no JSONL (${error.found}). Give one JSON object a line; --help shows which.`,
      });
    throw asFileError(path, error);
  }
  if (items.length === 0)
    throw new AtlasError('FILE_UNREADABLE', {
      message: [`${file} has no line that can be used.`, ...broken.slice(0, 5)].join('\n'),
    });
  return { items, broken };
}
