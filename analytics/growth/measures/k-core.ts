import { degreesOf } from './degree';
import type { Graph } from './graph';

/** Core number of each node: the largest k for which it lies in a part where everybody has k neighbours (Batagelj and Zaveršnik 2003). */
export function coreNumbersOf(graph: Graph): Int32Array {
  const { nodeCount, start, neighbor } = graph;
  const core = degreesOf(graph);
  const most = core.reduce((high, degree) => Math.max(high, degree), 0);
  const bin = new Int32Array(most + 2);
  for (const degree of core) bin[degree + 1]!++;
  for (let degree = 0; degree <= most; degree++) bin[degree + 1]! += bin[degree]!;
  const order = new Int32Array(nodeCount);
  const place = new Int32Array(nodeCount);
  const next = bin.slice();
  for (let node = 0; node < nodeCount; node++) {
    place[node] = next[core[node]!]!++;
    order[place[node]!] = node;
  }
  for (let at = 0; at < nodeCount; at++) {
    const node = order[at]!;
    for (let edge = start[node]!; edge < start[node + 1]!; edge++) {
      const other = neighbor[edge]!;
      if (core[other]! <= core[node]!) continue;
      // Moves the neighbour to the front of its bin, then the bin's border over it.
      const front = Math.max(bin[core[other]!]!, at + 1);
      const first = order[front]!;
      [order[front], order[place[other]!]] = [other, first];
      [place[first], place[other]] = [place[other]!, front];
      bin[core[other]!] = front + 1;
      core[other]!--;
    }
  }
  return core;
}
