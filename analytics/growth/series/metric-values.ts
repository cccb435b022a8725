import { GROWTH_METRICS, type GrowthMetric, type MetricDefinition } from '@brainlink/schema/metrics';
import type { GrowthRow } from './growth-series';

/** Why a number is not there. */
export type NoValueReason = 'EMPTY' | 'ALL_ALIKE';

/** A number of a metric with what it is made of. */
export interface MetricValue {
  /** Null where it is not defined, never 0 or NaN. */
  readonly value: number | null;
  readonly numerator: number | null;
  readonly denominator: number | null;
  /** Why there is no value. */
  readonly reason: NoValueReason | null;
  /** How many stand in the list behind it. */
  readonly members: number;
}

/** The two numbers of each ratio, and the length of the list behind it. */
const RATIOS: Readonly<
  Partial<Record<GrowthMetric, (row: GrowthRow) => readonly [over: number, under: number, members: number]>>
> = {
  density: ({ ties, people }) => [ties, (people * (people - 1)) / 2, ties],
  averageDegree: ({ ties, people }) => [2 * ties, people, people],
  giantShare: ({ giant, people }) => [giant, people, giant],
  transitivity: ({ triangles, paths, people }) => [3 * triangles, paths, people],
  crossBorderShare: ({ crossBorderTies, ties }) => [crossBorderTies, ties, crossBorderTies],
  overseasKoreanShare: ({ overseasKoreanTies, ties }) => [overseasKoreanTies, ties, overseasKoreanTies],
  firstTimeShare: ({ firstTimeTies, newTies }) => [firstTimeTies, newTies, firstTimeTies],
  triadicClosure: ({ closingTies, newTies }) => [closingTies, newTies, closingTies],
};

/** Each coefficient, what it is counted over, and the length of the list behind it. */
const COEFFICIENTS: Readonly<
  Partial<Record<GrowthMetric, (row: GrowthRow) => readonly [value: number | null, over: number, members: number]>>
> = {
  clustering: ({ clusteringSum, people }) => [people === 0 ? null : clusteringSum / people, people, people],
  assortativityCountry: ({ countryMixing, countryTies }) => [countryMixing, countryTies, countryTies],
  assortativityStage: ({ stageMixing, stageTies }) => [stageMixing, stageTies, stageTies],
  gini: ({ gini, people }) => [gini, people, people],
  effectiveCountries: ({ effectiveCountries, countries }) => [effectiveCountries, countries, countries],
};

const COUNTS: Readonly<Partial<Record<GrowthMetric, (row: GrowthRow) => number>>> = {
  people: ({ people }) => people,
  newPeople: ({ newPeople }) => newPeople,
  returningPeople: ({ returningPeople }) => returningPeople,
  ties: ({ ties }) => ties,
  newTies: ({ newTies }) => newTies,
  renewedTies: ({ renewedTies }) => renewedTies,
  dormantTies: ({ dormantTies }) => dormantTies,
  institutions: ({ institutions }) => institutions,
  countries: ({ countries }) => countries,
  associations: ({ associations }) => associations,
};

/** A metric of a row. */
export function metricValue(metric: GrowthMetric, row: GrowthRow): MetricValue {
  const ratio = RATIOS[metric]?.(row);
  if (ratio) {
    const [numerator, denominator, members] = ratio;
    const empty = denominator === 0;
    return { value: empty ? null : numerator / denominator, numerator, denominator, reason: empty ? 'EMPTY' : null, members };
  }
  const coefficient = COEFFICIENTS[metric]?.(row);
  if (coefficient) {
    const [value, over, members] = coefficient;
    const reason = value !== null ? null : over === 0 ? 'EMPTY' : 'ALL_ALIKE';
    return { value, numerator: null, denominator: null, reason, members };
  }
  const count = COUNTS[metric]!(row);
  return { value: count, numerator: null, denominator: null, reason: null, members: count };
}

/** Whether every metric is computed in the way its definition says; for the test of the registry. */
export const computedKind = (metric: GrowthMetric): MetricDefinition['kind'] | null => {
  const kinds = { ratio: RATIOS[metric], coefficient: COEFFICIENTS[metric], count: COUNTS[metric] };
  const found = (['ratio', 'coefficient', 'count'] as const).filter((kind) => kinds[kind] !== undefined);
  return found.length === 1 && GROWTH_METRICS[metric].kind === found[0] ? found[0] : null;
};
