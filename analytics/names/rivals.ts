import type { NameHit, NameLevel, NameModel } from './name-types';

/** A hit with the probability that it is the person who was asked for. */
export interface CertainHit extends NameHit {
  readonly probability: number;
}

/** A rival counts when its odds are at least this share of the hit's. */
const WORTH_LOOKING = 1e-3;
/** Levels of names that are of two people. */
const TWO_PEOPLE: readonly NameLevel[] = ['surnameOnly', 'different'];
/** Odds that two hits are one person under two ids, before their names are known: lists hold few doubles. */
const DOUBLES = 1e-3;
/** Levels of one name written in two ways. */
const AS_WRITTEN: readonly NameLevel[] = ['identical', 'sameLetters', 'sameHangul'];

/**
 * Probabilities of hits with their rivals in view: a hit's odds stand against the prior and against those of other hits that cannot be the
 * same person as itself, and in part against those that may be. So `J. Smith` is half John Smith and half James Smith, while two entries of one
 * name do not hurt each other; the weights themselves stay what they are.
 *
 * @param hits of one query, the best first
 * @param nameOf the name of a hit
 * @param priorOdds one in so many pairs is of one person before the names are known
 */
export function withRivals(
  model: Pick<NameModel, 'parse' | 'compare'>,
  hits: readonly NameHit[],
  nameOf: (id: string) => string,
  priorOdds: number,
): CertainHit[] {
  const odds = hits.map(({ score }) => 2 ** score);
  const names = hits.map(({ id }) => nameOf(id));
  const parsed = new Map<string, ReturnType<NameModel['parse']>>();
  const parse = (name: string): ReturnType<NameModel['parse']> => {
    const known = parsed.get(name) ?? model.parse(name);
    parsed.set(name, known);
    return known;
  };
  const twoPeople = (a: number, b: number): number => {
    if (names[a] === names[b]) return 0;
    const { level, weight } = model.compare(parse(names[a] ?? ''), parse(names[b] ?? ''));
    if (TWO_PEOPLE.includes(level)) return 1;
    return AS_WRITTEN.includes(level) ? 0 : 1 / (1 + DOUBLES * 2 ** weight);
  };
  return hits.map((hit, at) => {
    const own = odds[at] ?? 0;
    let rivals = 0;
    odds.forEach((other, place) => {
      if (place !== at && other > own * WORTH_LOOKING && other > 1) rivals += other * twoPeople(at, place);
    });
    return { ...hit, probability: own / (own + priorOdds + rivals) };
  });
}
