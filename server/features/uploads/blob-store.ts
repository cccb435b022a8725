import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { mkdir, open, rename, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Readable } from 'node:stream';

/** Where the bytes of uploads lie. Ids are ours, never a name that somebody chose. */
export interface BlobStore {
  /** Writes bytes at a place; what lay there before is replaced. @returns how many were written */
  write(id: string, offset: number, bytes: AsyncIterable<Uint8Array>): Promise<number>;
  /** SHA-256 of the whole, in hex. */
  digest(id: string): Promise<string>;
  /** No more is written: the whole is there under its final name. Sealing twice is sealing once. */
  seal(id: string, size: number): Promise<void>;
  /** Where a sealed blob can be read as a file. */
  path(id: string): string;
  read(id: string): Readable;
  remove(id: string): Promise<void>;
}

const ID = /^[\w-]{4,80}$/;

/** Blobs as files in a folder; a folder that several servers share serves them all. */
export function folderBlobStore(folder: string): BlobStore {
  const named = (id: string, ending: string): string => {
    if (!ID.test(id)) throw new Error('That is no id of a blob.');
    return join(folder, `${id}.${ending}`);
  };
  const part = (id: string): string => named(id, 'part');
  const whole = (id: string): string => named(id, 'bin');

  return {
    async write(id, offset, bytes) {
      await mkdir(folder, { recursive: true, mode: 0o700 });
      const file = await open(part(id), offset === 0 ? 'w' : 'r+', 0o600);
      let position = offset;
      try {
        for await (const chunk of bytes) {
          await file.write(chunk, 0, chunk.length, position);
          position += chunk.length;
        }
        await file.sync();
      } finally {
        await file.close();
      }
      return position - offset;
    },
    async digest(id) {
      const hash = createHash('sha256');
      for await (const chunk of createReadStream(part(id), { highWaterMark: 1 << 20 })) hash.update(chunk as Buffer);
      return hash.digest('hex');
    },
    async seal(id, size) {
      const file = await open(part(id), 'r+').catch((error: NodeJS.ErrnoException) => {
        if (error.code === 'ENOENT') return null;
        throw error;
      });
      if (file === null) {
        await stat(whole(id));
        return;
      }
      try {
        // A piece that broke off may have left more than was counted.
        await file.truncate(size);
      } finally {
        await file.close();
      }
      await rename(part(id), whole(id));
    },
    path: whole,
    read: (id) => createReadStream(whole(id)),
    async remove(id) {
      await Promise.all([rm(part(id), { force: true }), rm(whole(id), { force: true })]);
    },
  };
}
