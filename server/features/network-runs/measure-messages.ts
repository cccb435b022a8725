import type { Graph } from '@brainlink/analytics/growth';

/** Measures that are computed here, in a thread of their own. */
export type OwnMeasure = 'PAGERANK' | 'BETWEENNESS' | 'K_CORE' | 'BRIDGES' | 'CONSTRAINT' | 'EFFECTIVE_SIZE';

/** What the thread is asked. */
export interface MeasureAsk {
  readonly graph: Graph;
  readonly measure: OwnMeasure;
  /** Betweenness: people from whom paths are counted, null for all. */
  readonly sample: { readonly sources: number; readonly seed: number } | null;
}

/** The values of a measure, one a person in their order; of bridges one a tie. */
export interface MeasureValues {
  readonly values: Float64Array;
  /** Standard error of each sampled value. */
  readonly errors?: Float64Array;
  /** Other end of each bridge; `values` hold the first. */
  readonly other?: Float64Array;
  /** People from whom paths were counted, when fewer than all. */
  readonly sources?: number;
}
