import { readFile } from 'node:fs/promises';
import { AtlasError } from '@brainlink/schema/errors';
import { z } from 'zod';
import { isMappable } from './recognise-columns';

const side = z.strictObject({
  columns: z.record(z.string(), z.string().nullable()).optional(),
  sheet: z.string().optional(),
  encoding: z.enum(['utf-8', 'utf-16le', 'utf-16be', 'cp949']).optional(),
  delimiter: z.enum([',', ';', '\t', '|']).optional(),
});
const mappingSchema = side.extend({ left: side.optional(), right: side.optional() });

/** What a person said about a file's columns: header → field, `id`, a kind of value, or `null` for "do not use". */
export type FileMapping = z.infer<typeof side>;

/** Mappings of the two files of a link; what is said outside of `left` and `right` holds for both. */
export interface FileMappings {
  readonly left: FileMapping;
  readonly right: FileMapping;
}

/**
 * Reads `--mapping`.
 *
 * @throws AtlasError `MAPPING_INCOMPLETE` when it is no JSON, has the wrong shape or names a field that does not exist
 */
export async function readMappings(path: string | undefined): Promise<FileMappings> {
  if (path === undefined) return { left: {}, right: {} };
  const wrong = (message: string): AtlasError => new AtlasError('MAPPING_INCOMPLETE', { message: `${path}: ${message}` });
  const text = await readFile(path, 'utf8').catch(() => {
    throw wrong('there is no such file.');
  });
  let value: unknown;
  try {
    value = JSON.parse(text) as unknown;
  } catch {
    throw wrong('it is not JSON.');
  }
  const parsed = mappingSchema.safeParse(value);
  if (!parsed.success) throw wrong(parsed.error.issues.map(({ path: at, message }) => `${at.join('.')}: ${message}`).join('; '));
  const { left, right, ...both } = parsed.data;
  const one = (own: FileMapping | undefined): FileMapping => ({ ...both, ...own, columns: { ...both.columns, ...own?.columns } });
  for (const { columns } of [one(left), one(right)])
    for (const field of Object.values(columns ?? {}))
      if (field !== null && !isMappable(field)) throw wrong(`there is no field "${field}"; \`--help\` lists them.`);
  return { left: one(left), right: one(right) };
}
