import { ATTRIBUTE_BIAS, SOURCE, TIE, UNIT, ZERO_WHEN_EMPTY } from './common';
import type { MetricDefinition } from './metric-definition';

/** Countries reached. */
export const countries: MetricDefinition = {
  version: 1,
  kind: 'count',
  members: 'countries',
  name: { ko: '닿은 국가', en: 'Countries reached' },
  formula: '|{countries of residence of V}|',
  unit: UNIT.countries,
  source: SOURCE,
  tie: TIE,
  edgeCases: ZERO_WHEN_EMPTY,
  bias: ATTRIBUTE_BIAS,
};
