/** Numbers 0 … n − 1 by the key of each, from −1 on, equal keys in order; `start[k + 1]` is where key `k` begins. */
export function sortedBy(order: Int32Array, key: Int32Array, keys: number): { order: Int32Array; start: Int32Array } {
  const start = new Int32Array(keys + 3);
  for (let slot = 0; slot < order.length; slot++) start[key[order[slot]!]! + 2]!++;
  for (let slot = 0; slot < keys + 2; slot++) start[slot + 1]! += start[slot]!;
  const next = start.slice();
  const sorted = new Int32Array(order.length);
  for (let slot = 0; slot < order.length; slot++) sorted[next[key[order[slot]!]! + 1]!++] = order[slot]!;
  return { order: sorted, start };
}

/** The numbers 0 … count − 1. */
export function numbersTo(count: number): Int32Array {
  const numbers = new Int32Array(count);
  for (let at = 0; at < count; at++) numbers[at] = at;
  return numbers;
}
