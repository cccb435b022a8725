import { seededRandom } from '../../linkage';
import { VectorStore } from './vector-store';

test('many cosines at once are those of one work after another, to the last bit', () => {
  const random = seededRandom(11);
  const vector = (): Int8Array => Int8Array.from({ length: 21 }, () => Math.round(254 * random() - 127));
  const store = new VectorStore(40);
  for (let work = 0; work < 40; work += 1) store.set(work, vector());
  const query = store.query(vector())!;
  for (const count of [0, 1, 3, 4, 5, 8, 40]) {
    const works = Int32Array.from({ length: count }, (_, at) => (at * 7) % 40);
    expect([...store.cosines(query, works)]).toEqual([...works].map((work) => store.cosine(query, work)));
  }
});
