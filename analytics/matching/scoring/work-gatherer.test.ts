import type { PeopleColumns } from '../people-columns';
import { WorkGatherer } from './work-gatherer';

describe('the works of people', () => {
  const people = {
    start: Int32Array.of(0, 3, 3, 5, 6),
    works: Int32Array.of(4, 1, 0, 1, 3, 4),
    years: new Int16Array(5),
  } as unknown as PeopleColumns;

  it('are gathered once each, in the order of the people, and each entry knows the place of its own', () => {
    const gatherer = new WorkGatherer(people);
    const first = gatherer.of(Int32Array.of(0, 1, 2, 3));
    expect([...first.works]).toEqual([4, 1, 0, 3]);
    expect([...first.places]).toEqual([0, 1, 2, 1, 3, 0]);
    const second = gatherer.of(Int32Array.of(3, 2));
    expect([...second.works]).toEqual([4, 1, 3]);
    expect([...second.places]).toEqual([0, 1, 2]);
  });

  it('are none of somebody without works', () => {
    const { works, places } = new WorkGatherer(people).of(Int32Array.of(1));
    expect([works.length, places.length]).toEqual([0, 0]);
  });
});
