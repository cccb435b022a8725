import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Delivery } from '../delivery';
import { deliveryBytes } from './delivery-bytes';

/** A file that was written, and how to import it. */
export interface WrittenFile {
  readonly path: string;
  readonly source: Delivery['source'];
  readonly sender: string;
  readonly scope: string;
  readonly mode: Delivery['mode'];
  readonly at: string;
  readonly bytes: number;
}

/**
 * Writes deliveries into a folder as the files that would have arrived, one folder a year, and yields each when it is complete. Rows are
 * made as they are written: memory does not grow with a file.
 */
export async function* writeDemoFiles(deliveries: AsyncIterable<Delivery>, folder: string): AsyncGenerator<WrittenFile> {
  for await (const delivery of deliveries) {
    const year = join(folder, delivery.at.slice(0, 4));
    await mkdir(year, { recursive: true });
    const path = join(year, `${delivery.at.slice(0, 10)}_${delivery.fileName}`);
    const out = createWriteStream(path);
    let bytes = 0;
    for (const piece of deliveryBytes(delivery)) {
      bytes += piece.length;
      if (!out.write(piece)) await once(out, 'drain');
    }
    out.end();
    await once(out, 'finish');
    const { source, sender, scope, mode, at } = delivery;
    yield { path, source, sender, scope, mode, at, bytes };
  }
}
