import { DATE_BIAS, SOURCE, TIE, UNIT } from './common';
import type { MetricDefinition } from './metric-definition';

/** Triadic closure. */
export const triadicClosure: MetricDefinition = {
  version: 1,
  kind: 'ratio',
  members: 'ties',
  name: { ko: '삼각 닫힘', en: 'Triadic closure' },
  formula: '|{new e : its ends had a common neighbour before the period}| / new ties',
  unit: UNIT.share,
  numerator: { ko: '함께 아는 사람이 있던 새로운 연결', en: 'new ties between people with a common neighbour' },
  denominator: { ko: '새로운 연결', en: 'new ties' },
  source: SOURCE,
  tie: TIE,
  edgeCases: { ko: '같은 기간에 생긴 공통의 이웃은 세지 않습니다.', en: 'Common neighbours of the same period do not count.' },
  bias: DATE_BIAS,
};
