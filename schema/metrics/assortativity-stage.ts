import { ATTRIBUTE_BIAS, SOURCE, TIE, UNIT } from './common';
import type { MetricDefinition } from './metric-definition';

/** Assortativity by career stage. */
export const assortativityStage: MetricDefinition = {
  version: 1,
  kind: 'coefficient',
  members: 'ties',
  name: { ko: '경력 단계 동류성', en: 'Assortativity by career stage' },
  formula: '(Σ e(i,i) − Σ a(i)²) / (1 − Σ a(i)²), e share of ties between stages, a share of tie ends (Newman 2003)',
  unit: UNIT.coefficient,
  source: SOURCE,
  tie: TIE,
  edgeCases: {
    ko: '경력 단계를 아는 사람들 사이의 연결만 셉니다. 모두 한 단계이면 값이 없습니다.',
    en: 'Counts ties of people whose stages are known. No value when all are of one stage.',
  },
  bias: ATTRIBUTE_BIAS,
};
