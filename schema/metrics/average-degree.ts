import { NULL_WHEN_EMPTY, SOURCE, TIE, UNIT } from './common';
import type { MetricDefinition } from './metric-definition';

/** Average degree. */
export const averageDegree: MetricDefinition = {
  version: 1,
  kind: 'ratio',
  members: 'people',
  name: { ko: '평균 연결 수', en: 'Average degree' },
  formula: '2 · |E| / |V|',
  unit: UNIT.perPerson,
  numerator: { ko: '연결의 양 끝', en: 'ends of ties' },
  denominator: { ko: '사람', en: 'people' },
  source: SOURCE,
  tie: TIE,
  edgeCases: NULL_WHEN_EMPTY,
  bias: { ko: '큰 행사 하나가 참석자 모두의 값을 크게 올립니다.', en: 'One large event raises it for everybody who came.' },
};
