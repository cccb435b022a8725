import { seededRandom } from '../../linkage';
import { VectorStore } from './vector-store';
import { KernelBytes } from './web-assembly';

const WORKS = 40;

describe('cosines with a topic', () => {
  it.each([21, 32, 384])(
    'of works in 4 bits a component are those of vectors of %i components, within what 4 bits can tell',
    (width) => {
      const random = seededRandom(11);
      const vector = (): Int8Array => Int8Array.from({ length: width }, () => Math.round(254 * random() - 127));
      const vectors = Array.from({ length: WORKS }, vector);
      const store = new VectorStore(WORKS);
      vectors.forEach((own, work) => store.set(work, own));
      const topic = vector();
      const product = (a: Int8Array, b: Int8Array): number => a.reduce((sum, value, d) => sum + value * b[d]!, 0);
      const cosines = store.cosines(
        store.query(topic)!,
        Int32Array.from(vectors, (_, work) => work),
      );
      vectors.forEach((own, work) => {
        const exact = product(own, topic) / Math.sqrt(product(own, own) * product(topic, topic));
        expect(Math.abs(cosines[work]! - exact)).toBeLessThan(0.25 / Math.sqrt(width));
      });
    },
  );

  it('do not depend on which works are asked about together, nor on another topic in between', () => {
    const random = seededRandom(12);
    const vector = (): Int8Array => Int8Array.from({ length: 33 }, () => Math.round(254 * random() - 127));
    const store = new VectorStore(5_000);
    for (let work = 0; work < 5_000; work += 1) store.set(work, vector());
    const [topic, other] = [store.query(vector())!, store.query(vector())!];
    const all = store.cosines(
      topic,
      Int32Array.from({ length: 5_000 }, (_, work) => work),
    );
    store.cosines(other, Int32Array.of(1, 2));
    for (const work of [0, 1, 4_095, 4_096, 4_999]) expect(store.cosines(topic, Int32Array.of(work))[0]).toBe(all[work]);
    expect(store.cosines(topic, new Int32Array(0))).toHaveLength(0);
  });

  it('are none of works without a vector', () => {
    const store = new VectorStore(2);
    store.set(1, Int8Array.of(3, 4));
    expect([...store.cosines(store.query(Int8Array.of(3, 4))!, Int32Array.of(0, 1))]).toEqual([NaN, expect.closeTo(1, 3)]);
  });

  it('are guessed from signs for works that have a vector, and nothing is added to those that have none', () => {
    const random = seededRandom(13);
    const memory = new KernelBytes();
    const store = new VectorStore(9_000, memory);
    const without = new Set([0, 17, 8_191, 8_192, 8_999]);
    const vector = (): Int8Array => Int8Array.from({ length: 64 }, () => Math.round(254 * random() - 127));
    for (let work = 0; work < 9_000; work += 1) if (!without.has(work)) store.set(work, vector());
    store.prepareSigns();
    const query = store.query(vector())!;
    const all = Int32Array.from({ length: 9_000 }, (_, work) => work).filter((work) => !without.has(work));
    const cosines = store.cosines(query, all);
    const line = store.roughLine(query, { works: all.subarray(0, 2_000), cosines: cosines.subarray(0, 2_000) });
    const into = memory.take(4 * 9_000);
    memory.floats(into, 9_000).fill(5);
    for (const [from, to] of [
      [0, 8_192],
      [8_192, 9_000],
    ] as const)
      store.addRough(into, line, from, to);
    const guessed = memory.floats(into, 9_000);
    for (const work of without) expect(guessed[work]).toBe(5);
    const error = all.reduce((sum, work, at) => sum + (guessed[work]! - 5 - cosines[at]!) ** 2, 0) / all.length;
    const spread = cosines.reduce((sum, cosine) => sum + cosine ** 2, 0) / all.length;
    // A guess from 64 signs tells more than half of what there is to tell.
    expect(error / spread).toBeLessThan(0.5);
  });
});
