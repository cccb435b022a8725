import { adamicAdarTerm, areJoined, type Graph } from '../measures';

/** Two people who are not tied and have acquaintances in common. */
export interface LinkSuggestion {
  readonly a: number;
  readonly b: number;
  readonly common: number;
  /** Adamic and Adar's index: rarer acquaintances say more. */
  readonly score: number;
}

/** Whom somebody should meet: everybody two steps away, best first; equal ones in the order of their numbers. */
export function suggestionsFor(graph: Graph, node: number): LinkSuggestion[] {
  const { start, neighbor } = graph;
  const found = new Map<number, { common: number; score: number }>();
  for (let edge = start[node]!; edge < start[node + 1]!; edge++) {
    const middle = neighbor[edge]!;
    const term = adamicAdarTerm(start[middle + 1]! - start[middle]!);
    for (let second = start[middle]!; second < start[middle + 1]!; second++) {
      const other = neighbor[second]!;
      if (other === node || areJoined(graph, node, other)) continue;
      const sum = found.get(other) ?? { common: 0, score: 0 };
      sum.common++;
      sum.score += term;
      found.set(other, sum);
    }
  }
  return [...found]
    .map(([b, sum]): LinkSuggestion => ({ a: node, b, ...sum }))
    .sort((one, two) => two.score - one.score || one.b - two.b);
}
