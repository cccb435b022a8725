/** Where a number stands: rule numbers of the programme's rule list (`programme.md` A–H). */
export type RuleNumber = number;

/**
 * What it costs to give way by one (a seat, a ticket, a person), when rules cannot be met together: the cheapest way out is named first.
 * The unit is one letter that asks for economy instead of business class; only the order and the ratios matter.
 */
export type RelaxCost = number;

/** "About" and "~": a soft goal. Missing it is shown, never rejected. */
export interface Target {
  readonly kind: 'target';
  readonly rule: RuleNumber;
  readonly min: number;
  readonly max: number;
  /** How far beside the range still counts as met, as a share of the nearer end. */
  readonly tolerance: number;
  readonly relaxCost: RelaxCost;
}

/** "Up to": a hard cap. */
export interface Cap {
  readonly kind: 'cap';
  readonly rule: RuleNumber;
  readonly max: number;
  readonly relaxCost: RelaxCost;
}

/** Exactly so many. */
export interface Exact {
  readonly kind: 'exact';
  readonly rule: RuleNumber;
  readonly value: number;
  readonly relaxCost: RelaxCost;
}

/** What the programme's documents leave open (`?`): a setting of the edition with the stated default. */
export interface Setting<T> {
  readonly kind: 'setting';
  readonly rule: RuleNumber;
  readonly default: T;
}

/** How a count stands to a rule about it. */
export type Verdict = 'met' | 'within' | 'below' | 'above';

/** "About 20" is 18 to 22: the documents give no tolerance, a tenth is ours. */
export const target = (rule: RuleNumber, min: number, max = min, tolerance = 0.1, relaxCost = 1): Target => ({
  kind: 'target',
  rule,
  min,
  max,
  tolerance,
  relaxCost,
});
/** At most so many. */
export const cap = (rule: RuleNumber, max: number, relaxCost = 20): Cap => ({ kind: 'cap', rule, max, relaxCost });
/** Exactly so many. */
export const exact = (rule: RuleNumber, value: number, relaxCost = 10): Exact => ({ kind: 'exact', rule, value, relaxCost });
/** Left open, with a default. */
export const setting = <T>(rule: RuleNumber, value: T): Setting<T> => ({ kind: 'setting', rule, default: value });

/**
 * Judges a count: `met` inside the range, `within` its tolerance, else `below` or `above`. Only a cap or an exact number makes `above` or
 * `below` a fault; for a target it is something to show.
 */
export function judge(rule: Target | Cap | Exact, count: number): Verdict {
  if (rule.kind === 'cap') return count <= rule.max ? 'met' : 'above';
  if (rule.kind === 'exact') return count === rule.value ? 'met' : count < rule.value ? 'below' : 'above';
  if (count >= rule.min && count <= rule.max) return 'met';
  if (count < rule.min) return count >= rule.min * (1 - rule.tolerance) ? 'within' : 'below';
  return count <= rule.max * (1 + rule.tolerance) ? 'within' : 'above';
}
