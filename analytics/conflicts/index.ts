import type { ConflictRules } from '@brainlink/schema/rules';
import type { Day } from '@brainlink/schema/time';
import type { Conflict, ConflictFacts } from './conflict-facts';

export * from './conflict-facts';

/** Facts laid out for asking about many pairs. */
export interface ConflictIndex {
  /** Conflicts between two people, the gravest kind first; one per kind, with all its evidence. */
  between(person: string, other: string): readonly Conflict[];
  /** Conflicts of a person with a proposal: its own, and those with anybody whose own it is. */
  withProposal(person: string, proposal: string): readonly Conflict[];
  /** Conflicts of a person with any of the others. */
  withAny(person: string, others: readonly string[]): readonly Conflict[];
}

/** Lays out facts under the rules of an edition, as of a day. */
export declare function buildConflictIndex(facts: ConflictFacts, rules: ConflictRules, on: Day): ConflictIndex;
