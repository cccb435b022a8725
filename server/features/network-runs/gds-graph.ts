import type { Store } from '@brainlink/schema/ports';
import { DROP_TIES, PROJECT_TIES } from '../network/leiden.cypher';
import { tiesToProject } from '../network/ties-to-project';
import * as cypher from './gds.cypher';
import type { MeasureValues } from './measure-messages';
import { NetworkMeasure } from './network-runs.enums';
import type { RunGraph } from './run-graph';

type Rows = { readonly [name: string]: unknown; readonly values: readonly number[]; readonly other?: readonly number[] };

/** Numbers communities by their size, largest first; equal ones by their first person: the numbers of the algorithm say nothing. */
export function numberCommunities(labels: readonly number[]): Float64Array {
  const sizes = new Map<number, { size: number; readonly first: number }>();
  labels.forEach((label, at) => {
    const found = sizes.get(label);
    if (found) found.size++;
    else sizes.set(label, { size: 1, first: at });
  });
  const order = [...sizes].sort(([, one], [, two]) => two.size - one.size || one.first - two.first);
  const number = new Map(order.map(([label], at) => [label, at]));
  return Float64Array.from(labels, (label) => number.get(label)!);
}

/** A network inside Graph Data Science, while somebody works with it. */
export class GdsGraph {
  private constructor(
    private readonly store: Store,
    private readonly name: string,
    private readonly count: number,
  ) {}

  /** Projects a network, works with it and lets it go. One of that name that a crash left behind is dropped first. */
  static async with<T>(store: Store, name: string, graph: RunGraph, work: (gds: GdsGraph) => Promise<T>): Promise<T> {
    const { pairs, weights, ids } = graph;
    try {
      await store.read((tx) => tx.run(DROP_TIES, { name }));
      await store.read((tx) => tx.run(PROJECT_TIES, { name, ...tiesToProject(ids.length, pairs.a, pairs.b, weights) }));
      return await work(new GdsGraph(store, name, ids.length));
    } finally {
      await store.read((tx) => tx.run(DROP_TIES, { name }));
    }
  }

  /** A measure that the library knows, on one thread. */
  async measure(measure: NetworkMeasure, seed: number): Promise<MeasureValues> {
    const { count } = this;
    switch (measure) {
      case NetworkMeasure.PAGERANK: {
        const { values } = await this.run(cypher.PAGE_RANK);
        return { values: Float64Array.from(values, (score) => score / count) };
      }
      case NetworkMeasure.BETWEENNESS: {
        // Of undirected ties each pair is counted once, while (n − 1)(n − 2) counts it both ways.
        const scale = count > 2 ? 2 / ((count - 1) * (count - 2)) : 0;
        const { values } = await this.run(cypher.BETWEENNESS);
        return { values: Float64Array.from(values, (score) => score * scale) };
      }
      case NetworkMeasure.LEIDEN:
        return { values: numberCommunities((await this.run(cypher.LEIDEN, { seed })).values) };
      case NetworkMeasure.K_CORE:
        return { values: Float64Array.from((await this.run(cypher.K_CORE)).values) };
      case NetworkMeasure.BRIDGES: {
        const { values, other } = await this.run(cypher.BRIDGES);
        return { values: Float64Array.from(values), other: Float64Array.from(other ?? []) };
      }
      default:
        throw new Error(`Graph Data Science has no ${measure}.`);
    }
  }

  private async run(statement: string, params: Readonly<Record<string, unknown>> = {}): Promise<Rows> {
    const [row] = await this.store.read((tx) => tx.run<Rows>(statement, { ...params, name: this.name }));
    return row ?? { values: [] };
  }
}
