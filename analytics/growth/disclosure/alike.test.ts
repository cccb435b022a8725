import { seededRandom } from '../../linkage/random';
import { alike, jointMoments } from '.';

describe('members that are alike', () => {
  it('are one sort, and every member is of one', () => {
    const [one, two] = [Int32Array.from([0, 1, 0, -1, 0]), Int32Array.from([2, 1, 2, -1, -1])];
    const sorts = alike([one, two], 3, Uint8Array.from([0, 0, 0, 0, 7]));
    expect([...sorts.sizes]).toEqual([2, 1, 1, 1]);
    expect(sorts.sets.map((since) => [...since])).toEqual([
      [0, 1, -1, 0],
      [2, 1, -1, -1],
    ]);
    expect([...sorts.kinds]).toEqual([0, 0, 0, 7]);
  });

  it('are decided as each of them alone, in 200 random worlds', () => {
    const random = seededRandom(8);
    const below = (most: number): number => Math.floor(random() * most);
    let shown = 0;
    for (let world = 0; world < 200; world++) {
      const [members, moments] = [1 + below(400), 1 + below(6)];
      const sets = Array.from({ length: 1 + below(4) }, () => Int32Array.from({ length: members }, () => below(moments + 1) - 1));
      const kinds = Uint8Array.from({ length: members }, () => below(2));
      const how = { moments, smallest: 2, together: below(2) === 0 };
      const sorts = alike(sets, moments, kinds);
      const decided = jointMoments(sorts.sets, { ...how, kinds: sorts.kinds, sizes: sorts.sizes });
      expect(decided).toEqual(jointMoments(sets, { ...how, kinds }));
      shown += decided.filter(Boolean).length;
    }
    expect(shown).toBeGreaterThan(100);
  });
});
