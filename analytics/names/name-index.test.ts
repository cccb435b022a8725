import { SURNAMES, splitHangulName } from '.';
import type { NameIndexOver } from './name-index';
import { shipped, shippedModel } from './testing/shipped-model';

const model = shippedModel();
const pairs = shipped('pairs.tsv')
  .trim()
  .split('\n')
  .slice(1)
  .map((line) => line.split('\t') as [latin: string, hangul: string, order: string]);
const parsed = new Map<string, ReturnType<typeof model.parse>>();
const parse = (name: string): ReturnType<typeof model.parse> => {
  const known = parsed.get(name) ?? model.parse(name);
  parsed.set(name, known);
  return known;
};
/** Names whose weights speak for one person, the best first, by comparing all. */
const bySearching = (query: string, names: readonly string[], top: number): { id: string; score: number }[] =>
  names
    .map((name) => ({ id: name, score: model.compare(parse(query), parse(name)).weight }))
    .filter(({ score }) => score > 0)
    .toSorted((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1))
    .slice(0, top);
const every = <T>(list: readonly T[], nth: number): T[] => list.filter((_, place) => place % nth === 0);
const items = (names: readonly string[]): { id: string; name: string }[] => names.map((name) => ({ id: name, name }));

const hangul = [
  ...new Set([...every(pairs, 9).map(([, name]) => name), '황보관', '남궁', '김', '독고영재', '李舜臣', '이상호 (Sangho Lee)']),
];

test.each([
  [
    'Latin letters',
    [
      ...every(pairs, 491).map(([latin]) => latin),
      'S. H. Lee',
      'Kim',
      'J. Park',
      'Daniel Lee',
      'Hu Yaobang',
      'Dokgo',
      'Nam Gung Min',
    ],
  ],
  [
    'Hangul and Hanja',
    [...every(pairs, 497).map(([, name]) => name), '독고영제', '상호 이', '李舜臣', '이순신', '남궁', '황보관'],
  ],
])(
  'The best ten of an index over Hangul for queries in %s are those of comparing all names, with the same weights',
  (_, queries) => {
    const index = model.index(items(hangul));
    for (const query of queries) {
      const expected = bySearching(query, hangul, 10);
      const found = index.search(query, 10).filter(({ score }) => score > 0);
      expect(found.map(({ score }) => Number(score.toFixed(2)))).toEqual(expected.map(({ score }) => Number(score.toFixed(2))));
      const sure = expected.filter(({ score }, place) => score - (expected[place + 1]?.score ?? -9) > 0.02);
      for (const { id } of sure.slice(0, -1)) expect(found.map((hit) => hit.id)).toContain(id);
    }
  },
);

test('A look-up among 20,000 names goes through a few thousand nodes of the trie at most, not through the names', () => {
  const givens = pairs.map(([, name]) => splitHangulName(name)?.given ?? '').filter(({ length }) => length === 2);
  const names = SURNAMES.slice(0, 20).flatMap(({ hangul: surname }) => every(givens, 4).map((given) => surname + given));
  const index = model.index(items(names)) as NameIndexOver;
  expect(index.size).toBeGreaterThan(20_000);
  const visits = every(pairs, 101).map(([latin]) => {
    index.search(latin, 10);
    return index.visited;
  });
  expect(visits.toSorted((a, b) => a - b)[Math.floor(visits.length * 0.95)]).toBeLessThan(8_000);
});
