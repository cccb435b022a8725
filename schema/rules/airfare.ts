import type { Airfare } from './rule-book';

/** Tickets that a meeting asks for. */
export interface Tickets {
  readonly economy: number;
  readonly business: number;
}

/** How many tickets in all are supported with so many business ones (rule 22); 0 when there are more of those than allowed. */
export function supportedTickets(rule: Airfare, business: number): number {
  if (business > rule.businessCap) return 0;
  return business === 1 ? rule.withOneBusiness.default : rule.supported - (rule.businessWeight - 1) * business;
}

/** How many travellers are left without a ticket: 0 when the rule holds. */
export const uncoveredTravellers = (rule: Airfare, { economy, business }: Tickets): number =>
  Math.max(0, economy + business - supportedTickets(rule, Math.min(business, rule.businessCap)));
