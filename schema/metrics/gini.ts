import { NULL_WHEN_EMPTY, SOURCE, TIE, UNIT } from './common';
import type { MetricDefinition } from './metric-definition';

/** Concentration of ties (Gini). */
export const gini: MetricDefinition = {
  version: 1,
  kind: 'coefficient',
  members: 'people',
  name: { ko: '연결의 쏠림(지니 계수)', en: 'Concentration of ties (Gini)' },
  formula: 'Gini coefficient of k(p) over V',
  unit: UNIT.coefficient,
  source: SOURCE,
  tie: TIE,
  edgeCases: NULL_WHEN_EMPTY,
  bias: {
    ko: '0은 모두 같음, 1에 가까울수록 몇 사람에게 쏠림입니다. 큰 행사의 참석자가 쏠림을 낮춥니다.',
    en: '0 is all alike, near 1 is a few with most. Large events level it.',
  },
};
