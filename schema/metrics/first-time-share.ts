import { DATE_BIAS, NULL_WHEN_EMPTY, SOURCE, TIE, UNIT } from './common';
import type { MetricDefinition } from './metric-definition';

/** Share of new ties with first-time people. */
export const firstTimeShare: MetricDefinition = {
  version: 1,
  kind: 'ratio',
  members: 'ties',
  name: { ko: '처음 온 사람이 있는 연결의 비율', en: 'Share of new ties with first-time people' },
  formula: '|{new e : the first tie of an end began in the period}| / new ties',
  unit: UNIT.share,
  numerator: { ko: '처음 온 사람이 있는 새로운 연결', en: 'new ties with a first-time person' },
  denominator: { ko: '새로운 연결', en: 'new ties' },
  source: SOURCE,
  tie: TIE,
  edgeCases: NULL_WHEN_EMPTY,
  bias: DATE_BIAS,
};
