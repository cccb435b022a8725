/**
 * An undirected graph without loops and double edges, as compressed sparse rows: the neighbours of node `i`, in rising order, are
 * `neighbor[start[i]] … neighbor[start[i + 1] − 1]`; each edge stands in two rows.
 */
export interface Graph {
  readonly nodeCount: number;
  readonly edgeCount: number;
  readonly start: Int32Array;
  readonly neighbor: Int32Array;
}

/** The graph of some pairs of nodes; loops are left out, doubles count once. */
export function graphOf(nodeCount: number, a: ArrayLike<number>, b: ArrayLike<number>): Graph {
  const start = new Int32Array(nodeCount + 1);
  for (let edge = 0; edge < a.length; edge++) {
    if (a[edge] === b[edge]) continue;
    start[a[edge]! + 1]!++;
    start[b[edge]! + 1]!++;
  }
  for (let node = 0; node < nodeCount; node++) start[node + 1]! += start[node]!;
  const next = start.slice();
  const neighbor = new Int32Array(start[nodeCount]!);
  for (let edge = 0; edge < a.length; edge++) {
    const [one, two] = [a[edge]!, b[edge]!];
    if (one === two) continue;
    neighbor[next[one]!++] = two;
    neighbor[next[two]!++] = one;
  }
  return withoutDoubles(nodeCount, start, neighbor);
}

function withoutDoubles(nodeCount: number, start: Int32Array, neighbor: Int32Array): Graph {
  const kept = new Int32Array(nodeCount + 1);
  let length = 0;
  for (let node = 0; node < nodeCount; node++) {
    const row = neighbor.subarray(start[node]!, start[node + 1]!).sort();
    let last = -1;
    for (const other of row) {
      if (other !== last) neighbor[length++] = other;
      last = other;
    }
    kept[node + 1] = length;
  }
  return { nodeCount, edgeCount: length / 2, start: kept, neighbor: neighbor.slice(0, length) };
}

/** Whether two nodes are joined; binary search in the shorter row. */
export function areJoined({ start, neighbor }: Graph, a: number, b: number): boolean {
  const [node, wanted] = start[a + 1]! - start[a]! < start[b + 1]! - start[b]! ? [a, b] : [b, a];
  let low = start[node]!;
  let high = start[node + 1]! - 1;
  while (low <= high) {
    const middle = (low + high) >>> 1;
    const found = neighbor[middle]!;
    if (found === wanted) return true;
    if (found < wanted) low = middle + 1;
    else high = middle - 1;
  }
  return false;
}
