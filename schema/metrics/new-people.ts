import { DATE_BIAS, SOURCE, TIE, UNIT, ZERO_WHEN_EMPTY } from './common';
import type { MetricDefinition } from './metric-definition';

/** New people. */
export const newPeople: MetricDefinition = {
  version: 1,
  kind: 'count',
  members: 'people',
  name: { ko: '새로운 사람', en: 'New people' },
  formula: '|{p : first tie of p began in the period}|',
  unit: UNIT.people,
  source: SOURCE,
  tie: TIE,
  edgeCases: ZERO_WHEN_EMPTY,
  bias: DATE_BIAS,
};
