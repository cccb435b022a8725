import type { ConflictKind, RuleNumber } from '@brainlink/schema/rules';
import type { Day } from '@brainlink/schema/time';

/** When something held, both days included; 0 and 99991231 where they are not known. */
export interface Span {
  readonly from: Day;
  readonly to: Day;
}

/** What conflicts of interest are found in. Ids are public ids of people, things and facts. */
export interface ConflictFacts {
  readonly affiliations: readonly (Span & { readonly person: string; readonly institution: string; readonly fact: string })[];
  /** Places of work with those they belong to, as ROR has them. */
  readonly institutions: readonly { readonly id: string; readonly parents: readonly string[] }[];
  /** `size`: how many authors the work names, also those not listed here. */
  readonly works: readonly {
    readonly id: string;
    readonly date: Day;
    readonly authors: readonly string[];
    readonly size: number;
  }[];
  readonly advising: readonly (Span & { readonly adviser: string; readonly student: string; readonly fact: string })[];
  readonly events: readonly (Span & { readonly id: string; readonly organizers: readonly string[] })[];
  readonly projects: readonly (Span & {
    readonly id: string;
    readonly members: readonly (Span & { readonly person: string })[];
  })[];
  /** Declared family, by either. */
  readonly families: readonly { readonly one: string; readonly two: string; readonly fact: string }[];
  /** Proposals with those whose own they are: organizers, and invited speakers. */
  readonly proposals: readonly { readonly id: string; readonly people: readonly string[] }[];
}

/** What a conflict rests on. */
export interface ConflictEvidence extends Span {
  readonly type: 'affiliation' | 'work' | 'advising' | 'event' | 'project' | 'family' | 'proposal';
  /** Id of the work, event, project, proposal or fact. */
  readonly id: string;
  /** Institution, for an affiliation: the one that both belong to. */
  readonly institution: string | null;
}

/** A conflict of interest. */
export interface Conflict {
  readonly kind: ConflictKind;
  readonly rule: RuleNumber;
  readonly person: string;
  /** The other person; the proposal itself for `ownProposal`. */
  readonly with: string;
  /** The latest first. */
  readonly evidence: readonly ConflictEvidence[];
  /** Years since it ended, 0 while it lasts. */
  readonly age: number;
  readonly waivable: boolean;
}
