import { DATE_BIAS, SOURCE, TIE, UNIT, ZERO_WHEN_EMPTY } from './common';
import type { MetricDefinition } from './metric-definition';

/** New ties. */
export const newTies: MetricDefinition = {
  version: 1,
  kind: 'count',
  members: 'ties',
  name: { ko: '새로운 연결', en: 'New ties' },
  formula: '|{e : first contact of e began in the period}|',
  unit: UNIT.ties,
  source: SOURCE,
  tie: TIE,
  edgeCases: ZERO_WHEN_EMPTY,
  bias: DATE_BIAS,
};
