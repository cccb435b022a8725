import {
  betweennessOf,
  constraintOf,
  coreNumbersOf,
  cutPointsOf,
  effectiveSizeOf,
  pageRankOf,
} from '@brainlink/analytics/growth';
import type { MeasureAsk, MeasureValues } from './measure-messages';

/** Computes a measure of a network. */
export function measureOf({ graph, measure, sample }: MeasureAsk): MeasureValues {
  switch (measure) {
    case 'PAGERANK':
      return { values: pageRankOf(graph) };
    case 'BETWEENNESS': {
      const { score, error, sources } = betweennessOf(graph, sample ?? undefined);
      return sources < graph.nodeCount ? { values: score, errors: error, sources } : { values: score };
    }
    case 'K_CORE':
      return { values: Float64Array.from(coreNumbersOf(graph)) };
    case 'BRIDGES': {
      const { bridges } = cutPointsOf(graph);
      return { values: Float64Array.from(bridges, ([low]) => low), other: Float64Array.from(bridges, ([, high]) => high) };
    }
    case 'CONSTRAINT':
      return { values: constraintOf(graph) };
    case 'EFFECTIVE_SIZE':
      return { values: effectiveSizeOf(graph) };
  }
}
