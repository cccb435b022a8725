import { betweennessOf, constraintOf, effectiveSizeOf, pageRankOf, type Graph } from '../measures';

/** By what brokers are found. */
export const BROKER_MEASURES = ['betweenness', 'constraint', 'effectiveSize', 'pageRank'] as const;
/** By what brokers are found. */
export type BrokerMeasure = (typeof BROKER_MEASURES)[number];

/** Up to so many people betweenness is exact; beyond, it is estimated from {@link SOURCES} of them. */
export const EXACT_UP_TO = 3_000;
/** Sources of a sampled betweenness. */
export const SOURCES = 512;

/** Somebody who holds others together. */
export interface Broker {
  readonly node: number;
  readonly score: number;
  /** Standard error of a sampled score, else 0. */
  readonly error: number;
}

function scoresOf(graph: Graph, measure: BrokerMeasure, seed: number): { score: Float64Array; error: Float64Array | null } {
  switch (measure) {
    case 'betweenness':
      return betweennessOf(graph, graph.nodeCount > EXACT_UP_TO ? { sources: SOURCES, seed } : undefined);
    case 'constraint':
      return { score: constraintOf(graph), error: null };
    case 'effectiveSize':
      return { score: effectiveSizeOf(graph), error: null };
    case 'pageRank':
      return { score: pageRankOf(graph), error: null };
  }
}

/**
 * Who holds a network together, first first: the highest betweenness, effective size or PageRank, or the lowest constraint among those with at
 * least two neighbours (one neighbour is no broker). Equal ones in the order of their numbers.
 */
export function brokersOf(graph: Graph, measure: BrokerMeasure, seed: number): Broker[] {
  const { score, error } = scoresOf(graph, measure, seed);
  const sign = measure === 'constraint' ? 1 : -1;
  return Array.from(score, (value, node): Broker => ({ node, score: value, error: error?.[node] ?? 0 }))
    .filter(({ node }) => graph.start[node + 1]! - graph.start[node]! >= 2)
    .sort((one, two) => sign * (one.score - two.score) || one.node - two.node);
}
