import { existsSync } from 'node:fs';
import { basename } from 'node:path';
import { AtlasError } from '@brainlink/schema/errors';
import { fileInput, ReadError, readDocuments } from '@brainlink/seeds/read';
import { z } from 'zod';

/** What a file held, and what was left out of it. */
export interface ReadFile<T> {
  readonly items: readonly T[];
  /** A sentence a line that was left out or mended, with the number of the line. */
  readonly problems: readonly string[];
}

const text = z
  .union([z.string(), z.number()])
  .nullish()
  .transform((value) => String(value ?? '').trim());
const id = z.union([z.string(), z.number()]).refine((value) => String(value).trim() !== '', { message: 'is empty' });
const year = z.preprocess(
  (value) => (typeof value === 'string' ? Number.parseInt(value, 10) : value),
  z.number().int().min(1000).max(9999).nullish().catch(null),
);
/** A work: an object, or a title alone. */
const work = z.preprocess(
  (value) => (typeof value === 'string' ? { title: value } : value),
  z.object({ title: text, abstract: text, year }),
);

/** A line of the file of people. */
export const PERSON_LINE = z.object({ id, works: z.array(work).nullish() });
/** A line of the file of topics. */
export const TOPIC_LINE = z.object({ id, title: text, abstract: text });

const faultOf = (error: z.ZodError): string =>
  error.issues
    .slice(0, 3)
    .map(({ path, message }) => `${path.join('.') || 'the line'}: ${message}`)
    .join('; ');

/**
 * Reads the lines of a JSONL file (or the items of a JSON array). A line that cannot be read is left out and told.
 *
 * @throws {AtlasError} `NOT_FOUND` without the file, `FILE_UNREADABLE` when nothing of it can be read
 */
export async function readLines<T>(path: string, line: z.ZodType<T>): Promise<ReadFile<T>> {
  const file = basename(path);
  if (!existsSync(path)) throw new AtlasError('NOT_FOUND', { message: `There is no file ${path}.` });
  const items: T[] = [];
  const problems: string[] = [];
  try {
    for await (const { row, body } of readDocuments(fileInput(path))) {
      if (body.kind !== 'json') {
        problems.push(`${file} line ${row}: left out, ${body.kind === 'broken' ? body.error.found : 'it is no JSON'}`);
        continue;
      }
      const parsed = line.safeParse(body.value);
      if (parsed.success) items.push(parsed.data);
      else problems.push(`${file} line ${row}: left out, ${faultOf(parsed.error)}`);
    }
  } catch (error) {
    if (!(error instanceof ReadError)) throw error;
    throw new AtlasError('FILE_UNREADABLE', { message: `${file} cannot be read: ${error.code}, ${error.found}`, cause: error });
  }
  if (items.length === 0)
    throw new AtlasError('FILE_UNREADABLE', {
      message: [`${file} has no line that can be used.`, ...problems.slice(0, 5)].join('\n'),
    });
  return { items, problems };
}
