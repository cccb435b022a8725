import { SOURCE, TIE, UNIT } from './common';
import type { MetricDefinition } from './metric-definition';

/** Average clustering. */
export const clustering: MetricDefinition = {
  version: 1,
  kind: 'coefficient',
  members: 'people',
  name: { ko: '평균 뭉침 계수', en: 'Average clustering' },
  formula: 'mean over V of t(p) / (k(p) · (k(p) − 1) / 2), t triangles through p, k ties of p',
  unit: UNIT.coefficient,
  source: SOURCE,
  tie: TIE,
  edgeCases: {
    ko: '연결이 하나뿐인 사람은 0으로 셉니다(Watts–Strogatz). 아무도 없으면 값이 없습니다.',
    en: 'Whoever has one tie counts as 0 (Watts and Strogatz). No value without people.',
  },
  bias: {
    ko: '한 행사의 참석자는 모두 서로 이어지므로, 행사 중심의 네트워크에서는 높게 나옵니다.',
    en: 'Everybody at one event is tied to everybody, so networks of events score high.',
  },
};
