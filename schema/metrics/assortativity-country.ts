import { ATTRIBUTE_BIAS, SOURCE, TIE, UNIT } from './common';
import type { MetricDefinition } from './metric-definition';

/** Assortativity by country. */
export const assortativityCountry: MetricDefinition = {
  version: 1,
  kind: 'coefficient',
  members: 'ties',
  name: { ko: '국가 동류성', en: 'Assortativity by country' },
  formula: '(Σ e(i,i) − Σ a(i)²) / (1 − Σ a(i)²), e share of ties between countries, a share of tie ends (Newman 2003)',
  unit: UNIT.coefficient,
  source: SOURCE,
  tie: TIE,
  edgeCases: {
    ko: '국가를 아는 사람들 사이의 연결만 셉니다. 모두 한 나라이면 값이 없습니다.',
    en: 'Counts ties of people whose countries are known. No value when all are of one country.',
  },
  bias: ATTRIBUTE_BIAS,
};
