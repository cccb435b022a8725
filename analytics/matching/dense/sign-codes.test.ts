import { SignCodes } from './sign-codes';
import { KernelBytes } from './web-assembly';

describe('the signs of vectors', () => {
  it.each([32, 100, 384, 512])('count by how many components beside the mean two vectors of %i differ', (width) => {
    const vectors = Array.from({ length: 7 }, (_, at) =>
      Float32Array.from({ length: width }, (__, d) => Math.sin(1 + d * (at + 2))),
    );
    const mean = Float32Array.from({ length: width }, (_, d) => 0.1 * Math.cos(d));
    const codes = new SignCodes(vectors.length, width, new KernelBytes());
    codes.setAll(vectors.entries(), mean);
    const topic = vectors[3]!;
    codes.ask(topic, mean);
    const expected = vectors.map((vector) => vector.filter((value, d) => value > mean[d]! !== topic[d]! > mean[d]!).length);
    expect(vectors.map((_, at) => codes.differing(at))).toEqual(expected);
    expect(expected[3]).toBe(0);
    expect(Math.min(...expected.filter((_, at) => at !== 3))).toBeGreaterThan(0);
  });

  it('add what is there where none differs, and a slope for each that does, to the numbers of some vectors, and leave those of the others alone', () => {
    const memory = new KernelBytes();
    const vectors = Array.from({ length: 5 }, (_, at) => Float32Array.from({ length: 70 }, (__, d) => (d < 10 * at ? 1 : -1)));
    const codes = new SignCodes(vectors.length, 70, memory);
    const into = memory.take(4 * vectors.length);
    const mean = new Float32Array(70);
    codes.setAll(vectors.entries(), mean);
    codes.ask(vectors[1]!, mean);
    memory.floats(into, 5).set([100, 100, 100, 100, 100]);
    codes.add(into, { intercept: 1, slope: -0.5 }, 1, 4);
    expect([...memory.floats(into, 5)]).toEqual([100, 101, 96, 91, 100]);
    codes.add(into, { intercept: 1, slope: -0.5 }, 2, 2);
    expect([...memory.floats(into, 5)]).toEqual([100, 101, 96, 91, 100]);
  });

  it('are set anew as a whole: what is not given again has none', () => {
    const codes = new SignCodes(2, 64, new KernelBytes());
    const [ones, zeros] = [new Float32Array(64).fill(1), new Float32Array(64)];
    codes.setAll([ones, ones].entries(), zeros);
    codes.setAll([[0, ones]], zeros);
    codes.ask(ones, zeros);
    expect([codes.differing(0), codes.differing(1)]).toEqual([0, 64]);
  });
});
