import { adamicAdarTerm, areJoined, type Graph } from '../measures';

/** Two people who are not tied and have acquaintances in common. */
export interface LinkSuggestion {
  readonly a: number;
  readonly b: number;
  readonly common: number;
  /** Adamic and Adar's index: rarer acquaintances say more. */
  readonly score: number;
}

/** Orders suggestions: best first, equal ones by the numbers of their people. */
const byScore = (one: LinkSuggestion, two: LinkSuggestion): number =>
  two.score - one.score || two.common - one.common || one.a - two.a || one.b - two.b;

/** Walks two steps from nodes, one after the other, in arrays that are made once. */
class TwoSteps {
  private readonly common: Int32Array;
  private readonly score: Float64Array;

  constructor(private readonly graph: Graph) {
    this.common = new Int32Array(graph.nodeCount);
    this.score = new Float64Array(graph.nodeCount);
  }

  /** Visits everybody exactly two steps away, in the order in which they are found. */
  from(node: number, visit: (other: number, common: number, score: number) => void): void {
    const { start, neighbor } = this.graph;
    const { common, score } = this;
    const found: number[] = [];
    for (let edge = start[node]!; edge < start[node + 1]!; edge++) {
      const middle = neighbor[edge]!;
      const term = adamicAdarTerm(start[middle + 1]! - start[middle]!);
      for (let second = start[middle]!; second < start[middle + 1]!; second++) {
        const other = neighbor[second]!;
        if (other === node) continue;
        if (common[other] === 0) found.push(other);
        common[other]!++;
        score[other]! += term;
      }
    }
    for (const other of found) {
      if (!areJoined(this.graph, node, other)) visit(other, common[other]!, score[other]!);
      common[other] = 0;
      score[other] = 0;
    }
  }
}

/** Whom somebody should meet: everybody two steps away, best first; equal ones in the order of their numbers. */
export function suggestionsFor(graph: Graph, node: number): LinkSuggestion[] {
  const found: LinkSuggestion[] = [];
  new TwoSteps(graph).from(node, (b, common, score) => void found.push({ a: node, b, common, score }));
  return found.sort(byScore);
}

/** What is looked for among all pairs. */
export interface SuggestionSearch {
  /** How many of the best. */
  readonly count: number;
  /** Pairs that may be suggested; all when left out. */
  readonly allows?: (a: number, b: number) => boolean;
  /** What a pair counts, of its index and acquaintances; the index of Adamic and Adar when left out. */
  readonly scoreOf?: (a: number, b: number, adamicAdar: number, common: number) => number;
}

/** Who should meet whom: the best pairs of a whole network that are two steps apart, best first, each pair once. */
export function bestSuggestions(graph: Graph, { count, allows, scoreOf }: SuggestionSearch): LinkSuggestion[] {
  const steps = new TwoSteps(graph);
  // Cut back to the best whenever it has grown to twice of what is wanted: no pair that is left out could come back.
  let kept: LinkSuggestion[] = [];
  let least = -Infinity;
  for (let a = 0; a < graph.nodeCount; a++) {
    steps.from(a, (b, common, adamicAdar) => {
      if (b < a || allows?.(a, b) === false) return;
      const score = scoreOf ? scoreOf(a, b, adamicAdar, common) : adamicAdar;
      if (score < least) return;
      kept.push({ a, b, common, score });
      if (kept.length < 2 * count + 64) return;
      kept = kept.sort(byScore).slice(0, count);
      least = kept.at(-1)?.score ?? -Infinity;
    });
  }
  return kept.sort(byScore).slice(0, count);
}
