import { closeSync, openSync, readSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { ReadError } from '../read-error';
import { readXml, unescapeCell } from './xml-events';

/** The texts that cells point to by number. */
export interface SharedStrings {
  at(index: number): string;
  close(): void;
}

/** Texts kept in memory, in UTF-16 units; further ones go to a scratch file, so that memory does not grow with the workbook. */
const IN_MEMORY = 4 * 1024 * 1024;
const BLOCK = 256 * 1024;

/** No strings at all. */
export const NO_STRINGS: SharedStrings = { at: () => '', close: () => undefined };

/** Reads the table of shared strings; rich text loses its looks, phonetic guides are left out. */
export async function readSharedStrings(bytes: AsyncIterable<Buffer>, scratch: string): Promise<SharedStrings> {
  const store = new StringStore(join(scratch, 'strings'));
  let text = '';
  let inText = false;
  let phonetic = 0;
  try {
    await readXml(
      bytes,
      {
        open: (name) => {
          if (name === 'si') text = '';
          else if (name === 'rPh') phonetic += 1;
          else if (name === 't') inText = phonetic === 0;
        },
        close: (name) => {
          if (name === 'si') store.push(unescapeCell(text));
          else if (name === 'rPh') phonetic -= 1;
          else if (name === 't') inText = false;
        },
        text: (piece) => {
          if (inText) text += piece;
        },
      },
      'sharedStrings.xml',
    );
  } catch (error) {
    store.close();
    throw error;
  }
  store.seal();
  return store;
}

/** Strings by number: the first in memory, the rest as UTF-16 in a file with their offsets. */
class StringStore implements SharedStrings {
  private readonly near: string[] = [];
  private nearLength = 0;
  private offsets = new Float64Array(1024);
  private far = 0;
  private written = 0;
  private pending: Buffer[] = [];
  private pendingLength = 0;
  private file: number | undefined;
  private block: { readonly from: number; readonly bytes: Buffer } | undefined;

  constructor(private readonly path: string) {}

  push(text: string): void {
    if (this.far === 0 && this.nearLength < IN_MEMORY) {
      this.near.push(text);
      this.nearLength += text.length + 16;
      return;
    }
    const bytes = Buffer.from(text, 'utf16le');
    if (this.far + 2 > this.offsets.length) {
      const grown = new Float64Array(this.offsets.length * 2);
      grown.set(this.offsets);
      this.offsets = grown;
    }
    this.offsets[this.far] = this.written + this.pendingLength;
    this.offsets[this.far + 1] = this.written + this.pendingLength + bytes.length;
    this.far += 1;
    this.pending.push(bytes);
    this.pendingLength += bytes.length;
    if (this.pendingLength >= BLOCK) this.flush();
  }

  seal(): void {
    if (this.pendingLength > 0) this.flush();
  }

  at(index: number): string {
    const near = this.near[index];
    if (near !== undefined) return near;
    const far = index - this.near.length;
    if (far < 0 || far >= this.far || this.file === undefined) throw new ReadError('ARCHIVE_BROKEN', `shared string ${index}`);
    const from = this.offsets[far]!;
    const to = this.offsets[far + 1]!;
    const block = this.blockAround(from, to);
    return block.bytes.toString('utf16le', from - block.from, to - block.from);
  }

  close(): void {
    if (this.file !== undefined) closeSync(this.file);
    this.file = undefined;
  }

  private flush(): void {
    this.file ??= openSync(this.path, 'w+', 0o600);
    const bytes = Buffer.concat(this.pending);
    writeSync(this.file, bytes, 0, bytes.length, this.written);
    this.written += bytes.length;
    this.pending = [];
    this.pendingLength = 0;
  }

  private blockAround(from: number, to: number): { readonly from: number; readonly bytes: Buffer } {
    const held = this.block;
    if (held && from >= held.from && to <= held.from + held.bytes.length) return held;
    const bytes = Buffer.alloc(Math.max(BLOCK, to - from));
    const read = readSync(this.file!, bytes, 0, bytes.length, from);
    this.block = { from, bytes: bytes.subarray(0, read) };
    return this.block;
  }
}
