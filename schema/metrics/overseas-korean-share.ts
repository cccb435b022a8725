import { ATTRIBUTE_BIAS, NULL_WHEN_EMPTY, SOURCE, TIE, UNIT } from './common';
import type { MetricDefinition } from './metric-definition';

/** Share of ties of overseas Koreans. */
export const overseasKoreanShare: MetricDefinition = {
  version: 1,
  kind: 'ratio',
  members: 'ties',
  name: { ko: '재외한인이 있는 연결의 비율', en: 'Share of ties of overseas Koreans' },
  formula: '|{e : an end is an overseas Korean}| / |E|',
  unit: UNIT.share,
  numerator: { ko: '재외한인이 있는 연결', en: 'ties with an overseas Korean' },
  denominator: { ko: '연결', en: 'ties' },
  source: SOURCE,
  tie: TIE,
  edgeCases: NULL_WHEN_EMPTY,
  bias: ATTRIBUTE_BIAS,
};
