// Every simple path of a small network, by trying them all: shares nothing with analytics/network/paths but the strengths.

/** Paths as lists of people with their strengths, in the order in which they must be found. */
export function everyPath(
  people: number,
  strengthOf: (one: number, two: number) => number,
  ask: { from: number; to: number; mostTies: number; count: number; overlap: number; allowed: (row: number) => boolean },
): { people: readonly number[]; strength: number }[] {
  const all: { people: readonly number[]; strength: number }[] = [];
  const walk = (path: readonly number[], strength: number): void => {
    const end = path[path.length - 1]!;
    for (let row = 0; row < people; row++) {
      const step = strengthOf(end, row);
      if (step <= 0 || path.includes(row) || path.length > ask.mostTies) continue;
      if (row === ask.to) all.push({ people: [...path, row], strength: strength * step });
      else if (ask.allowed(row)) walk([...path, row], strength * step);
    }
  };
  walk([ask.from], 1);
  all.sort((one, two) => two.strength - one.strength);
  const kept: typeof all = [];
  for (const path of all) {
    const inner = new Set(path.people.slice(1, -1));
    const near = kept.some((other) => {
      const between = other.people.slice(1, -1);
      return between.filter((row) => inner.has(row)).length > ask.overlap * Math.min(inner.size, between.length);
    });
    if (!near) kept.push(path);
    if (kept.length === ask.count) break;
  }
  return kept;
}
