import { ATTRIBUTE_BIAS, SOURCE, TIE, UNIT } from './common';
import type { MetricDefinition } from './metric-definition';

/** Institutions reached. */
export const institutions: MetricDefinition = {
  version: 1,
  kind: 'count',
  members: 'institutions',
  name: { ko: '닿은 기관', en: 'Institutions reached' },
  formula: '|{current institutions of V}|',
  unit: UNIT.things,
  source: SOURCE,
  tie: TIE,
  edgeCases: { ko: '기관을 알아낸 사람만 셉니다.', en: 'Counts people whose institution is resolved.' },
  bias: ATTRIBUTE_BIAS,
};
