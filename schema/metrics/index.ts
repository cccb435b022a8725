import { associations } from './associations';
import { assortativityCountry } from './assortativity-country';
import { assortativityStage } from './assortativity-stage';
import { averageDegree } from './average-degree';
import { clustering } from './clustering';
import { countries } from './countries';
import { crossBorderShare } from './cross-border-share';
import { density } from './density';
import { dormantTies } from './dormant-ties';
import { effectiveCountries } from './effective-countries';
import { firstTimeShare } from './first-time-share';
import { giantShare } from './giant-share';
import { gini } from './gini';
import { institutions } from './institutions';
import { newPeople } from './new-people';
import { newTies } from './new-ties';
import { overseasKoreanShare } from './overseas-korean-share';
import { people } from './people';
import { renewedTies } from './renewed-ties';
import { returningPeople } from './returning-people';
import { ties } from './ties';
import { transitivity } from './transitivity';
import { triadicClosure } from './triadic-closure';
import type { MetricDefinition } from './metric-definition';

export * from './metric-definition';

/** The metrics of growth, in the order in which they are shown. */
export const GROWTH_METRICS = {
  people,
  newPeople,
  returningPeople,
  ties,
  newTies,
  renewedTies,
  dormantTies,
  density,
  averageDegree,
  giantShare,
  clustering,
  transitivity,
  assortativityCountry,
  assortativityStage,
  crossBorderShare,
  overseasKoreanShare,
  firstTimeShare,
  triadicClosure,
  institutions,
  countries,
  associations,
  gini,
  effectiveCountries,
} as const satisfies Readonly<Record<string, MetricDefinition>>;

/** A metric of growth. */
export type GrowthMetric = keyof typeof GROWTH_METRICS;

/** Their names, in order. */
export const GROWTH_METRIC_NAMES = Object.keys(GROWTH_METRICS) as readonly GrowthMetric[];

/** A metric and its version, as the header of an answer names it. */
export const metricVersion = (name: GrowthMetric): string => `${name}@${GROWTH_METRICS[name].version}`;
