import { tiesToProject } from './ties-to-project';

describe('ties as they are sent to be projected', () => {
  it('name of each person where their ties begin, in the order of the pairs', () => {
    const ties = tiesToProject(5, Int32Array.of(0, 0, 2, 2, 3), Int32Array.of(1, 4, 3, 4, 4), Float64Array.of(1, 2, 3, 4, 5));
    expect(ties).toEqual({ start: [0, 2, 2, 4, 5, 5], to: [1, 4, 3, 4, 4], w: Float64Array.of(1, 2, 3, 4, 5) });
  });
});
