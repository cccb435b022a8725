const ROUNDS = 400;

/** The parts of a network that hang together, largest first; the nodes of each in the order they came. */
function componentsOf(size: number, weight: (one: number, other: number) => number): readonly (readonly number[])[] {
  const seen = new Set<number>();
  const parts: number[][] = [];
  for (let start = 0; start < size; start += 1) {
    if (seen.has(start)) continue;
    const part = [start];
    seen.add(start);
    for (const node of part)
      for (let other = 0; other < size; other += 1)
        if (!seen.has(other) && weight(node, other) > 0) {
          seen.add(other);
          part.push(other);
        }
    parts.push(part.sort((one, other) => one - other));
  }
  return parts.sort((one, other) => other.length - one.length || one[0]! - other[0]!);
}

/** The order of a connected part along its Fiedler vector. */
function alongFiedler(part: readonly number[], weight: (one: number, other: number) => number): readonly number[] {
  if (part.length < 3) return part;
  const size = part.length;
  const rows = part.map((one) => part.map((other) => (one === other ? 0 : weight(one, other))));
  const degrees = rows.map((row) => row.reduce((sum, value) => sum + value, 0));
  const roots = degrees.map(Math.sqrt);
  const total = degrees.reduce((sum, value) => sum + value, 0);
  // Any start that is not symmetric will do; the same one every time, so that the order is.
  let vector = part.map((_, at) => Math.sin(at + 1));
  for (let round = 0; round < ROUNDS; round += 1) {
    // The largest eigenvalue belongs to the roots of the degrees: taken out, the next one is Fiedler's.
    const along = vector.reduce((sum, value, at) => sum + value * roots[at]!, 0) / total;
    const rest = vector.map((value, at) => value - along * roots[at]!);
    const next = rows.map((row, at) => {
      let sum = 0;
      for (let to = 0; to < size; to += 1) sum += (row[to]! * rest[to]!) / roots[to]!;
      return rest[at]! + sum / roots[at]!;
    });
    const length = Math.hypot(...next);
    if (length === 0) return part;
    vector = next.map((value) => value / length);
  }
  const place = vector.map((value, at) => value / roots[at]!);
  const order = part.map((_, at) => at).sort((one, other) => place[one]! - place[other]! || one - other);
  const weightOf = (nodes: readonly number[]) => nodes.reduce((sum, at) => sum + degrees[at]!, 0);
  const half = Math.floor(size / 2);
  // Either direction is as good: the heavier half comes first.
  if (weightOf(order.slice(0, half)) < weightOf(order.slice(size - half))) order.reverse();
  return order.map((at) => part[at]!);
}

/**
 * Spectral seriation (Atkins, Boman and Hendrickson 1998): nodes along the Fiedler vector of the normalised Laplacian, so that who is tied
 * to the same others stands together and blocks lie on the diagonal. Parts that do not hang together follow each other, largest first.
 *
 * @param size number of nodes, at most some hundred: the work grows with its square
 * @param weight strength of the tie between two nodes, symmetric, 0 for none
 * @returns the numbers of the nodes in their order; the same for the same ties
 */
export const seriate = (size: number, weight: (one: number, other: number) => number): readonly number[] =>
  componentsOf(size, weight).flatMap((part) => alongFiedler(part, weight));
