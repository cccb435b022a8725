import { blockingKeys } from './blocking-keys';
import type { PersonValues } from './score-people';

/** Pairs of people that are worth comparing, `left[i] < right[i]`, each once, in order. */
export interface CandidatePairs {
  readonly left: Int32Array;
  readonly right: Int32Array;
  /** Blocks that were too crowded even when divided, with how many people stood in them. */
  readonly crowded: { readonly blocks: number; readonly people: number };
}

/** Bounds on the work. */
export interface CandidateOptions {
  /** People in a block who are all compared; larger blocks are divided. */
  readonly mostInBlock?: number;
  /** Pairs in all, per person. */
  readonly pairsPerPerson?: number;
}

const MOST_IN_BLOCK = 40;
const PAIRS_PER_PERSON = 40;

/**
 * Pairs by blocking over several rules: the same Hangul, the same letters, the same sound, surname with institution or field, given name with
 * institution, e-mail. Smaller blocks come first, so that what the bound on pairs cuts off are the crowds: 10,000 people of one name are
 * compared where they share an institution or a field as well.
 */
export function candidatePairs(people: readonly PersonValues[], options: CandidateOptions = {}): CandidatePairs {
  const { mostInBlock = MOST_IN_BLOCK, pairsPerPerson = PAIRS_PER_PERSON } = options;
  const all = people.map(blockingKeys);
  const blocks = group(all.map(({ keys }) => keys));
  const ready: number[][] = [];
  let crowdedBlocks = 0;
  let crowdedPeople = 0;
  for (const block of blocks) {
    if (block.length <= mostInBlock) {
      ready.push(block);
      continue;
    }
    for (const part of group(block.map((person) => all[person]!.refiners))) {
      const members = part.map((position) => block[position]!);
      if (members.length <= mostInBlock) {
        ready.push(members);
        continue;
      }
      crowdedBlocks += 1;
      crowdedPeople += members.length;
    }
  }
  ready.sort((a, b) => a.length - b.length);
  const budget = Math.max(1000, pairsPerPerson * people.length);
  const codes = new Set<number>();
  for (const block of ready) {
    if (codes.size >= budget) break;
    for (let i = 0; i < block.length; i += 1)
      for (let j = i + 1; j < block.length; j += 1) codes.add(block[i]! * people.length + block[j]!);
  }
  const sorted = Float64Array.from(codes).sort();
  const left = new Int32Array(sorted.length);
  const right = new Int32Array(sorted.length);
  sorted.forEach((code, pair) => {
    left[pair] = Math.floor(code / people.length);
    right[pair] = code % people.length;
  });
  return { left, right, crowded: { blocks: crowdedBlocks, people: crowdedPeople } };
}

/** Positions by key, those keys that at least two share; members in ascending order. */
function group(keysOf: readonly (readonly string[])[]): number[][] {
  const blocks = new Map<string, number[]>();
  keysOf.forEach((keys, position) => {
    for (const key of keys) {
      const block = blocks.get(key);
      if (block) block.push(position);
      else blocks.set(key, [position]);
    }
  });
  return [...blocks.values()].filter((block) => block.length > 1);
}
