import { CONFLICT_KINDS, RULES_2026, type ConflictKind } from '@brainlink/schema/rules';
import { END_OF_TIME } from '@brainlink/schema/time';
import { seededRandom } from '../linkage/random';
import { buildConflictIndex, type ConflictFacts } from '.';

const TODAY = 20260601;
const NOTHING: ConflictFacts = {
  affiliations: [],
  institutions: [],
  works: [],
  advising: [],
  events: [],
  projects: [],
  families: [],
  proposals: [],
};
const index = (facts: Partial<ConflictFacts>): ReturnType<typeof buildConflictIndex> =>
  buildConflictIndex({ ...NOTHING, ...facts }, RULES_2026.conflicts, TODAY);
const at = (person: string, institution: string, from: number, to: number): ConflictFacts['affiliations'][number] => ({
  person,
  institution,
  from,
  to,
  fact: `${person}@${institution}`,
});

test('Two people of one institution are in conflict now and until two years after the one left, to the day', () => {
  const until = (to: number): readonly ConflictKind[] =>
    index({ affiliations: [at('a', 'i', 20100101, END_OF_TIME), at('b', 'i', 20100101, to)] })
      .between('a', 'b')
      .map(({ kind }) => kind);
  expect(until(END_OF_TIME)).toEqual(['sameInstitution']);
  expect(until(20240601)).toEqual(['sameInstitution']);
  expect(until(20240531)).toEqual([]);
});

test('A conflict says what it rests on, how old it is and that it can be waived', () => {
  const [found] = index({
    affiliations: [at('a', 'i', 20100101, END_OF_TIME), at('b', 'i', 20150101, 20250601)],
  }).between('a', 'b');
  expect(found).toEqual({
    kind: 'sameInstitution',
    rule: 27,
    person: 'a',
    with: 'b',
    age: 1,
    waivable: true,
    evidence: [
      { type: 'affiliation', id: 'a@i', institution: 'i', from: 20100101, to: END_OF_TIME },
      { type: 'affiliation', id: 'b@i', institution: 'i', from: 20150101, to: 20250601 },
    ],
  });
});

test('A hospital is one with its university, two campuses are one, two institutes of a research council are not', () => {
  const council = Array.from({ length: 25 }, (_, number) => ({ id: `n${number}`, parents: ['council'] }));
  const kinds = (one: string, two: string): readonly (string | null | undefined)[] =>
    index({
      institutions: [
        { id: 'hospital', parents: ['university'] },
        { id: 'campus1', parents: ['system'] },
        { id: 'campus2', parents: ['system'] },
        ...council,
      ],
      affiliations: [at('a', one, 0, END_OF_TIME), at('b', two, 0, END_OF_TIME)],
    })
      .between('a', 'b')
      .map(({ evidence }) => evidence[0]?.institution);
  expect(kinds('hospital', 'university')).toEqual(['university']);
  expect(kinds('campus1', 'campus2')).toEqual(['system']);
  expect(kinds('n1', 'council')).toEqual(['council']);
  expect(kinds('n1', 'n2')).toEqual([]);
});

test('A paper of three years ago counts, an older one does not, nor one of more than thirty authors; one dated later this year is of today', () => {
  const work = (date: number, size = 2): readonly number[] =>
    index({ works: [{ id: 'w', date, authors: ['a', 'b'], size }] })
      .between('b', 'a')
      .map(({ age }) => age);
  expect(work(20230601)).toEqual([3]);
  expect(work(20230531)).toEqual([]);
  expect(work(20260101, 31)).toEqual([]);
  expect(work(20261231)).toEqual([0]);
});

test('Adviser and student stay so for ever, members of a project only if they were in it at one time', () => {
  const past = index({
    advising: [{ adviser: 'a', student: 'b', from: 19950301, to: 20000228, fact: 'd' }],
    projects: [
      {
        id: 'p',
        from: 20200101,
        to: 20251231,
        members: [
          { person: 'a', from: 20200101, to: 20211231 },
          { person: 'b', from: 20220101, to: END_OF_TIME },
          { person: 'c', from: 20210101, to: END_OF_TIME },
        ],
      },
    ],
  });
  expect(past.between('a', 'b').map(({ kind, age }) => [kind, age])).toEqual([['adviserStudent', 26.3]]);
  expect(past.between('b', 'c').map(({ kind, age }) => [kind, age])).toEqual([['jointProject', 0.4]]);
  expect(past.between('a', 'c').map(({ kind }) => kind)).toEqual([]);
});

