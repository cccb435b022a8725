import { mkdir, open, readFile, readdir, rename } from 'node:fs/promises';
import { join } from 'node:path';

import { z } from 'zod';

const entry = z.object({
  id: z.string().regex(/^x_[\w-]+$/),
  personId: z.string(),
  personIds: z.array(z.string()),
  recordKeys: z.array(z.string()),
  at: z.string(),
  actor: z.string(),
});
/** An erasure as it is remembered: opaque ids and record keys, no name. */
export type ErasureEntry = Readonly<z.infer<typeof entry>>;

/**
 * The memory of erasures outside the store, so that a backup made before an erasure does not bring the person back (contract 9).
 */
export interface ErasureList {
  add(erasure: ErasureEntry): Promise<void>;
  all(): Promise<readonly ErasureEntry[]>;
}

/** An erasure list in a folder, one file an erasure; a folder shared by several servers serves them all. */
export function folderErasureList(folder: string): ErasureList {
  return {
    async add(erasure) {
      await mkdir(folder, { recursive: true, mode: 0o700 });
      const path = join(folder, `${erasure.id}.json`);
      const file = await open(`${path}.part`, 'w', 0o600);
      try {
        await file.writeFile(`${JSON.stringify(erasure)}\n`);
        await file.sync();
      } finally {
        await file.close();
      }
      await rename(`${path}.part`, path);
    },
    async all() {
      const names = await readdir(folder).catch((error: NodeJS.ErrnoException) => {
        if (error.code === 'ENOENT') return [];
        throw error;
      });
      const files = names.filter((name) => name.endsWith('.json')).sort();
      return Promise.all(files.map(async (name) => entry.parse(JSON.parse(await readFile(join(folder, name), 'utf8')))));
    },
  };
}
