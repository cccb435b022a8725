import { KeptPairs } from './kept-pairs';

test('knows exactly the hashes whose bit says that they are not rare', () => {
  const rare = new Uint8Array(256).fill(0xff);
  const kept = [0, 1, 255, 256, 700, 2047];
  for (const hash of kept) rare[hash >>> 3]! &= ~(1 << (hash & 7));
  const pairs = new KeptPairs(rare);
  expect(Array.from({ length: 2048 }, (_, hash) => hash).filter((hash) => pairs.has(hash))).toEqual(kept);
});
