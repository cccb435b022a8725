import { RULE_BOOKS } from './rule-books';
import type { Seats } from './rule-book';

/** A group of participants whose size the rules aim at (rule 16). */
export type TargetGroup = keyof Seats;

/** How many of a group an event should have: a target with its tolerance, shown when missed and never enforced. */
export interface ParticipantTarget {
  readonly key: TargetGroup;
  readonly from: number;
  readonly to: number;
}

const GROUPS: readonly TargetGroup[] = ['organizers', 'overseasSpeakers', 'domesticScholars', 'graduates', 'total'];

/** The targets of an edition out of its rule book; empty when its rules are not known: earlier editions are not judged by later rules. */
export function participantTargets(edition: number): readonly ParticipantTarget[] {
  const book = RULE_BOOKS.find(({ year }) => year === edition);
  if (!book?.known) return [];
  return GROUPS.map((key) => {
    const rule = book.seats[key];
    if (rule.kind === 'exact') return { key, from: rule.value, to: rule.value };
    return { key, from: Math.ceil(rule.min * (1 - rule.tolerance)), to: Math.floor(rule.max * (1 + rule.tolerance) + 1e-9) };
  });
}
