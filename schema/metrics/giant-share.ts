import { LASTING_BIAS, SOURCE, TIE, UNIT } from './common';
import type { MetricDefinition } from './metric-definition';

/** Share of the giant component. */
export const giantShare: MetricDefinition = {
  version: 1,
  kind: 'ratio',
  members: 'people',
  name: { ko: '가장 큰 덩어리의 비율', en: 'Share of the giant component' },
  formula: 'max |C| / |V|, C connected components',
  unit: UNIT.share,
  numerator: { ko: '가장 큰 덩어리의 사람', en: 'people in the largest component' },
  denominator: { ko: '사람', en: 'people' },
  source: SOURCE,
  tie: TIE,
  edgeCases: {
    ko: '크기가 같은 덩어리가 둘이면 먼저 온 사람이 든 쪽을 보입니다.',
    en: 'Of two components of one size, the list shows the one with the lowest id.',
  },
  bias: LASTING_BIAS,
};
