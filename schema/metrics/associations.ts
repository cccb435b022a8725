import { ATTRIBUTE_BIAS, SOURCE, TIE, UNIT, ZERO_WHEN_EMPTY } from './common';
import type { MetricDefinition } from './metric-definition';

/** Associations reached. */
export const associations: MetricDefinition = {
  version: 1,
  kind: 'count',
  members: 'associations',
  name: { ko: '닿은 협회', en: 'Associations reached' },
  formula: '|{associations of members among V}|',
  unit: UNIT.things,
  source: SOURCE,
  tie: TIE,
  edgeCases: ZERO_WHEN_EMPTY,
  bias: ATTRIBUTE_BIAS,
};
