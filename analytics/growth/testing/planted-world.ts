import { seededRandom } from '../../linkage/random';
import { differenceInDifferences, matchPairs, type BegunTie, type Candidate, type EffectAnswer } from '../impact';

/** A number of a Poisson distribution (Knuth). */
function poisson(mean: number, random: () => number): number {
  const limit = Math.exp(-mean);
  let count = -1;
  for (let product = 1; product > limit; product *= random()) count++;
  return count;
}

/** A world in which an event of known effect took place. */
export interface PlantedWorld {
  readonly people: number;
  readonly attendees: number;
  /** Ties more per attendee that the event makes. */
  readonly effect: number;
  /** By how much everybody's ties rise from before to after, event or not. */
  readonly trend: number;
}

/**
 * Draws a world by a seed and estimates the effect in it as the product does. People have fields and stages, each their own liveliness;
 * the livelier come to events; the event makes ties among attendees and from them to others. For tests and the bench.
 */
export function estimatePlanted(world: PlantedWorld, seed: number): { readonly answer: EffectAnswer; readonly truth: number } {
  const random = seededRandom(seed);
  const { people, attendees, effect, trend } = world;
  const field = Int32Array.from({ length: people }, () => Math.floor(random() * 4));
  const stage = Int32Array.from({ length: people }, () => Math.floor(random() * 3));
  const lively = Float64Array.from({ length: people }, (_, person) => (0.5 + random() * 2) * (1 + 0.3 * stage[person]!));
  const prior = lively.map((rate) => poisson(3 * rate, random));
  const attended = new Uint8Array(people);
  for (let left = attendees; left > 0;) {
    const person = Math.floor(random() * people);
    if (attended[person] === 1 || random() * 6 > lively[person]! * (field[person] === 0 ? 2 : 1)) continue;
    attended[person] = 1;
    left--;
  }
  const ties: BegunTie[] = [];
  const who = [...attended.keys()].filter((person) => attended[person] === 1);
  const draw = (): number => Math.floor(random() * people);
  const alike = (person: number): number => {
    for (let tries = 0; tries < 20; tries++) {
      const other = draw();
      if (other !== person && (random() < 0.3 || field[other] === field[person]) && random() * 4 < lively[other]!) return other;
    }
    return (person + 1) % people;
  };
  for (const after of [false, true]) {
    for (let person = 0; person < people; person++) {
      const begun = poisson(0.4 * lively[person]! * (after ? 1 + trend : 1), random);
      for (let tie = 0; tie < begun; tie++) ties.push({ a: person, b: alike(person), after });
    }
  }
  // Half of what the event brings is between attendees and counts for two of them, half goes outside.
  const planted = poisson((effect * who.length) / 1.5, random);
  for (let tie = 0; tie < planted; tie++) {
    const at = Math.floor(random() * who.length);
    const other = (at + 1 + Math.floor(random() * (who.length - 1))) % who.length;
    ties.push({ a: who[at]!, b: random() < 0.5 ? who[other]! : alike(who[at]!), after: true });
  }
  const candidates = Array.from(attended, (came, person): Candidate => ({
    person,
    attended: came === 1,
    stratum: `${field[person]}:${stage[person]}`,
    priorTies: prior[person]!,
  }));
  return { answer: differenceInDifferences(matchPairs(candidates, seed + 1), ties), truth: effect };
}
