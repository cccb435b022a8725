import { isUtf8 } from 'node:buffer';
import { headOf } from './bytes';
import type { Input } from './input';
import type { ReadLimits } from './limits';
import { ReadError } from './read-error';

/** What a file is by its content, whatever its name says; `text` is looked at again once its encoding is known. */
export type Container = 'text' | 'zip' | 'tar';

const HEAD_BYTES = 1024;

const startsWith = (head: Buffer, ...bytes: number[]): boolean => bytes.every((byte, i) => head[i] === byte);

/** Formats that are recognised only to say that they cannot be read. */
const UNSUPPORTED: readonly { readonly what: string; readonly test: (head: Buffer) => boolean }[] = [
  { what: 'XLS or an encrypted workbook', test: (head) => startsWith(head, 0xd0, 0xcf, 0x11, 0xe0) },
  { what: 'PDF', test: (head) => startsWith(head, 0x25, 0x50, 0x44, 0x46) },
  { what: '7z', test: (head) => startsWith(head, 0x37, 0x7a, 0xbc, 0xaf) },
  { what: 'RAR', test: (head) => startsWith(head, 0x52, 0x61, 0x72, 0x21) },
  { what: 'XZ', test: (head) => startsWith(head, 0xfd, 0x37, 0x7a, 0x58) },
  { what: 'bzip2', test: (head) => startsWith(head, 0x42, 0x5a, 0x68) && head[3] !== undefined && !isUtf8(head) },
  { what: 'PNG', test: (head) => startsWith(head, 0x89, 0x50, 0x4e, 0x47) },
  { what: 'JPEG', test: (head) => startsWith(head, 0xff, 0xd8, 0xff) },
];

/**
 * Looks at the first bytes of a file.
 *
 * @throws {@link ReadError} `FILE_EMPTY`, `FORMAT_UNSUPPORTED`, or what unpacking runs into
 */
export async function sniffContainer(input: Input, limits: ReadLimits): Promise<Container> {
  const head = await headOf(input, limits, HEAD_BYTES);
  if (head.length === 0) throw new ReadError('FILE_EMPTY', '0 bytes');
  const unsupported = UNSUPPORTED.find(({ test }) => test(head));
  if (unsupported) throw new ReadError('FORMAT_UNSUPPORTED', unsupported.what);
  if (startsWith(head, 0x50, 0x4b, 0x03, 0x04) || startsWith(head, 0x50, 0x4b, 0x05, 0x06)) return 'zip';
  if (head.subarray(257, 262).toString('latin1') === 'ustar') return 'tar';
  return 'text';
}

/** Formats that text may be in. */
export type TextFormat = 'delimited' | 'json' | 'jsonl' | 'xml';

/** Tells the format of a text by its beginning; `name` only decides between JSON and JSONL when one line is all there is. */
export function sniffText(beginning: string, name: string): TextFormat {
  const text = beginning.trimStart();
  if (text === '') throw new ReadError('FILE_EMPTY', 'only white space');
  if (/^<(!doctype html|html|table|meta|style)\b/i.test(text)) throw new ReadError('FORMAT_UNSUPPORTED', 'HTML');
  if (/^<(\?xml|[A-Za-z_][\w.-]*[\s:>/])/.test(text)) return 'xml';
  if (/^\[\s*([{[\]"]|-?\d|true|false|null|$)/.test(text)) return 'json';
  if (!/^\{\s*("|\}|$)/.test(text)) return 'delimited';
  if (/\.(jsonl|ndjson)(\.gz)?$/i.test(name)) return 'jsonl';
  const [first = '', second = ''] = text.split(/(?:\r?\n\s*)+/, 2);
  return isJsonObject(first) && second.trimStart().startsWith('{') ? 'jsonl' : 'json';
}

const isJsonObject = (line: string): boolean => {
  try {
    return typeof JSON.parse(line) === 'object';
  } catch {
    return false;
  }
};
