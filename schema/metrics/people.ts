import { LASTING_BIAS, SOURCE, TIE, UNIT, ZERO_WHEN_EMPTY } from './common';
import type { MetricDefinition } from './metric-definition';

/** People. */
export const people: MetricDefinition = {
  version: 1,
  kind: 'count',
  members: 'people',
  name: { ko: '사람', en: 'People' },
  formula: '|V|, V = {p : p has a tie that began by the end of the period}',
  unit: UNIT.people,
  source: SOURCE,
  tie: TIE,
  edgeCases: ZERO_WHEN_EMPTY,
  bias: LASTING_BIAS,
};
