/**
 * Who flies without a ticket: those with whom the smallest fix begins, so that the alarm and the fix tell of the same people, then those who
 * came last into the set.
 */
export function ticketless(flying: readonly string[], named: readonly string[], uncovered: number): ReadonlySet<string> {
  const order = [...named.filter((id) => flying.includes(id)), ...flying.toReversed()];
  return new Set([...new Set(order)].slice(0, uncovered));
}
