/** How many people have a value, table by table; plain data, part of the trained model. */
export interface FrequencyTable {
  /** People who have any value. */
  readonly people: number;
  /** Values that more than one person has, with their number; all others count as one. */
  readonly counts: Readonly<Record<string, number>>;
}

/** Tables by name. */
export type FrequencyTables = Readonly<Record<string, FrequencyTable>>;

/** A value that stands in a table. */
export interface FrequencyKey {
  readonly table: string;
  readonly value: string;
}

/** Counts values, each person once for each value. */
export function countFrequencies(people: Iterable<Iterable<FrequencyKey>>): FrequencyTables {
  const tables = new Map<string, { people: number; counts: Map<string, number> }>();
  for (const keys of people) {
    const seen = new Set<string>();
    const distinct = new Set<string>();
    for (const { table, value } of keys) {
      let entry = tables.get(table);
      if (!entry) tables.set(table, (entry = { people: 0, counts: new Map() }));
      if (!seen.has(table)) {
        seen.add(table);
        entry.people += 1;
      }
      const key = `${table}|${value}`;
      if (distinct.has(key)) continue;
      distinct.add(key);
      entry.counts.set(value, (entry.counts.get(value) ?? 0) + 1);
    }
  }
  return Object.fromEntries(
    [...tables].map(([table, { people: of, counts }]) => [
      table,
      { people: of, counts: Object.fromEntries([...counts].filter(([, count]) => count > 1)) },
    ]),
  );
}

/**
 * The chance that somebody else has a value that two people have: the two themselves are not counted, and a value that nobody else has is
 * taken for half a person (Winkler's term-frequency adjustment, with Krichevsky–Trofimov smoothing).
 */
export function shareOf(tables: FrequencyTables, { table, value }: FrequencyKey): number {
  const entry = tables[table];
  if (!entry) return 1;
  const count = Object.hasOwn(entry.counts, value) ? (entry.counts[value] ?? 1) : 1;
  return Math.min(1, (Math.max(0, count - 2) + 0.5) / Math.max(2, entry.people));
}
