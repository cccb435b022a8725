import { createHash } from 'node:crypto';
import { appendFile, mkdir, readFile } from 'node:fs/promises';
import { dirname } from 'node:path';

const DIGEST_BYTES = 16;

/** Vectors by the digest of their text, in one file of equal records that only grows. */
export interface VectorCache {
  get(text: string): Int8Array | undefined;
  /** Keeps vectors for the next run. */
  put(entries: readonly (readonly [text: string, vector: Int8Array])[]): Promise<void>;
  readonly size: number;
}

const keyOf = (text: string): string => createHash('sha256').update(text).digest().subarray(0, DIGEST_BYTES).toString('latin1');

/** Opens the cache of one version of one model; a record that was cut off by a crash is passed over. */
export async function openVectorCache(path: string, dimensions: number): Promise<VectorCache> {
  await mkdir(dirname(path), { recursive: true });
  const bytes = await readFile(path).catch(() => Buffer.alloc(0));
  const record = DIGEST_BYTES + dimensions;
  const known = new Map<string, Int8Array>();
  for (let at = 0; at + record <= bytes.length; at += record) {
    const vector = new Int8Array(bytes.buffer, bytes.byteOffset + at + DIGEST_BYTES, dimensions);
    known.set(bytes.toString('latin1', at, at + DIGEST_BYTES), vector);
  }
  let torn = (record - (bytes.length % record)) % record;
  return {
    get: (text) => known.get(keyOf(text)),
    get size() {
      return known.size;
    },
    async put(entries) {
      const records = entries.map(([text, vector]) => {
        const key = keyOf(text);
        known.set(key, vector);
        return Buffer.concat([Buffer.from(key, 'latin1'), Buffer.from(vector.buffer, vector.byteOffset, dimensions)]);
      });
      await appendFile(path, Buffer.concat([Buffer.alloc(torn), ...records]));
      torn = 0;
    },
  };
}
