import { pairWeight, type TieIndex } from '@brainlink/analytics/network';
import type { Store } from '@brainlink/schema/ports';
import { DROP_TIES, LEIDEN, PROJECT_TIES } from './leiden.cypher';
import { tiesToProject } from './ties-to-project';

/** Community of each person, −1 for whoever has no tie. */
export async function leidenCommunities(store: Store, index: TieIndex, name: string): Promise<Int32Array> {
  const labels = new Int32Array(index.people.count).fill(-1);
  if (index.pairA.length === 0) return labels;
  const params = {
    name,
    ...tiesToProject(
      index.people.count,
      index.pairA,
      index.pairB,
      Float64Array.from(index.pairA, (_, pair) => pairWeight(index, pair)),
    ),
  };
  try {
    await store.read((tx) => tx.run(DROP_TIES, { name }));
    await store.read((tx) => tx.run(PROJECT_TIES, params));
    const rows = await store.read((tx) => tx.run<{ row: number; community: number }>(LEIDEN, { name }));
    for (const { row, community } of rows) labels[row] = community;
  } finally {
    await store.read((tx) => tx.run(DROP_TIES, { name }));
  }
  return labels;
}

/** Without Graph Data Science: people with ties by the first technology they work on. */
export function technologyCommunities(index: TieIndex): Int32Array {
  const { people, pairsOf } = index;
  return Int32Array.from({ length: people.count }, (_, row) => {
    if (pairsOf.start[row] === pairsOf.start[row + 1]) return -1;
    return people.technologies.start[row]! < people.technologies.start[row + 1]!
      ? people.technologies.items[people.technologies.start[row]!]!
      : -1;
  });
}
