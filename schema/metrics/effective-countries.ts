import { ATTRIBUTE_BIAS, NULL_WHEN_EMPTY, SOURCE, TIE, UNIT } from './common';
import type { MetricDefinition } from './metric-definition';

/** Effective number of countries. */
export const effectiveCountries: MetricDefinition = {
  version: 1,
  kind: 'coefficient',
  members: 'countries',
  name: { ko: '유효 국가 수', en: 'Effective number of countries' },
  formula: '1 / Σ s(c)², s share of people of V in country c',
  unit: UNIT.countries,
  source: SOURCE,
  tie: TIE,
  edgeCases: NULL_WHEN_EMPTY,
  bias: ATTRIBUTE_BIAS,
};
