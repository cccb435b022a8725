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
export function shareOf(tables: FrequencyTables, key: FrequencyKey): number {
  if (!tables[key.table]) return 1;
  const { others, people } = othersWith(tables, key);
  return Math.min(1, (others + 0.5) / people);
}

/** How many people beside the two who agree on it have a value, of how many. */
export function othersWith(
  tables: FrequencyTables,
  { table, value }: FrequencyKey,
): { readonly others: number; readonly people: number } {
  const { people = 0, counts = {} } = tables[table] ?? {};
  const count = Object.hasOwn(counts, value) ? (counts[value] ?? 1) : 1;
  return { others: Math.max(0, count - 2), people: Math.max(2, people) };
}

/** Of several values the one that the fewest have; `undefined` of none. Which of two lists they come from does not matter. */
export function rarestOf(tables: FrequencyTables, table: string, values: Iterable<string>): FrequencyKey | undefined {
  let found: { readonly key: FrequencyKey; readonly share: number } | undefined;
  for (const value of values) {
    const key = { table, value };
    const share = shareOf(tables, key);
    if (!found || share < found.share || (share === found.share && value < found.key.value)) found = { key, share };
  }
  return found?.key;
}
