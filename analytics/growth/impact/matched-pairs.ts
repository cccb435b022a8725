import { seededRandom } from '../../linkage/random';

/** A person whom an event could have reached. */
export interface Candidate {
  readonly person: number;
  readonly attended: boolean;
  /** What pairs must share, such as field, stage and country in one text. */
  readonly stratum: string;
  /** Ties before the time that is compared: pairs have about as many. */
  readonly priorTies: number;
}

/** Somebody who attended and somebody alike who did not. */
export interface MatchedPair {
  readonly attendee: number;
  readonly control: number;
}

/** Prior ties on a scale of doublings: two people match when they are at most one apart on it. */
const scale = (ties: number): number => Math.log2(1 + ties);
const CALIPER = 1;

/**
 * Pairs each attendee with a different person of the same stratum who did not attend and had about as many ties long before. Nearest first,
 * without replacement, in an order that a seed determines. What happened just before the event is no criterion: matching on it would make
 * the difference of differences lean on chance (regression to the mean; Daw and Hatfield 2018).
 */
export function matchPairs(candidates: readonly Candidate[], seed: number): MatchedPair[] {
  const random = seededRandom(seed);
  const pools = new Map<string, Candidate[]>();
  for (const candidate of candidates) {
    if (candidate.attended) continue;
    const pool = pools.get(candidate.stratum) ?? [];
    pools.set(candidate.stratum, pool);
    pool.push(candidate);
  }
  const attendees = candidates.filter(({ attended }) => attended);
  for (let at = attendees.length - 1; at > 0; at--) {
    const drawn = Math.floor(random() * (at + 1));
    [attendees[at], attendees[drawn]] = [attendees[drawn]!, attendees[at]!];
  }
  return attendees.flatMap(({ person, stratum, priorTies }) => {
    const pool = pools.get(stratum) ?? [];
    let [best, least, alike] = [-1, CALIPER, 0];
    pool.forEach((control, at) => {
      const distance = Math.abs(scale(control.priorTies) - scale(priorTies));
      if (distance > least) return;
      // Among the equally near, each has the same chance.
      alike = distance < least ? 1 : alike + 1;
      least = distance;
      if (random() < 1 / alike) best = at;
    });
    if (best < 0) return [];
    const [control] = pool.splice(best, 1);
    return [{ attendee: person, control: control!.person }];
  });
}
