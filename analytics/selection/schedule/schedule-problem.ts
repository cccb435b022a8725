import type { Day } from '@brainlink/schema/time';

/** Days of an event, both included. */
export interface DayRange {
  readonly from: Day;
  readonly to: Day;
}

/** An event to be dated: one of its ranges, in the order of preference (rule 15), at one of its venues. */
export interface EventToDate {
  readonly id: string;
  readonly ranges: readonly DayRange[];
  /** Codes of venues that will do, in the order of preference. */
  readonly venues: readonly string[];
  /** People who must be there. */
  readonly people: readonly string[];
}

/** A venue or a person that is taken on some days. */
export interface Occupied extends DayRange {
  readonly kind: 'venue' | 'person';
  readonly id: string;
  /** What it is taken by. */
  readonly by: string;
}

/** Events to be dated without overlap of venues or people (rule 28). */
export interface ScheduleProblem {
  readonly events: readonly EventToDate[];
  readonly occupied?: readonly Occupied[];
}

/** When and where an event is. */
export interface DatedEvent extends DayRange {
  readonly event: string;
  /** 0: its first preference. */
  readonly choice: number;
  readonly venue: string;
}

/** What stands in an event's way: a venue or people shared with another on days that overlap. */
export interface ScheduleClash {
  readonly event: string;
  readonly with: string;
  readonly venue: string | null;
  readonly people: readonly string[];
  readonly range: DayRange;
}

/** Dates for as many events as can be, first preferences first; what could not be dated, and why. */
export interface ScheduleAnswer {
  readonly dated: readonly DatedEvent[];
  readonly undated: readonly { readonly event: string; readonly clashes: readonly ScheduleClash[] }[];
  /** Whether no better dates exist. */
  readonly optimal: boolean;
}
