import { Readable, pipeline } from 'node:stream';
import { createGunzip } from 'node:zlib';
import tar from 'tar-stream';
import { unpackedBytes } from './bytes';
import { decoded } from './decode';
import { EncodingDetector } from './encoding';
import type { Input } from './input';
import { jsonItems } from './json-items';
import { READ_LIMITS, type ReadLimits } from './limits';
import { textLines } from './lines';
import { ReadError } from './read-error';
import { sniffContainer, sniffText } from './sniff';
import { openText } from './text-input';

/** What a document turned out to be. `broken` documents are reported and the others are judged all the same. */
export type DocumentBody =
  | { readonly kind: 'json'; readonly value: unknown }
  | { readonly kind: 'xml'; readonly text: string }
  | { readonly kind: 'broken'; readonly error: ReadError };

/** One document out of a file. */
export interface ReadDocument {
  /** 1-based: index of the item, number of the line, number of the member. */
  readonly row: number;
  /** Path inside the archive. */
  readonly member?: string;
  readonly body: DocumentBody;
}

/** Documents of a JSON, JSONL or XML file, or of a TAR archive of such, each perhaps gzipped; one is held at a time. */
export async function* readDocuments(input: Input, limits: ReadLimits = READ_LIMITS): AsyncGenerator<ReadDocument> {
  const container = await sniffContainer(input, limits);
  if (container === 'zip') throw new ReadError('FORMAT_UNSUPPORTED', 'ZIP');
  if (container === 'tar') {
    yield* tarDocuments(input, limits);
    return;
  }
  const { beginning, text } = await openText(input, limits);
  const format = sniffText(beginning, input.name);
  if (format === 'delimited') throw new ReadError('FORMAT_UNSUPPORTED', 'a table where documents were expected');
  if (format === 'jsonl') yield* lineDocuments(text(), limits);
  else if (format === 'json') yield* itemDocuments(text(), limits);
  else yield { row: 1, body: { kind: 'xml', text: await collect(text(), limits) } };
}

async function* itemDocuments(text: AsyncIterable<string>, limits: ReadLimits): AsyncGenerator<ReadDocument> {
  for await (const { index, value } of jsonItems(text, limits)) yield { row: index, body: { kind: 'json', value } };
}

async function* lineDocuments(text: AsyncIterable<string>, limits: ReadLimits): AsyncGenerator<ReadDocument> {
  for await (const { row, line } of textLines(text, limits)) yield { row, body: jsonBody(line, row) };
}

const jsonBody = (text: string, row: number): DocumentBody => {
  try {
    return { kind: 'json', value: JSON.parse(text) as unknown };
  } catch (error) {
    return { kind: 'broken', error: new ReadError('JSON_BROKEN', error instanceof Error ? error.message : 'JSON', row) };
  }
};

async function collect(text: AsyncIterable<string>, limits: ReadLimits): Promise<string> {
  let all = '';
  for await (const piece of text) {
    all += piece;
    if (all.length > limits.itemLength) throw new ReadError('FILE_TOO_LARGE', `document > ${limits.itemLength}`);
  }
  return all;
}

/** Members of an archive in its order; folders, links and files of other kinds are passed over. */
async function* tarDocuments(input: Input, limits: ReadLimits): AsyncGenerator<ReadDocument> {
  const extract = tar.extract();
  pipeline(Readable.from(unpackedBytes(input, limits)), extract, () => undefined);
  let row = 0;
  try {
    for await (const entry of extract) {
      const { name, type, size } = entry.header;
      if (type !== 'file' || !/\.(json|jsonl|ndjson|xml)(\.gz)?$/i.test(name) || /(^|\/)(\._|__MACOSX)/.test(name)) {
        entry.resume();
        continue;
      }
      row += 1;
      if (row > limits.archiveMembers) throw new ReadError('ARCHIVE_BOMB', `> ${limits.archiveMembers} members`);
      if ((size ?? 0) > limits.itemLength) {
        entry.resume();
        yield { row, member: name, body: { kind: 'broken', error: new ReadError('FILE_TOO_LARGE', `${size} bytes`, row) } };
        continue;
      }
      const text = await memberText(entry as AsyncIterable<Buffer>, name.endsWith('.gz'), limits);
      if (text instanceof ReadError) yield { row, member: name, body: { kind: 'broken', error: text } };
      else yield* memberDocuments(text, row, name, limits);
    }
  } catch (error) {
    if (error instanceof ReadError) throw error;
    throw new ReadError('ARCHIVE_BROKEN', error instanceof Error ? error.message : 'tar', row);
  }
  if (row === 0) throw new ReadError('FILE_EMPTY', 'no JSON or XML file in the archive');
}

async function* memberDocuments(text: string, row: number, member: string, limits: ReadLimits): AsyncGenerator<ReadDocument> {
  try {
    const format = sniffText(text.slice(0, 65_536), member);
    if (format === 'xml') yield { row, member, body: { kind: 'xml', text } };
    else {
      const one = async function* (): AsyncGenerator<string> {
        yield text;
      };
      const documents = format === 'jsonl' ? lineDocuments(one(), limits) : itemDocuments(one(), limits);
      for await (const document of documents) yield { row, member, body: document.body };
    }
  } catch (error) {
    if (!(error instanceof ReadError)) throw error;
    yield { row, member, body: { kind: 'broken', error } };
  }
}

function gunzipped(bytes: AsyncIterable<Buffer>): AsyncIterable<Buffer> {
  const gunzip = createGunzip();
  pipeline(Readable.from(bytes), gunzip, () => undefined);
  return gunzip;
}

async function memberText(entry: AsyncIterable<Buffer>, gzipped: boolean, limits: ReadLimits): Promise<string | ReadError> {
  const chunks: Buffer[] = [];
  let size = 0;
  try {
    for await (const chunk of gzipped ? gunzipped(entry) : entry) {
      size += chunk.length;
      if (size > limits.itemLength) return new ReadError('FILE_TOO_LARGE', `> ${limits.itemLength} bytes`);
      chunks.push(chunk);
    }
  } catch (error) {
    return new ReadError('ARCHIVE_BROKEN', error instanceof Error ? error.message : 'gzip');
  }
  const detector = new EncodingDetector();
  for (const chunk of chunks) detector.push(chunk);
  const encoding = detector.verdict();
  if (encoding === null) return new ReadError('ENCODING_UNKNOWN', 'neither UTF-8, UTF-16 nor CP949');
  let text = '';
  for await (const piece of decoded(Readable.from(chunks), encoding)) text += piece;
  return text;
}
