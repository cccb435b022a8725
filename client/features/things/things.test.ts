import { participantTargets } from '@brainlink/schema/rules';
import type { ThingNetworkQuery } from '../../api/generated/things';
import { judgeTargets, type CountedMember } from './event-targets';
import { growthYears } from './growth-chart';
import { reachRows } from './reach-table';

const member = (changes: Partial<CountedMember>): CountedMember => ({
  role: 'participant',
  status: 'attended',
  standing: 'KOREA',
  stage: 'mid',
  ...changes,
});
const many = (count: number, changes: Partial<CountedMember>): CountedMember[] =>
  Array.from({ length: count }, () => member(changes));

describe('an event against the targets of its edition', () => {
  const people = [
    ...many(1, { role: 'organizer' }),
    ...many(1, { role: 'organizer', standing: 'ABROAD' }),
    ...many(5, { role: 'speaker', standing: 'ABROAD' }),
    ...many(3, { role: 'speaker', standing: 'OVERSEAS_KOREAN' }),
    ...many(14, {}),
    ...many(12, { role: 'graduate', stage: 'phd' }),
    ...many(4, { role: 'staff' }),
    ...many(2, { role: 'speaker', standing: 'ABROAD', status: 'declined' }),
  ];

  it('counts those who attended, staff apart, and shows a soft miss', () => {
    expect(judgeTargets(participantTargets(2026), people).map(({ key, actual, state }) => [key, actual, state])).toEqual([
      ['organizers', 2, 'met'],
      ['overseasSpeakers', 8, 'met'],
      ['domesticScholars', 14, 'below'],
      ['graduates', 12, 'above'],
      ['total', 36, 'met'],
    ]);
  });

  it('counts those who are expected before the day', () => {
    const planned = [
      ...many(7, { role: 'speaker', standing: 'ABROAD', status: 'accepted' }),
      ...many(1, { role: 'speaker', standing: 'ABROAD', status: 'declined' }),
    ];
    expect(judgeTargets(participantTargets(2026), planned).find((target) => target.key === 'overseasSpeakers')).toMatchObject({
      actual: 7,
      state: 'met',
    });
  });

  it('judges no earlier edition by later rules', () => {
    expect(judgeTargets(participantTargets(2022), people)).toEqual([]);
  });
});

describe('growth by year', () => {
  it('adds quarters up and leaves no year out', () => {
    const bins = [
      { quarter: '2022-Q1', newTies: 3, crossBorder: 1, events: 1 },
      { quarter: '2022-Q4', newTies: 4, crossBorder: 0, events: 0 },
      { quarter: '2024-Q2', newTies: 5, crossBorder: 5, events: 2 },
    ];
    expect(growthYears(bins)).toEqual([
      { year: 2022, newTies: 7, crossBorder: 1, events: 1 },
      { year: 2023, newTies: 0, crossBorder: 0, events: 0 },
      { year: 2024, newTies: 5, crossBorder: 5, events: 2 },
    ]);
  });
});

describe('members reached by an X-Lab Day', () => {
  const network = (values: readonly (readonly [string, number])[]): ThingNetworkQuery['network'] => ({
    header: { seq: 1, validAt: '2026-11-22' },
    people: 10,
    ties: 0,
    facets: [
      {
        name: 'technology',
        total: values.length,
        values: values.map(([key, count]) => ({ key, count, label: { ko: key, en: key } })),
      },
    ],
    histogram: [],
    sentence: { ko: '', en: '' },
  });

  it('puts first where most members were not reached, and counts none as none', () => {
    const rows = reachRows(
      network([
        ['AI', 9],
        ['HYDROGEN', 8],
      ]),
      network([['AI', 7]]),
    );
    expect(rows.map(({ key, members, reached }) => [key, members, reached])).toEqual([
      ['HYDROGEN', 8, 0],
      ['AI', 9, 7],
    ]);
  });
});
