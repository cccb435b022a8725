import { SOURCE, TIE, UNIT } from './common';
import type { MetricDefinition } from './metric-definition';

/** Density. */
export const density: MetricDefinition = {
  version: 1,
  kind: 'ratio',
  members: 'ties',
  name: { ko: '밀도', en: 'Density' },
  formula: '|E| / (|V| · (|V| − 1) / 2)',
  unit: UNIT.share,
  numerator: { ko: '연결된 쌍', en: 'pairs that are tied' },
  denominator: { ko: '가능한 모든 쌍', en: 'pairs that could be' },
  source: SOURCE,
  tie: TIE,
  edgeCases: { ko: '두 사람이 없으면 값이 없습니다.', en: 'No value without two people.' },
  bias: {
    ko: '사람이 늘면 저절로 낮아지므로, 크기가 다른 집단끼리 견줄 수 없습니다.',
    en: 'Falls by itself as people come, so groups of different size cannot be compared by it.',
  },
};
