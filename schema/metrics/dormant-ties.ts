import { SOURCE, TIE, UNIT } from './common';
import type { MetricDefinition } from './metric-definition';

/** Dormant ties. */
export const dormantTies: MetricDefinition = {
  version: 1,
  kind: 'count',
  members: 'ties',
  name: { ko: '휴면 연결', en: 'Dormant ties' },
  formula: '|{e : last contact of e ended 24 months or more before the end of the period}|',
  unit: UNIT.ties,
  source: SOURCE,
  tie: TIE,
  edgeCases: {
    ko: '끝나는 날을 모르는 클럽과 과제는 이어지는 것으로 보아 휴면이 되지 않습니다.',
    en: 'Clubs and projects without an end go on, and never fall dormant.',
  },
  bias: {
    ko: '기록되지 않은 만남은 알 수 없으므로 휴면이 실제보다 많을 수 있습니다.',
    en: 'Contacts that nobody recorded are not known, so there may be fewer in truth.',
  },
};
