import { canonicalJson, hashOf } from '../canonical';

/** A place where the store is not what its facts say. Names keys, ids and properties, never what they hold. */
export interface DigestDifference {
  readonly part: 'fact' | 'decision' | 'person' | 'thing';
  /** A fact's id, the two keys of a decision, the keys of a person's records, or a thing's kind and key. */
  readonly place: string;
  /** What differs there: names of properties, labels and relationship types. */
  readonly properties: readonly string[];
}

/** A projected relationship as the store has it. */
export interface StoredRelation {
  readonly type: string;
  readonly props: Readonly<Record<string, unknown>>;
  readonly labels: readonly string[];
  readonly key: string;
}

/** Names of the properties in which two sets of properties differ; what is absent and what is null are the same. */
export function differingProps(a: Readonly<Record<string, unknown>>, b: Readonly<Record<string, unknown>>): string[] {
  const names = new Set([...Object.keys(a), ...Object.keys(b)]);
  return [...names].filter((name) => canonicalJson(a[name] ?? null) !== canonicalJson(b[name] ?? null)).sort();
}

interface Line {
  readonly type: string;
}

/** Types of the relationships of which one side has others than the other side. */
export function differingTypes(a: readonly Line[], b: readonly Line[]): string[] {
  const byType = (lines: readonly Line[]): Map<string, string[]> => {
    const groups = new Map<string, string[]>();
    for (const line of lines) groups.set(line.type, [...(groups.get(line.type) ?? []), hashOf(line)]);
    return groups;
  };
  const [left, right] = [byType(a), byType(b)];
  const text = (hashes: readonly string[] | undefined): string => [...(hashes ?? [])].sort().join();
  return [...new Set([...left.keys(), ...right.keys()])].filter((type) => text(left.get(type)) !== text(right.get(type))).sort();
}
