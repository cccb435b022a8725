import type { Graph } from '../measures';

/**
 * The circles somebody stands between: their neighbours by who still hangs together among the neighbours alone, largest first (equal ones by
 * their lowest number). Two circles are a structural hole that only this person bridges at one step (Burt 1992).
 */
export function circlesOf({ start, neighbor }: Graph, node: number): number[][] {
  const own = neighbor.subarray(start[node]!, start[node + 1]!);
  const waiting = new Set<number>(own);
  const circles: number[][] = [];
  for (const first of own) {
    if (!waiting.delete(first)) continue;
    const circle = [first];
    for (const member of circle) {
      for (let edge = start[member]!; edge < start[member + 1]!; edge++) {
        const other = neighbor[edge]!;
        if (waiting.delete(other)) circle.push(other);
      }
    }
    circles.push(circle.sort((one, two) => one - two));
  }
  return circles.sort((one, two) => two.length - one.length || one[0]! - two[0]!);
}
