import type { Graph } from './graph';

/** What holds a graph together by itself alone. */
export interface CutPoints {
  /** Edges whose loss would part a component, lower node first, in rising order. */
  readonly bridges: readonly (readonly [number, number])[];
  /** Nodes whose loss would, in rising order. */
  readonly articulations: readonly number[];
}

/** Bridges and articulation points by lowpoints (Hopcroft and Tarjan 1973), without recursion. */
export function cutPointsOf({ nodeCount, start, neighbor }: Graph): CutPoints {
  const found = new Int32Array(nodeCount).fill(-1);
  const low = new Int32Array(nodeCount);
  const parent = new Int32Array(nodeCount).fill(-1);
  const next = start.slice(0, nodeCount);
  const path = new Int32Array(nodeCount);
  const isCut = new Uint8Array(nodeCount);
  const bridges: [number, number][] = [];
  let time = 0;
  for (let root = 0; root < nodeCount; root++) {
    if (found[root] !== -1) continue;
    let depth = 0;
    let branches = 0;
    path[0] = root;
    found[root] = low[root] = time++;
    while (depth >= 0) {
      const node = path[depth]!;
      if (next[node]! < start[node + 1]!) {
        const other = neighbor[next[node]!++]!;
        if (found[other] === -1) {
          parent[other] = node;
          found[other] = low[other] = time++;
          path[++depth] = other;
        } else if (other !== parent[node]) low[node] = Math.min(low[node]!, found[other]!);
        continue;
      }
      depth--;
      if (depth < 0) break;
      const above = path[depth]!;
      low[above] = Math.min(low[above]!, low[node]!);
      if (low[node]! > found[above]!) bridges.push([Math.min(node, above), Math.max(node, above)]);
      if (above === root) branches++;
      else if (low[node]! >= found[above]!) isCut[above] = 1;
    }
    if (branches > 1) isCut[root] = 1;
  }
  bridges.sort((one, two) => one[0] - two[0] || one[1] - two[1]);
  return { bridges, articulations: Array.from(isCut.keys()).filter((node) => isCut[node] === 1) };
}
