import { type Calibration, probabilityOf } from '../model';
import { PERSON_FIELDS } from './field-spec';

/** The three answers about a pair. */
export type LinkAnswer = 'link' | 'review' | 'different';

/** From which certainty on a pair is linked by itself, and from which on somebody looks at it. */
export interface LinkThresholds {
  readonly link: number;
  readonly review: number;
}

/** Automatic links are to be right in 995 of 1,000 cases. */
export const DEFAULT_THRESHOLDS: LinkThresholds = { link: 0.98, review: 0.2 };

/** Evidence beside the name that a link needs, in bits: nobody is linked on a name alone. */
const BESIDE_NAME = 3;
const NAME = PERSON_FIELDS.indexOf('name');

/** Scored pairs as columns. */
export interface ScoredPeoplePairs {
  readonly left: Int32Array;
  readonly right: Int32Array;
  readonly score: Float64Array;
  /** Weights of the fields, one pair after another. */
  readonly weights: Float64Array;
}

/**
 * How certain each pair is once its rivals are counted: of several candidates who cannot all be the same person only one can be right, so the
 * odds of each stand against those of the others. Two candidates who may be one person after all (a register entry and an author, who both
 * fit a participant, and say little of each other) are rivals only as far as all three are less likely one person than two of them. Never
 * above the pair's own probability.
 *
 * @param scoreOf - what the model makes of two candidates of one person, in bits; negative infinity when they cannot be one
 */
export function certainties(
  pairs: ScoredPeoplePairs,
  calibration: Calibration,
  scoreOf: (one: number, other: number) => number,
): Float64Array {
  const { left, right, score } = pairs;
  const oddsOf = (bits: number): number => 2 ** Math.min(60, calibration.slope * bits + calibration.intercept);
  const odds = Float64Array.from(score, oddsOf);
  const pairsOf = new Map<number, number[]>();
  const note = (person: number, pair: number): void => {
    const list = pairsOf.get(person);
    if (list) list.push(pair);
    else pairsOf.set(person, [pair]);
  };
  for (let pair = 0; pair < left.length; pair += 1)
    // What is this unlikely is nobody's rival.
    if (odds[pair]! > 1e-3) {
      note(left[pair]!, pair);
      note(right[pair]!, pair);
    }
  const against = (person: number, pair: number): number => {
    const candidate = left[pair] === person ? right[pair]! : left[pair]!;
    let sum = 0;
    for (const other of pairsOf.get(person) ?? []) {
      if (other === pair) continue;
      const rival = left[other] === person ? right[other]! : left[other]!;
      const bits = scoreOf(candidate, rival);
      if (bits < 0) sum += Math.max(0, (1 + odds[other]!) / (1 + odds[other]! * oddsOf(bits)) - 1);
    }
    return sum;
  };
  return odds.map((own, pair) => {
    const rivals = own > 1e-3 ? Math.max(against(left[pair]!, pair), against(right[pair]!, pair)) : 0;
    return Math.min(probabilityOf(calibration, score[pair]!), own / (1 + own + rivals));
  });
}

/** Whether a pair has evidence beside its name. */
export function hasMoreThanName(pairs: ScoredPeoplePairs, pair: number): boolean {
  const fields = PERSON_FIELDS.length;
  let beside = 0;
  for (let f = 0; f < fields; f += 1) if (f !== NAME) beside += Math.max(0, pairs.weights[pair * fields + f]!);
  return beside >= BESIDE_NAME;
}

/** The answer to a certainty. */
export function answerTo(certainty: number, moreThanName: boolean, thresholds: LinkThresholds): LinkAnswer {
  if (certainty >= thresholds.link) return moreThanName ? 'link' : 'review';
  return certainty >= thresholds.review ? 'review' : 'different';
}
