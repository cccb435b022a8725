import { createExpertiseIndex } from './index';

const people = [
  { id: 'battery', works: [{ id: 'w1', title: 'Interfaces of solid electrolytes in lithium batteries' }] },
  { id: 'robot', works: [{ id: 'w2', title: 'Legged robots that walk on sand' }] },
  { id: 'nothing', works: [] },
];

describe('the index of expertise', () => {
  it('ranks who wrote about the topic first and still lists somebody without works', () => {
    const ranking = createExpertiseIndex(people).rank({ title: 'Solid electrolyte interface' });
    expect(ranking.map(({ person }) => person)).toEqual(['battery', 'robot', 'nothing']);
    expect(ranking[0]?.works.map(({ id }) => id)).toEqual(['w1']);
  });
});
