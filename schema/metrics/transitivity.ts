import { SOURCE, TIE, UNIT } from './common';
import type { MetricDefinition } from './metric-definition';

/** Transitivity. */
export const transitivity: MetricDefinition = {
  version: 1,
  kind: 'ratio',
  members: 'people',
  name: { ko: '추이성', en: 'Transitivity' },
  formula: '3 · triangles / paths of two ties',
  unit: UNIT.share,
  numerator: { ko: '닫힌 두 걸음 경로', en: 'closed paths of two ties' },
  denominator: { ko: '두 걸음 경로', en: 'paths of two ties' },
  source: SOURCE,
  tie: TIE,
  edgeCases: { ko: '두 걸음 경로가 없으면 값이 없습니다.', en: 'No value without a path of two ties.' },
  bias: {
    ko: '한 행사의 참석자는 모두 서로 이어지므로, 행사 중심의 네트워크에서는 높게 나옵니다.',
    en: 'Everybody at one event is tied to everybody, so networks of events score high.',
  },
};
