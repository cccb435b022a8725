import type { Graph } from './graph';

/** Neighbours of each node. */
export const degreesOf = ({ nodeCount, start }: Graph): Int32Array =>
  Int32Array.from({ length: nodeCount }, (_, node) => start[node + 1]! - start[node]!);

/** Edges over possible edges, 0–1; null where two nodes are not there. */
export const densityOf = ({ nodeCount, edgeCount }: Pick<Graph, 'nodeCount' | 'edgeCount'>): number | null =>
  nodeCount < 2 ? null : (2 * edgeCount) / (nodeCount * (nodeCount - 1));

/** Neighbours per node; null without a node. */
export const averageDegreeOf = ({ nodeCount, edgeCount }: Pick<Graph, 'nodeCount' | 'edgeCount'>): number | null =>
  nodeCount === 0 ? null : (2 * edgeCount) / nodeCount;
