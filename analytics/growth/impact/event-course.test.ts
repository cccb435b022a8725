import { differenceInDifferences, eventCourse, type MatchedPair, type SteppedTie } from '.';
import { seededRandom } from '../../linkage/random';

const PAIRS: readonly MatchedPair[] = Array.from({ length: 12 }, (_, at) => ({ attendee: at, control: at + 100 }));
const [STEPS, BEFORE] = [8, 4];

/** Ties of attendees and of people like them; after the event attendees have more. */
function world(seed: number): SteppedTie[] {
  const random = seededRandom(seed);
  return Array.from({ length: 260 }, (_, at): SteppedTie => {
    const attendee = random() < 0.65;
    const end = Math.floor(random() * 12) + (attendee ? 0 : 100);
    const step = attendee && random() < 0.5 ? BEFORE + Math.floor(random() * 4) : Math.floor(random() * STEPS);
    return { a: end, b: random() < 0.3 ? Math.floor(random() * 12) : 500 + at, step };
  }).filter(({ a, b }) => a !== b);
}

describe('the course of an event', () => {
  it('adds up to the effect of the same ties, observed less expected, over the steps after the event', () => {
    for (const seed of [1, 2, 3]) {
      const ties = world(seed);
      const steps = eventCourse(PAIRS, ties, STEPS, BEFORE);
      const answer = differenceInDifferences(
        PAIRS,
        ties.map(({ a, b, step }) => ({ a, b, after: step >= BEFORE })),
      );
      if (answer.kind !== 'effect') throw new Error('twelve pairs are enough');
      const beyond = steps.slice(BEFORE).reduce((sum, { observed, expected }) => sum + observed - expected, 0);
      expect(beyond).toBeCloseTo(answer.effect.value, 10);
      const usual = steps.slice(0, BEFORE).reduce((sum, { observed, expected }) => sum + observed - expected, 0);
      expect(usual).toBeCloseTo(0, 10);
    }
  });

  it('counts the ends of ties and keeps the expectation inside its interval', () => {
    const ties: SteppedTie[] = [
      { a: 0, b: 1, step: 5 },
      { a: 2, b: 900, step: 5 },
      { a: 100, b: 901, step: 5 },
      { a: 101, b: 902, step: 1 },
    ];
    const steps = eventCourse(PAIRS, ties, STEPS, BEFORE);
    expect(steps.map(({ attendeeTies, controlTies }) => [attendeeTies, controlTies])).toEqual([
      [0, 0],
      [0, 1],
      [0, 0],
      [0, 0],
      [0, 0],
      [3, 1],
      [0, 0],
      [0, 0],
    ]);
    expect(steps[5]!.observed).toBeCloseTo(3 / 12, 12);
    // One more before in four steps, among twelve: what is expected lies a quarter of it lower.
    expect(steps[5]!.expected).toBeCloseTo(1 / 12 - 1 / 48, 12);
    for (const { low, expected, high } of steps) expect([low <= expected, expected <= high]).toEqual([true, true]);
  });

  it('is empty where there are too few pairs to tell', () => {
    expect(eventCourse(PAIRS.slice(0, 7), world(1), STEPS, BEFORE)).toEqual([]);
  });
});
