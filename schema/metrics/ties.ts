import { LASTING_BIAS, SOURCE, TIE, UNIT, ZERO_WHEN_EMPTY } from './common';
import type { MetricDefinition } from './metric-definition';

/** Ties. */
export const ties: MetricDefinition = {
  version: 1,
  kind: 'count',
  members: 'ties',
  name: { ko: '연결', en: 'Ties' },
  formula: '|E|, E = {pairs with a contact that began by the end of the period}',
  unit: UNIT.ties,
  source: SOURCE,
  tie: TIE,
  edgeCases: ZERO_WHEN_EMPTY,
  bias: LASTING_BIAS,
};
