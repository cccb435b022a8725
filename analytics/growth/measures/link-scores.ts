import type { Graph } from './graph';

/** Nodes that are neighbours of both, in rising order. */
export function commonNeighborsOf({ start, neighbor }: Graph, a: number, b: number): number[] {
  const common: number[] = [];
  let [one, two] = [start[a]!, start[b]!];
  while (one < start[a + 1]! && two < start[b + 1]!) {
    const difference = neighbor[one]! - neighbor[two]!;
    if (difference === 0) common.push(neighbor[one]!);
    if (difference <= 0) one++;
    if (difference >= 0) two++;
  }
  return common;
}

/** What a common neighbour of so many neighbours adds: whoever knows everybody says little (Adamic and Adar 2003). */
export const adamicAdarTerm = (degree: number): number => 1 / Math.log(degree);

/** Adamic and Adar's index of two nodes that are not joined. */
export const adamicAdarOf = (graph: Graph, a: number, b: number): number =>
  commonNeighborsOf(graph, a, b).reduce((sum, node) => sum + adamicAdarTerm(graph.start[node + 1]! - graph.start[node]!), 0);
