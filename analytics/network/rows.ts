import type { Day } from '@brainlink/schema/time';

/** What ties people, in the order of the bits of {@link TieIndex.pairKinds}. */
export const TIE_KINDS = ['CO_EVENT', 'CLUB', 'PROJECT', 'PUBLICATION'] as const;
/** What ties people (contract 15). */
export type TieKindName = (typeof TIE_KINDS)[number];

/** Where people stand towards Korea, in the order of the codes of {@link PersonColumns.standing}. */
export const STANDINGS = ['korea', 'overseasKorean', 'abroad', 'unknown'] as const;
/** Where somebody stands towards Korea. */
export type StandingName = (typeof STANDINGS)[number];

/** A person with what they are filtered by. */
export interface PersonRow {
  /** Public id under which the audience knows the person. */
  readonly id: string;
  readonly name: string;
  readonly nameLatin: string | null;
  readonly standing: StandingName;
  readonly country: string | null;
  readonly stage: string | null;
  /** Current place of work as a line of text. */
  readonly institution: string | null;
  readonly institutionIds: readonly string[];
  readonly associationIds: readonly string[];
  readonly technologies: readonly string[];
  readonly registered: boolean;
}

/** Somebody's part in a meeting, club, project or work; days are 0 and 99991231 where they are not known. */
export interface MemberRow {
  readonly person: string;
  readonly from: Day;
  readonly to: Day;
}

/** A meeting, club, project or work: everybody in it is tied to everybody else. */
export interface HyperedgeRow {
  readonly kind: TieKindName;
  /** Public id of the thing. */
  readonly id: string;
  readonly title: string;
  /** As exactly as it is known, for showing. */
  readonly date: string | null;
  readonly from: Day;
  readonly to: Day;
  /** Year of the edition; events only. */
  readonly edition: number | null;
  /** How many people it names, also those whom the audience does not see; decides whether it makes ties. */
  readonly size: number;
  /** Whether its source cut the list of people. */
  readonly truncated: boolean;
  readonly members: readonly MemberRow[];
}

/** A work that names more people makes no ties (contract 15). */
export const LARGEST_TYING_WORK = 30;
