import { DATE_BIAS, SOURCE, TIE, UNIT, ZERO_WHEN_EMPTY } from './common';
import type { MetricDefinition } from './metric-definition';

/** Renewed ties. */
export const renewedTies: MetricDefinition = {
  version: 1,
  kind: 'count',
  members: 'ties',
  name: { ko: '이어진 연결', en: 'Renewed ties' },
  formula: '|{e : a contact of e began in the period, another before it}|',
  unit: UNIT.ties,
  source: SOURCE,
  tie: TIE,
  edgeCases: ZERO_WHEN_EMPTY,
  bias: DATE_BIAS,
};
