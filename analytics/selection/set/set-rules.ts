import { participantTargets, type KnownRuleBook } from '@brainlink/schema/rules';
import type { SeatRule, SetRules } from './set-problem';

/**
 * Rules of an edition for a set: exact seats are hard, "about" is soft with its tolerance (rule 16). `seats` replace those of the same group, such as
 * a hard "8 speakers".
 */
export function setRulesOf(book: KnownRuleBook, seats: readonly SeatRule[] = []): SetRules {
  const ours = participantTargets(book.year).map(({ key, from, to }): SeatRule => {
    const rule = book.seats[key];
    const hard = rule.kind === 'exact';
    const [min, max] = rule.kind === 'exact' ? [rule.value, rule.value] : [rule.min, rule.max];
    return { group: key, rule: rule.rule, min, max, from, to, hard };
  });
  return {
    seats: [...ours.filter(({ group }) => seats.every((seat) => seat.group !== group)), ...seats],
    airfare: book.airfare,
    perInstitution: book.selection.perInstitution,
    fixes: book.selection.fixes,
  };
}
