import { createHash } from 'node:crypto';
import { readSync } from 'node:fs';
import { mkdir, open } from 'node:fs/promises';
import { dirname } from 'node:path';
import { DigestTable } from './digest-table';

const DIGEST_BYTES = 16;
/** Records that are read at once when the file is opened. */
const AT_ONCE = 4_096;

/** Vectors by the digest of their text, in one file of equal records that only grows. They stay in the file: memory holds where they are. */
export interface VectorCache {
  get(text: string): Int8Array | undefined;
  /** Keeps vectors for the next run. */
  put(entries: readonly (readonly [text: string, vector: Int8Array])[]): Promise<void>;
  readonly size: number;
  close(): Promise<void>;
}

const digestOf = (text: string): Buffer => createHash('sha256').update(text).digest().subarray(0, DIGEST_BYTES);

/** Opens the cache of one version of one model; a record that was cut off by a crash is cut away. */
export async function openVectorCache(path: string, dimensions: number): Promise<VectorCache> {
  await mkdir(dirname(path), { recursive: true });
  const file = await open(path, 'a+');
  const record = DIGEST_BYTES + dimensions;
  const table = new DigestTable();
  /** Whole records that are noted. */
  let noted = 0;
  /** Notes what the file has got since, by this process or another one. */
  const note = async (): Promise<void> => {
    const { size } = await file.stat();
    const bytes = Buffer.alloc(Math.min(AT_ONCE, Math.max(0, Math.floor(size / record) - noted)) * record);
    while ((noted + 1) * record <= size) {
      const { bytesRead } = await file.read(bytes, 0, bytes.length, noted * record);
      for (let at = 0; at + record <= bytesRead; at += record) table.add(bytes.subarray(at, at + DIGEST_BYTES), noted++);
      if (bytesRead < record) return;
    }
  };
  const { size } = await file.stat();
  if (size % record > 0) await file.truncate(size - (size % record));
  await note();
  const found = Buffer.alloc(record);
  let writing: Promise<void> = Promise.resolve();
  return {
    get(text) {
      const digest = digestOf(text);
      for (const at of table.likely(digest)) {
        readSync(file.fd, found, 0, record, at * record);
        if (found.subarray(0, DIGEST_BYTES).equals(digest))
          return Int8Array.from(new Int8Array(found.buffer, found.byteOffset + DIGEST_BYTES, dimensions));
      }
      return undefined;
    },
    get size() {
      return table.size;
    },
    put(entries) {
      const records = entries.map(([text, vector]) =>
        Buffer.concat([digestOf(text), Buffer.from(vector.buffer, vector.byteOffset, dimensions)]),
      );
      return (writing = writing.then(async () => {
        await file.appendFile(Buffer.concat(records));
        await note();
      }));
    },
    async close() {
      await writing.catch(() => undefined);
      await file.close();
    },
  };
}
