import type { Graph } from './graph';

/** Which nodes hang together. */
export interface Components {
  readonly count: number;
  /** Component of each node, numbered by their smallest nodes. */
  readonly of: Int32Array;
  /** Nodes in each. */
  readonly sizes: Int32Array;
}

/** Connected components, breadth first. */
export function componentsOf({ nodeCount, start, neighbor }: Graph): Components {
  const of = new Int32Array(nodeCount).fill(-1);
  const queue = new Int32Array(nodeCount);
  const sizes: number[] = [];
  for (let root = 0; root < nodeCount; root++) {
    if (of[root] !== -1) continue;
    of[root] = sizes.length;
    queue[0] = root;
    let length = 1;
    for (let at = 0; at < length; at++) {
      const node = queue[at]!;
      for (let edge = start[node]!; edge < start[node + 1]!; edge++) {
        const other = neighbor[edge]!;
        if (of[other] !== -1) continue;
        of[other] = sizes.length;
        queue[length++] = other;
      }
    }
    sizes.push(length);
  }
  return { count: sizes.length, of, sizes: Int32Array.from(sizes) };
}

/** Nodes of the largest component, 0 without nodes. */
export const giantSize = ({ sizes }: Components): number => sizes.reduce((most, size) => Math.max(most, size), 0);
