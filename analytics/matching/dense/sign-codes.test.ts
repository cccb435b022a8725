import { SignCodes } from './sign-codes';

describe('the signs of vectors', () => {
  it.each([32, 100, 384, 512])('count by how many components beside the mean two vectors of %i differ', (width) => {
    const vectors = Array.from({ length: 7 }, (_, at) =>
      Float32Array.from({ length: width }, (__, d) => Math.sin(1 + d * (at + 2))),
    );
    const mean = Float32Array.from({ length: width }, (_, d) => 0.1 * Math.cos(d));
    const codes = new SignCodes(vectors.length, width);
    vectors.forEach((vector, at) => codes.set(at, vector, mean));
    const topic = vectors[3]!;
    const expected = vectors.map((vector) => vector.filter((value, d) => value > mean[d]! !== topic[d]! > mean[d]!).length);
    expect(Array.from(codes.differing(topic, mean))).toEqual(expected);
    expect(expected[3]).toBe(0);
    expect(Math.min(...expected.filter((_, at) => at !== 3))).toBeGreaterThan(0);
  });

  it('are none where there are no vectors', () => {
    expect(new SignCodes(0, 384).differing(new Float32Array(384), new Float32Array(384))).toHaveLength(0);
  });
});
