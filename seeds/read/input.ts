import { createReadStream } from 'node:fs';
import { basename } from 'node:path';
import { Readable } from 'node:stream';

/** Something to read, as often as needed: checking a file takes more than one pass. */
export interface Input {
  /** The name people know it by; goes into problems and records. */
  readonly name: string;
  /** Where it lies, when it is a file; archives with an index at their end are read in place. */
  readonly path?: string;
  open(): Readable;
}

/** A file on disk. `name` is what people call it when that is not the file's own name (an upload). */
export const fileInput = (path: string, name: string = basename(path)): Input => ({
  name,
  path,
  open: () => createReadStream(path, { highWaterMark: 1 << 16 }),
});

/** Bytes in memory, for small things and tests. */
export const bytesInput = (name: string, bytes: Uint8Array): Input => ({
  name,
  open: () => Readable.from([Buffer.from(bytes)]),
});

/** Text in memory as UTF-8, for small things and tests. */
export const textInput = (name: string, text: string): Input => bytesInput(name, Buffer.from(text, 'utf8'));

/** A stream that is made anew at each pass, for generated data. */
export const streamInput = (name: string, make: () => AsyncIterable<Uint8Array>): Input => ({
  name,
  open: () => Readable.from(make(), { objectMode: false }),
});
