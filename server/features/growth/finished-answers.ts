import type { TieIndex } from '@brainlink/analytics/network';
import type { NetworkGrowth } from './growth.types';

/** An answer without what changes when nothing of the network has: the header and the texts. */
export interface FinishedGrowth extends Omit<NetworkGrowth, 'header' | 'definitions'> {
  /** Digest of what was answered. */
  readonly digest: string;
}

/**
 * Takes an answer that is at hand, or makes it.
 *
 * @param key - names the question, its times and its audience; null for one that may not be kept
 */
export type TakeFinished = (index: TieIndex, key: string | null, make: () => FinishedGrowth) => FinishedGrowth;

/** Makes it, whatever is at hand: for whoever asks whether the same is computed again. */
export const alwaysMade: TakeFinished = (_index, _key, make) => make();

/** Numbers of the answers kept per index: a number takes about 200 bytes. */
const KEPT_NUMBERS = 100_000;

/** Of the indexes at hand: a cache and nothing else, gone with the index. */
const kept = new WeakMap<TieIndex, Map<string, FinishedGrowth>>();

const numbersOf = ({ all, groups, other }: FinishedGrowth): number =>
  [all, ...groups, ...(other ? [other] : [])]
    .flatMap(({ points }) => points)
    .reduce((sum, { numbers }) => sum + numbers.length, 0);

/** The least recently used make room for the one that came last; one that has no room is not kept. */
function makeRoom(answers: Map<string, FinishedGrowth>): void {
  let room = KEPT_NUMBERS;
  for (const [key, answer] of [...answers].reverse()) {
    const numbers = numbersOf(answer);
    if (numbers > room) answers.delete(key);
    else room -= numbers;
  }
}

/** Takes the answer that was given to the same question, of the same index and to the same audience. */
export const takenOrMade: TakeFinished = (index, key, make) => {
  if (key === null) return make();
  const answers = kept.get(index) ?? new Map<string, FinishedGrowth>();
  kept.set(index, answers);
  const found = answers.get(key);
  const answer = found ?? make();
  answers.delete(key);
  answers.set(key, answer);
  if (!found) makeRoom(answers);
  return answer;
};
