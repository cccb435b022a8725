import { seededRandom } from '../../linkage/random';
import type { Graph } from './graph';

/** Betweenness of each node with what sampling leaves open. */
export interface Betweenness {
  /** Share of the pairs of others whose shortest paths pass through the node, 0–1. */
  readonly score: Float64Array;
  /** Standard error of each score; 0 where it is exact. */
  readonly error: Float64Array;
  /** Nodes from which paths were counted. */
  readonly sources: number;
}

/**
 * Adds what the shortest paths from one source put on every other node (Brandes 2001). `isScaled`: a node counts twice the share of each path
 * that lies before it, so that over all sources it counts the same, and those next to a sampled source are not overrated (Geisberger, Sanders
 * and Schultes 2008).
 */
class PathCounter {
  private readonly steps: Int32Array;
  private readonly paths: Float64Array;
  private readonly order: Int32Array;
  /** Far ends of the edges that lie on shortest paths, in the order in which they were walked; those of the node visited as `i`-th begin at `walks[i]`. */
  private readonly farther: Int32Array;
  private readonly walks: Int32Array;
  readonly dependency: Float64Array;

  constructor(
    private readonly graph: Graph,
    private readonly isScaled: boolean,
  ) {
    this.steps = new Int32Array(graph.nodeCount).fill(-1);
    this.paths = new Float64Array(graph.nodeCount);
    this.order = new Int32Array(graph.nodeCount);
    this.farther = new Int32Array(graph.edgeCount);
    this.walks = new Int32Array(graph.nodeCount + 1);
    this.dependency = new Float64Array(graph.nodeCount);
  }

  /** Visits every node that the source reaches with its dependency. */
  from(source: number, visit: (node: number, dependency: number) => void): void {
    const { steps, paths, order, dependency, farther, walks, isScaled } = this;
    const { start, neighbor } = this.graph;
    steps[source] = 0;
    paths[source] = 1;
    order[0] = source;
    let length = 1;
    let walked = 0;
    for (let at = 0; at < length; at++) {
      const node = order[at]!;
      const next = steps[node]! + 1;
      const ways = paths[node]!;
      walks[at] = walked;
      for (let edge = start[node]!; edge < start[node + 1]!; edge++) {
        const other = neighbor[edge]!;
        if (steps[other] === -1) {
          steps[other] = next;
          order[length++] = other;
        } else if (steps[other] !== next) continue;
        paths[other]! += ways;
        farther[walked++] = other;
      }
    }
    walks[length] = walked;
    // Walked backwards, what a node passes on is whole before it is passed on; all that it passes on to are as far away.
    for (let at = length - 1; at >= 0; at--) {
      const node = order[at]!;
      const ways = paths[node]!;
      const own = isScaled ? 1 / (steps[node]! + 1) : 1;
      let sum = 0;
      for (let edge = walks[at + 1]! - 1; edge >= walks[at]!; edge--) {
        const other = farther[edge]!;
        sum += (ways * (own + dependency[other]!)) / paths[other]!;
      }
      dependency[node] = sum;
    }
    for (let at = length - 1; at > 0; at--) {
      const node = order[at]!;
      visit(node, isScaled ? 2 * steps[node]! * dependency[node]! : dependency[node]!);
    }
    for (let at = 0; at < length; at++) {
      const node = order[at]!;
      steps[node] = -1;
      paths[node] = 0;
      dependency[node] = 0;
    }
  }
}

/** `count` different nodes, drawn by a seed. */
function drawNodes(nodeCount: number, count: number, seed: number): Int32Array {
  const random = seededRandom(seed);
  const nodes = Int32Array.from({ length: nodeCount }, (_, node) => node);
  for (let at = 0; at < count; at++) {
    const drawn = at + Math.floor(random() * (nodeCount - at));
    [nodes[at], nodes[drawn]] = [nodes[drawn]!, nodes[at]!];
  }
  return nodes.slice(0, count).sort();
}

/**
 * Betweenness centrality (Freeman 1977) by Brandes' algorithm: exact, or estimated from the paths of some sources drawn without
 * replacement (Brandes and Pich 2007; scaled as Geisberger and others 2008), with the standard error of a finite population. What a source
 * adds is skewed: on random networks 1.96 standard errors hold the true value of about nine in ten, and whoever lies on the paths of a few
 * sources only may be missed altogether.
 */
export function betweennessOf(graph: Graph, sample?: { readonly sources: number; readonly seed: number }): Betweenness {
  const { nodeCount } = graph;
  const exact = sample === undefined || sample.sources >= nodeCount;
  const sources = exact
    ? Int32Array.from({ length: nodeCount }, (_, node) => node)
    : drawNodes(nodeCount, sample.sources, sample.seed);
  const sum = new Float64Array(nodeCount);
  const squares = new Float64Array(nodeCount);
  const counter = new PathCounter(graph, !exact);
  for (const source of sources) {
    counter.from(source, (node, dependency) => {
      sum[node]! += dependency;
      squares[node]! += dependency * dependency;
    });
  }
  const drawn = sources.length;
  const scale = nodeCount > 2 ? 1 / ((nodeCount - 1) * (nodeCount - 2)) : 0;
  const score = sum.map((total) => total * scale * (nodeCount / Math.max(1, drawn)));
  const error = sum.map((total, node) => {
    if (exact || drawn < 2) return 0;
    const variance = Math.max(0, (squares[node]! - (total * total) / drawn) / (drawn - 1));
    return nodeCount * scale * Math.sqrt((variance / drawn) * (1 - drawn / nodeCount));
  });
  return { score, error, sources: drawn };
}
