import { inOrder } from './member-order';
import { formatFor } from '../../i18n/use-format';
import { spanEnds, spanText, venueText } from './words';

describe('a time between two dates', () => {
  it.each([
    ['2026-12-06', '2026-12-08', '2026-12-06 – 12-08'],
    ['2024-08-18', '2025-02-08', '2024-08-18 – 2025-02-08'],
    ['2022', '2024', '2022–2024'],
    ['2025-10', '2025-10', '2025-10'],
    ['2024-08-18', null, '2024-08-18부터'],
    [null, '2024-08', '2024-08까지'],
    [null, null, ''],
  ])('from %s to %s is %s', (from, to, text) => expect(spanText(from, to, 'ko')).toBe(text));

  it('says open ends in English, too', () => expect(spanText('2024', undefined, 'en')).toBe('since 2024'));

  it('has two ends, what they share said once', () =>
    expect(spanEnds('2026-12-30', '2026-12-31')).toEqual(['2026-12-30', '12-31']));
});

describe('a place of events', () => {
  const [english, korean] = [formatFor('en'), formatFor('ko')];

  it('has an English name on an English page, that of an earlier edition too', () =>
    expect(['부산', '인천 송도', '경주', 'Ulsan'].map((venue) => venueText(venue, english))).toEqual([
      'Busan',
      'Songdo, Incheon',
      'Gyeongju',
      'Ulsan',
    ]));

  it('has a Korean one on a Korean page, and stays as it was written where nobody knows it', () =>
    expect(['Yongpyong', 'pyeongchang', 'Lyon', null].map((venue) => venueText(venue, korean))).toEqual([
      '용평',
      '평창',
      'Lyon',
      null,
    ]));
});

describe('members', () => {
  const edge = (name: string, role: string | null, status?: string) => ({
    node: { name },
    properties: status === undefined ? { role } : { role, status },
  });

  it('come before those who were only asked, then by role, then by name', () => {
    const edges = [
      edge('다', 'speaker', 'reserve'),
      edge('나', 'speaker', 'attended'),
      edge('가', null, 'attended'),
      edge('라', 'organizer', 'attended'),
      edge('마', 'organizer', 'declined'),
      edge('바', 'speaker', 'attended'),
    ];
    expect(inOrder(edges, ['organizer', 'speaker']).map(({ node }) => node.name)).toEqual(['라', '나', '바', '가', '다', '마']);
  });
});
