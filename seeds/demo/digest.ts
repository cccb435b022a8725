import { createHash } from 'node:crypto';
import type { Delivery } from './delivery';

/** SHA-256 over everything that a world delivers, in order: equal seeds give equal digests. */
export async function digestOf(deliveries: AsyncIterable<Delivery>): Promise<string> {
  const hash = createHash('sha256');
  for await (const delivery of deliveries) {
    const { rows, ...head } = delivery;
    hash.update(JSON.stringify(head));
    for (const row of rows) hash.update(JSON.stringify(row)).update('\n');
  }
  return hash.digest('hex');
}
