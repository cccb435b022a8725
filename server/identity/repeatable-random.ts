import { createHash } from 'node:crypto';

import type { RandomBytes } from './ports';

/** Bytes that look random and are the same in every run with the same seed: for tests and the demo world, never for secrets in use. */
export function repeatableRandom(seed: string): RandomBytes {
  let counter = 0;
  return (size) => {
    const blocks: Buffer[] = [];
    for (let length = 0; length < size; length += 32) {
      blocks.push(createHash('sha256').update(`${seed}:${counter}`).digest());
      counter += 1;
    }
    return Buffer.concat(blocks).subarray(0, size);
  };
}
