/** Numbers 0 … n − 1 by a key from −1 on, equal keys in order; `start[k + 1]` is where key `k` begins. */
export function sortedBy(order: Int32Array, key: (at: number) => number, keys: number): { order: Int32Array; start: Int32Array } {
  const start = new Int32Array(keys + 3);
  for (const at of order) start[key(at) + 2]!++;
  for (let slot = 0; slot < keys + 2; slot++) start[slot + 1]! += start[slot]!;
  const next = start.slice();
  const sorted = new Int32Array(order.length);
  for (const at of order) sorted[next[key(at) + 1]!++] = at;
  return { order: sorted, start };
}

/** The numbers 0 … count − 1. */
export function numbersTo(count: number): Int32Array {
  const numbers = new Int32Array(count);
  for (let at = 0; at < count; at++) numbers[at] = at;
  return numbers;
}
