import { nameModel } from '@brainlink/seeds/data';
import { hitLines } from './match-names';
import { nameConcerns } from './name-concerns';

const rows = (...names: string[]): { id: string; name: string }[] => names.map((name, place) => ({ id: String(place), name }));

test.each([
  [
    ['Lee Sangho', '???', '1234'],
    [
      'queries: 1 names in a wrong encoding, the first with the id 1',
      'queries: 2 names without letters, the first with the id 1',
    ],
  ],
  [
    ['Kim Minsu; Lee Sangho', '박지호'],
    ['queries: 1 names with two people in one field (the first is taken), the first with the id 0'],
  ],
  [['김민수', '김민수', '김민수'], ['queries: all rows have one name']],
  [['이상호 (Sangho Lee)', 'Sang호 Lee'], []],
  [[], ['queries: no names at all']],
])('What is wrong with the names %j is said in words', (names, expected) => {
  expect(nameConcerns('queries', rows(...names)).toSorted()).toEqual(expected.toSorted());
});

test('Ids that repeat are further names of one person, and each id is found once', () => {
  const against = [
    { id: 'a', name: '이상호' },
    { id: 'a', name: 'Daniel Lee' },
    { id: 'b', name: '김민수' },
  ];
  expect(nameConcerns('against', against)).toEqual(['against: 1 rows repeat an id; they count as further names of it']);
  const found = [...hitLines(nameModel(), [{ id: 'q', name: 'Lee Sang-ho' }], against, 10)].join('').trim().split('\n');
  expect(found.filter((line) => line.split('\t')[2] === 'a')).toHaveLength(1);
});

test('A query without letters finds nobody', () => {
  expect([...hitLines(nameModel(), [{ id: 'q', name: '???' }], [{ id: 'a', name: '이상호' }], 10)].join('')).toBe('');
});
