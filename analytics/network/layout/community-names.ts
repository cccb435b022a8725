/** Values over-represented among the members of a community, the most telling first. */
export function telling(
  members: Int32Array | readonly number[],
  valuesOf: (row: number) => readonly string[],
  overall: ReadonlyMap<string, number>,
  people: number,
): string[] {
  const counts = new Map<string, number>();
  for (const row of members) for (const value of valuesOf(row)) counts.set(value, (counts.get(value) ?? 0) + 1);
  // Log-likelihood of the share in here against the share overall, times the members who have it: neither rare nor common values win.
  return [...counts]
    .map(([value, count]) => {
      const lift = count / members.length / ((overall.get(value) ?? 1) / Math.max(1, people));
      return { value, score: count * Math.log2(Math.max(1e-9, lift)) };
    })
    .filter(({ score }) => score > 0)
    .sort((one, two) => two.score - one.score || (one.value < two.value ? -1 : 1))
    .map(({ value }) => value);
}

/** How many people have each value. */
export function countValues(people: number, valuesOf: (row: number) => readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (let row = 0; row < people; row++) for (const value of valuesOf(row)) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
}
