import { seededRandom } from '../random';
import type { LevelProbabilities } from './expectation-maximisation';
import type { Patterns } from './patterns';

/** Classes of pairs of two entities: chance, relatives, neighbours, namesakes … whatever the data show. */
const CLASSES = 8;
const ROUNDS = 60;
/** Pairs that the learnt m are worth against what the candidates say. */
const TINY = 1e-9;

/** What is known of pairs before; `posterior` is the probability of one entity per pattern. */
export interface LatentStart {
  /** Level probabilities of the classes of matches: of careful, usual and careless records. */
  readonly matches: readonly LevelProbabilities[];
  readonly posterior: Float64Array;
  /** Per pattern: pairs that people called the same, and not the same. */
  readonly same: Float64Array;
  readonly different: Float64Array;
  readonly seed: number;
}

/**
 * Probability of one entity for every pattern of candidates, from a latent class model (Lazarsfeld & Henry 1968): classes of matches, whose level
 * probabilities are held at m (more or less careless), and several of non-matches, all free. Fields depend on each other among non-matches (members of a family share
 * surname, place and postcode at once), within a class they do not; so the mixture tells relatives from doubles, which two classes cannot.
 */
export function latentPosteriors(patterns: Patterns, start: LatentStart): Float64Array {
  const { size, counts } = patterns;
  const random = seededRandom(start.seed);
  const shares = Array.from({ length: CLASSES }, () => new Float64Array(size));
  const posterior = start.posterior.slice();
  for (let p = 0; p < size; p += 1) {
    const draws = shares.map(() => -Math.log(random() + TINY));
    const total = draws.reduce((sum, draw) => sum + draw, 0);
    shares.forEach((share, k) => (share[p] = ((1 - posterior[p]!) * draws[k]!) / total));
  }
  const held = start.matches.map((m) =>
    m.map((field) => field.map((value, level) => (level === 0 ? 0 : Math.log(value + TINY)))),
  );
  let parts: readonly number[] = held.map(() => 1 / held.length);
  const pairs = Math.max(
    1,
    counts.reduce((sum, count) => sum + count, 0),
  );
  let before = 0;
  for (let round = 0; round < ROUNDS; round += 1) {
    let matches = 0;
    for (let p = 0; p < size; p += 1) matches += counts[p]! * posterior[p]!;
    const classes = shares.map((share) => classLogs(patterns, share, held[0]!));
    const heldClasses = held.map((logs, k) => ({ logs, prior: Math.log((parts[k]! * matches) / pairs + TINY) }));
    parts = expect(patterns, [...classes, ...heldClasses], shares, posterior);
    for (let p = 0; p < size; p += 1) anchor(p, start, posterior, shares);
    if (round > 10 && Math.abs(matches - before) < 2e-4 * matches) break;
    before = matches;
  }
  return posterior;
}

interface ClassLogs {
  readonly prior: number;
  readonly logs: readonly Float64Array[];
}

/** Maximisation for one class: the logarithms of its share and of its level probabilities. */
function classLogs(patterns: Patterns, share: Float64Array, shape: readonly Float64Array[]): ClassLogs {
  const { fields, size, levels, counts } = patterns;
  const sums = shape.map((field) => new Float64Array(field.length));
  let total = 0;
  let pairs = 0;
  for (let p = 0; p < size; p += 1) {
    const weight = share[p]! * counts[p]!;
    total += weight;
    pairs += counts[p]!;
    for (let f = 0; f < fields; f += 1) sums[f]![levels[p * fields + f]!]! += weight;
  }
  const logs = sums.map((field) => {
    const present = total - field[0]!;
    return field.map((sum, level) => (level === 0 ? 0 : Math.log((sum + 0.1) / (present + 0.1 * (field.length - 1)))));
  });
  return { prior: Math.log(total / pairs + TINY), logs };
}

/**
 * Expectation: divides every pattern among the classes, those of matches last. Answers with how the matches divide among their classes.
 */
function expect(
  patterns: Patterns,
  classes: readonly ClassLogs[],
  shares: readonly Float64Array[],
  posterior: Float64Array,
): number[] {
  const { fields, size, levels, counts } = patterns;
  const logs = new Float64Array(classes.length);
  const sums = classes.slice(shares.length).map(() => 0);
  for (let p = 0; p < size; p += 1) {
    let largest = -Infinity;
    for (let k = 0; k < classes.length; k += 1) {
      const table = classes[k]!.logs;
      let sum = classes[k]!.prior;
      for (let f = 0; f < fields; f += 1) sum += table[f]![levels[p * fields + f]!]!;
      logs[k] = sum;
      if (sum > largest) largest = sum;
    }
    let total = 0;
    for (let k = 0; k < classes.length; k += 1) {
      logs[k] = Math.exp(logs[k]! - largest);
      total += logs[k]!;
    }
    posterior[p] = 0;
    for (let k = 0; k < classes.length; k += 1) {
      const share = logs[k]! / total;
      if (k < shares.length) shares[k]![p] = share;
      else {
        posterior[p]! += share;
        sums[k - shares.length]! += share * counts[p]!;
      }
    }
  }
  const all = sums.reduce((sum, value) => sum + value, 0);
  return sums.map((sum) => (sum + 1e-6) / (all + 1e-6 * sums.length));
}

/** What people said about pairs of a pattern outweighs what the mixture says, the more of them there are. */
function anchor(p: number, { same, different }: LatentStart, posterior: Float64Array, shares: readonly Float64Array[]): void {
  const said = same[p]! + different[p]!;
  if (said === 0) return;
  const rest = 1 - posterior[p]!;
  posterior[p] = (posterior[p]! + same[p]!) / (1 + said);
  const factor = rest < TINY ? 0 : (1 - posterior[p]!) / rest;
  for (const share of shares) share[p]! *= factor;
}
