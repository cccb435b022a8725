import { DATE_BIAS, SOURCE, TIE, UNIT, ZERO_WHEN_EMPTY } from './common';
import type { MetricDefinition } from './metric-definition';

/** Returning people. */
export const returningPeople: MetricDefinition = {
  version: 1,
  kind: 'count',
  members: 'people',
  name: { ko: '다시 온 사람', en: 'Returning people' },
  formula: '|{p : a contact of p began in the period, another before it}|',
  unit: UNIT.people,
  source: SOURCE,
  tie: TIE,
  edgeCases: ZERO_WHEN_EMPTY,
  bias: DATE_BIAS,
};
