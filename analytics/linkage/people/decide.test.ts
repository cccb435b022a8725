import { certainties, type ScoredPeoplePairs } from './decide';
import { PERSON_FIELDS } from './field-spec';

const CALIBRATION = { slope: 1, intercept: 0, labels: 0 };
/** Person 0 fits person 1 by so many bits and person 2 by so many. */
const pairs = (one: number, other: number): ScoredPeoplePairs => ({
  left: Int32Array.of(0, 0),
  right: Int32Array.of(1, 2),
  score: Float64Array.of(one, other),
  weights: new Float64Array(2 * PERSON_FIELDS.length),
});

test('Two candidates who cannot be one person stand against each other in full', () => {
  const [one, other] = certainties(pairs(12, 12), CALIBRATION, () => Number.NEGATIVE_INFINITY);
  expect(one).toBeCloseTo(0.5, 3);
  expect(other).toBeCloseTo(0.5, 3);
});

test('Two candidates who say little of each other may both be the person that both fit', () => {
  for (const certainty of certainties(pairs(12, 15), CALIBRATION, () => -3)) expect(certainty).toBeGreaterThan(0.98);
  expect(certainties(pairs(12, 15), CALIBRATION, () => 4)[0]).toBeCloseTo(1 / (1 + 2 ** -12), 9);
});

test('The more two candidates speak against being one, the more each takes from the other, and never more than in full', () => {
  const sure = [-2, -8, -14, -20, Number.NEGATIVE_INFINITY].map(
    (bits) => certainties(pairs(12, 15), CALIBRATION, () => bits)[0]!,
  );
  expect(sure).toEqual(sure.toSorted((a, b) => b - a));
  expect(sure[4]).toBeCloseTo(2 ** 12 / (1 + 2 ** 12 + 2 ** 15), 9);
});
