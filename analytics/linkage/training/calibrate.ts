import type { Calibration } from '../model';

/** Labels that the uncalibrated score is worth, so that a handful of labels does not turn it. */
const TRUST = 10;
const ROUNDS = 30;

/**
 * Fits slope and intercept of a logistic curve to labelled scores (Platt 1999), held to slope 1 and intercept 0. The slope stays positive, so the
 * curve is strictly monotone.
 */
export function calibrate(scores: readonly number[], matches: readonly boolean[]): Calibration {
  let slope = 1;
  let intercept = 0;
  for (let round = 0; round < ROUNDS; round += 1) {
    let [gs, gi] = [TRUST * (1 - slope), -TRUST * 0.05 * intercept];
    let [ss, si, ii] = [TRUST, 0, TRUST * 0.05];
    scores.forEach((score, k) => {
      const x = Math.max(-30, Math.min(30, score)) * Math.LN2;
      const said = 1 / (1 + Math.exp(-(slope * x + intercept * Math.LN2)));
      const error = (matches[k] ? 1 : 0) - said;
      const curvature = Math.max(1e-6, said * (1 - said));
      gs += error * x;
      gi += error * Math.LN2;
      ss += curvature * x * x;
      si += curvature * x * Math.LN2;
      ii += curvature * Math.LN2 * Math.LN2;
    });
    const determinant = ss * ii - si * si;
    const [ds, di] = [(ii * gs - si * gi) / determinant, (ss * gi - si * gs) / determinant];
    slope = Math.max(0.1, slope + Math.max(-0.5, Math.min(0.5, ds)));
    intercept += Math.max(-3, Math.min(3, di));
    if (Math.abs(ds) + Math.abs(di) < 1e-8) break;
  }
  return { slope, intercept, labels: scores.length };
}
