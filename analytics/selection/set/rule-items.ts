import { institutionCap, type ReadProblem } from './read-problem';
import type { RuleMessage } from './set-answer';
import type { SeatRule } from './set-problem';

/** One hard rule of a problem, as a thing that can be named and left out. */
export type RuleItem =
  | { readonly type: 'tickets' }
  | { readonly type: 'business' }
  | { readonly type: 'seatsMin' | 'seatsMax'; readonly seat: SeatRule }
  | { readonly type: 'institution'; readonly crowd: ReadProblem['crowded'][number] }
  | { readonly type: 'lock'; readonly row: number }
  | { readonly type: 'exclusion'; readonly exclusion: ReadProblem['exclusions'][number] }
  | { readonly type: 'conflict'; readonly conflict: ReadProblem['conflicts'][number] };

/** All hard rules: first those of the programme, last what people held, for `findClash` blames the first that it can. */
export function ruleItems(problem: ReadProblem): readonly RuleItem[] {
  const hard = problem.rules.seats.filter((seat) => seat.hard);
  return [
    { type: 'tickets' },
    { type: 'business' },
    ...hard.filter(({ max }) => max < Infinity).map((seat) => ({ type: 'seatsMax', seat }) as const),
    ...hard.filter(({ min }) => min > 0).map((seat) => ({ type: 'seatsMin', seat }) as const),
    ...problem.crowded.map((crowd) => ({ type: 'institution', crowd }) as const),
    ...problem.exclusions.map((exclusion) => ({ type: 'exclusion', exclusion }) as const),
    ...problem.conflicts.map((conflict) => ({ type: 'conflict', conflict }) as const),
    ...[...problem.locks].sort((one, two) => one - two).map((row) => ({ type: 'lock', row }) as const),
  ];
}

/** The sentence of a rule that is part of a clash. */
export function ruleMessage(item: RuleItem, { rules, people }: ReadProblem): RuleMessage {
  switch (item.type) {
    case 'tickets':
      return { key: 'airfare.limit', rule: rules.airfare.rule, params: { tickets: rules.airfare.supported } };
    case 'business':
      return { key: 'airfare.businessLimit', rule: rules.airfare.rule, params: { cap: rules.airfare.businessCap } };
    case 'seatsMin':
      return { key: 'seats.atLeast', rule: item.seat.rule, params: { group: item.seat.group, min: item.seat.min } };
    case 'seatsMax':
      return { key: 'seats.atMost', rule: item.seat.rule, params: { group: item.seat.group, max: item.seat.max } };
    case 'institution':
      return {
        key: 'institution.limit',
        rule: rules.perInstitution.rule,
        params: { institution: item.crowd.institution, max: institutionCap(rules, item.crowd.institution) },
      };
    case 'lock':
      return { key: 'lock', rule: rules.fixes.oneFewer.rule, params: { person: people[item.row]!.id } };
    case 'exclusion':
      return {
        key: 'exclusion',
        rule: item.exclusion.rule,
        params: { person: item.exclusion.person, reason: item.exclusion.reason },
      };
    case 'conflict': {
      const [one, two] = item.conflict.people;
      return { key: 'conflict.pair', rule: item.conflict.rule, params: { one, two, kind: item.conflict.kind } };
    }
  }
}
