import type { Term } from '../vocabulary/term';

/** What kind of number a metric is: a whole number, a quotient of two, or a coefficient. */
export type MetricKind = 'count' | 'ratio' | 'coefficient';

/** What stands in the list behind a number. */
export type MetricMembers = 'people' | 'ties' | 'institutions' | 'countries' | 'associations';

/**
 * A metric of the network as data. The GraphQL descriptions, the information panels and the analyst's documents are made from it, so a
 * change of meaning is a change here, and raises the version that the header of every answer names.
 */
export interface MetricDefinition {
  readonly version: number;
  readonly kind: MetricKind;
  readonly members: MetricMembers;
  readonly name: Term;
  /** How it is computed, in symbols that the names explain. */
  readonly formula: string;
  readonly unit: Term;
  /** What the upper and the lower number of a ratio count; absent for others. */
  readonly numerator?: Term;
  readonly denominator?: Term;
  readonly source: Term;
  /** What counts as a tie. */
  readonly tie: Term;
  readonly edgeCases: Term;
  readonly bias: Term;
}
