import { createHash } from 'node:crypto';
import { AtlasError } from '@brainlink/schema/errors';

/** Where a list was left: the key of the last row, and a mark of the list it belongs to. */
interface Cursor {
  readonly key: readonly (string | number)[];
  readonly of: string;
}

const mark = (list: string): string => createHash('sha256').update(list).digest('base64url').slice(0, 10);

/** An opaque cursor; `list` names the list and what it was asked with. */
export const encodeCursor = (list: string, key: readonly (string | number)[]): string =>
  Buffer.from(JSON.stringify({ key, of: mark(list) } satisfies Cursor)).toString('base64url');

/**
 * The key inside a cursor.
 * @throws AtlasError INVALID_CURSOR for anything that is no cursor of this list
 */
export function decodeCursor(
  list: string,
  cursor: string,
  types: readonly ('string' | 'number')[],
): readonly (string | number)[] {
  try {
    const parsed = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8')) as Partial<Cursor>;
    const { key } = parsed;
    if (
      parsed.of === mark(list) &&
      Array.isArray(key) &&
      key.length === types.length &&
      key.every((part, at) => typeof part === types[at])
    ) {
      return key;
    }
  } catch {
    // Not even JSON: falls through to the same answer.
  }
  throw new AtlasError('INVALID_CURSOR');
}
