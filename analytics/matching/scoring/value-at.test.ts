import { seededRandom } from '../../linkage';
import { valueAt } from './value-at';

test('finds the value of every place without sorting, equal values among them', () => {
  const random = seededRandom(5);
  for (const size of [1, 2, 3, 10, 257]) {
    const values = Float32Array.from({ length: size }, () => Math.floor(random() * size * 0.7) / 4);
    const sorted = values.slice().sort();
    expect(Array.from(values, (_, place) => valueAt(values.slice(), place))).toEqual([...sorted]);
  }
});
