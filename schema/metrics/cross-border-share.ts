import { ATTRIBUTE_BIAS, NULL_WHEN_EMPTY, SOURCE, TIE, UNIT } from './common';
import type { MetricDefinition } from './metric-definition';

/** Share of ties that cross the border. */
export const crossBorderShare: MetricDefinition = {
  version: 1,
  kind: 'ratio',
  members: 'ties',
  name: { ko: '국경을 넘는 연결의 비율', en: 'Share of ties that cross the border' },
  formula: '|{e : one end in Korea, the other abroad}| / |E|',
  unit: UNIT.share,
  numerator: { ko: '국내와 해외를 잇는 연결', en: 'ties between Korea and abroad' },
  denominator: { ko: '연결', en: 'ties' },
  source: SOURCE,
  tie: TIE,
  edgeCases: NULL_WHEN_EMPTY,
  bias: ATTRIBUTE_BIAS,
};