test("A person's own proposal and family cannot be waived", () => {
  const found = index({
    proposals: [{ id: 'q', people: ['a', 'c'] }],
    families: [{ one: 'c', two: 'a', fact: 'f' }],
  }).withProposal('a', 'q');
  expect(found.map(({ kind, with: other, waivable }) => [kind, other, waivable])).toEqual([
    ['ownProposal', 'q', false],
    ['family', 'c', false],
  ]);
});

/** A world in which each kind of conflict is planted between some pairs, amid as many relations that are too old or of other people. */
function plantedWorld(seed: number): { facts: ConflictFacts; planted: Map<string, ConflictKind>; people: string[] } {
  const next = seededRandom(seed);
  const people = Array.from({ length: 400 }, (_, number) => `p${number}`);
  const planted = new Map<string, ConflictKind>();
  const facts = {
    affiliations: people.map((person, number) => at(person, `own${number}`, 20000101, END_OF_TIME)),
    institutions: people.map((_, number) => ({ id: `own${number}`, parents: ['ministry'] })),
    works: [] as ConflictFacts['works'][number][],
    advising: [] as ConflictFacts['advising'][number][],
    events: [] as ConflictFacts['events'][number][],
    projects: [] as ConflictFacts['projects'][number][],
    families: [] as ConflictFacts['families'][number][],
    proposals: [] as ConflictFacts['proposals'][number][],
  };
  const order = people.map((person) => ({ person, key: next() })).sort((one, two) => one.key - two.key);
  for (let pair = 0; pair < 200; pair++) {
    const [a, b] = [order[2 * pair]!.person, order[2 * pair + 1]!.person];
    const kind = CONFLICT_KINDS[1 + (pair % 6)]!;
    const old = next() < 0.5;
    const since = old ? 20150000 + 101 : 20250000 + 101;
    const span = { from: since - 20000, to: since };
    // Adviser and student, and family, are for ever: their decoys are of somebody else.
    const [one, two] = old && (kind === 'family' || kind === 'adviserStudent') ? [a, `stranger${pair}`] : [a, b];
    if (kind === 'family') facts.families.push({ one, two, fact: `f${pair}` });
    if (kind === 'adviserStudent') facts.advising.push({ adviser: one, student: two, fact: `d${pair}`, ...span });
    if (kind === 'sameInstitution')
      facts.affiliations.push({ ...at(a, `x${pair}`, span.from, span.to) }, { ...at(b, `x${pair}`, span.from, span.to) });
    if (kind === 'coOrganizer') facts.events.push({ id: `e${pair}`, organizers: [a, b], from: since, to: since });
    if (kind === 'coAuthor') facts.works.push({ id: `w${pair}`, date: since, authors: ['x', a, b], size: 3 });
    if (kind === 'jointProject')
      facts.projects.push({ id: `j${pair}`, ...span, members: [a, b].map((person) => ({ person, ...span })) });
    if (!old) planted.set([a, b].sort().join(' '), kind);
  }
  return { facts, planted, people };
}

test('Of conflicts planted among 400 people all are found, of their kind, and nobody else is blocked', () => {
  for (const seed of [1, 2, 3]) {
    const { facts, planted, people } = plantedWorld(seed);
    const world = buildConflictIndex(facts, RULES_2026.conflicts, TODAY);
    const found = new Map<string, ConflictKind>();
    people.forEach((one, row) => {
      for (const two of people.slice(row + 1)) {
        const [conflict] = world.between(one, two);
        if (conflict) found.set([one, two].sort().join(' '), conflict.kind);
      }
    });
    expect(planted.size).toBeGreaterThan(60);
    expect([...found].sort()).toEqual([...planted].sort());
  }
});
