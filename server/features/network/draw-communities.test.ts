import 'reflect-metadata';
import { buildTieIndex, maskPeople, scanTies, type HyperedgeRow, type PersonRow } from '@brainlink/analytics/network';
import { communitiesOf, drawCommunities } from './draw-communities';
import { NO_COMMUNITY, type Layout } from './layout';

const person = (id: string): PersonRow => ({
  id,
  name: id,
  nameLatin: null,
  standing: 'korea',
  country: 'KR',
  stage: null,
  institution: null,
  institutionIds: [],
  associationIds: [],
  technologies: ['AI'],
  registered: false,
});

const paper = (id: string, members: readonly string[]): HyperedgeRow => ({
  kind: 'PUBLICATION',
  id,
  title: id,
  date: null,
  from: 20240101,
  to: 99991231,
  edition: null,
  size: members.length,
  truncated: false,
  members: members.map((member) => ({ person: member, from: 0, to: 99991231 })),
});

const community = (id: string) => ({ id, ko: id, en: id, x: 0, y: 0, r: 1, colour: 1, hull: [], people: 2 });

describe('the communities of a network', () => {
  it('count the pairs inside them once each, apart from the pairs between them and those of people in none', () => {
    const ids = ['a1', 'a2', 'a3', 'b1', 'b2', 'n1'];
    const index = buildTieIndex(
      ids.map(person),
      [paper('w1', ['a1', 'a2', 'a3']), paper('w2', ['a1', 'a2']), paper('w3', ['a3', 'b1']), paper('w4', ['b2', 'n1'])],
      20260101,
    );
    const layout = {
      communities: [community('A'), community('B')],
      community: Uint16Array.from([0, 0, 0, 1, 1, NO_COMMUNITY]),
      rowOf: new Map(ids.map((id, row) => [id, row])),
    } as unknown as Layout;
    const mask = maskPeople(index, {});
    const scan = scanTies(index, mask, {});
    const communities = communitiesOf(index, mask, scan, layout);
    expect(communities.map(({ id, people, ties }) => [id, people, ties])).toEqual([
      ['A', 3, 3],
      ['B', 2, 0],
    ]);
    const { links } = drawCommunities(index, scan, layout, communities, { limit: 10, budget: 100 });
    expect(links.map(({ source, target, count }) => [source, target, count])).toEqual([['community:A', 'community:B', 1]]);
    expect(scan.pairs).toBe(5);
  });
});
