import { judge, participantTargets, RULE_BOOKS, RULES_2026, rulesOf, supportedTickets, target, uncoveredTravellers } from '.';

test('Every edition from 2022 on has its rule book, and only 2026 is known in full', () => {
  expect(RULE_BOOKS.map(({ year, taxonomy, known }) => [year, taxonomy, known])).toEqual([
    [2022, '2022', false],
    [2023, '2026', false],
    [2024, '2026', false],
    [2025, '2026', false],
    [2026, '2026', true],
  ]);
  expect(rulesOf(2026)).toBe(RULES_2026);
  expect(rulesOf(2021)).toBeUndefined();
});

test.each([
  [20, 'met'],
  [18, 'within'],
  [17, 'below'],
  [22, 'within'],
  [23, 'above'],
] as const)('%i domestic scholars are %s of about 20', (count, verdict) => {
  expect(judge(RULES_2026.seats.domesticScholars, count)).toBe(verdict);
});

test('"7–8 overseas speakers" has no tolerance beside its range, and two organizers are exactly two', () => {
  expect([6, 7, 8, 9].map((count) => judge(RULES_2026.seats.overseasSpeakers, count))).toEqual(['below', 'met', 'met', 'above']);
  expect([1, 2, 3].map((count) => judge(RULES_2026.seats.organizers, count))).toEqual(['below', 'met', 'above']);
  expect(judge(target(1, 10, 10, 0), 10)).toBe('met');
});

test.each([
  [0, 8],
  [1, 7],
  [2, 6],
  [3, 0],
])('With %i business tickets %i are supported in all', (business, supported) => {
  expect(supportedTickets(RULES_2026.airfare, business)).toBe(supported);
});

test('The rules collide: an organizer and eight speakers are nine travellers for eight tickets', () => {
  expect(uncoveredTravellers(RULES_2026.airfare, { economy: 9, business: 0 })).toBe(1);
  expect(uncoveredTravellers(RULES_2026.airfare, { economy: 7, business: 2 })).toBe(3);
  expect(uncoveredTravellers(RULES_2026.airfare, { economy: 4, business: 2 })).toBe(0);
});

test('The call of 2026 ran from 16 March to 16 April and closes at 18:00 unless the edition says otherwise', () => {
  expect(RULES_2026.call).toEqual({
    rule: 12,
    from: '2026-03-16',
    to: '2026-04-16',
    closingTime: { kind: 'setting', rule: 12, default: '18:00' },
  });
});

test('The targets that are shown beside an event are those of its edition, tolerance included; an unknown edition has none', () => {
  expect(participantTargets(2026)).toEqual([
    { key: 'organizers', from: 2, to: 2 },
    { key: 'overseasSpeakers', from: 7, to: 8 },
    { key: 'domesticScholars', from: 18, to: 22 },
    { key: 'graduates', from: 9, to: 11 },
    { key: 'total', from: 36, to: 44 },
  ]);
  expect(participantTargets(2023)).toEqual([]);
});
