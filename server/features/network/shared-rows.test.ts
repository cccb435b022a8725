import { BEGINNING, END_OF_TIME } from '@brainlink/schema/time';
import { SharedRows } from './shared-rows';
import type { HyperedgeNowRow } from './snapshot-rows';

const thing = (id: string, more: Partial<HyperedgeNowRow>): HyperedgeNowRow => ({
  kind: 'PUBLICATION',
  id,
  state: '',
  title: null,
  from: '2024',
  to: '2024',
  edition: null,
  size: null,
  truncated: false,
  members: [],
  ...more,
});

describe('rows that share what is equal', () => {
  const rows = new SharedRows();
  const works = ['w1', 'w2'].map((id) =>
    rows.edge(
      thing(id, {
        size: 3,
        members: ['p1', `p${id.slice(1)}x`],
      }),
    ),
  );
  const club = rows.edge(
    thing('c1', {
      kind: 'CLUB',
      from: null,
      to: null,
      members: [
        ['p1', '2023-05', null],
        ['p2', null, null],
      ],
    }),
  );

  it('say of each thing what it is and who is in it, with days where they are known', () => {
    expect(works[1]).toEqual({
      kind: 'PUBLICATION',
      id: 'w2',
      title: 'w2',
      date: '2024',
      from: 20_240_101,
      to: 20_241_231,
      edition: null,
      size: 3,
      truncated: false,
      members: [
        { person: 'p1', from: BEGINNING, to: END_OF_TIME },
        { person: 'p2x', from: BEGINNING, to: END_OF_TIME },
      ],
    });
    expect(club).toMatchObject({
      kind: 'CLUB',
      date: null,
      size: 2,
      members: [
        { person: 'p1', from: 20_230_501, to: END_OF_TIME },
        { person: 'p2', from: BEGINNING, to: END_OF_TIME },
      ],
    });
  });

  it('hold one member for all works of a person', () => {
    expect(works[0]!.members[0]).toBe(works[1]!.members[0]);
    expect(club.members[0]).not.toBe(works[0]!.members[0]);
  });

  it('hold one list for all works of the same people in the same order, and another for others', () => {
    const [one, again, turned] = [
      ['p7', 'p8'],
      ['p7', 'p8'],
      ['p8', 'p7'],
    ].map((members, at) => rows.edge(thing(`s${at}`, { members })));
    expect(again!.members).toBe(one!.members);
    expect(one!.members.map(({ person }) => person)).toEqual(['p7', 'p8']);
    expect(turned!.members.map(({ person }) => person)).toEqual(['p8', 'p7']);
  });
});
