import type { ConflictFacts } from './conflict-facts';

/** Which places of work are one. */
export interface InstitutionTree {
  /** The institution that both belong to: one of the two, or the parent of two campuses; `null` if there is none. */
  common(one: string, two: string): string | null;
}

/**
 * Lays out places of work: a place is one with itself, with those it belongs to and those that belong to it, and with its sisters if their parent has
 * at most `mostCampuses` (a university with campuses, not a research council).
 */
export function institutionTree(institutions: ConflictFacts['institutions'], mostCampuses: number): InstitutionTree {
  const parents = new Map(institutions.map((each) => [each.id, each.parents]));
  const children = new Map<string, number>();
  for (const { parents: list } of institutions)
    for (const parent of new Set(list)) children.set(parent, (children.get(parent) ?? 0) + 1);
  const lines = new Map<string, ReadonlySet<string>>();
  /** The place and all it belongs to, the nearest first. */
  const line = (id: string): ReadonlySet<string> => {
    const known = lines.get(id);
    if (known) return known;
    const found = new Set([id]);
    for (const each of found) for (const parent of parents.get(each) ?? []) found.add(parent);
    lines.set(id, found);
    return found;
  };
  return {
    common: (one, two) => {
      const [up, other] = [line(one), line(two)];
      if (other.has(one)) return one;
      if (up.has(two)) return two;
      for (const id of up) if (other.has(id) && (children.get(id) ?? 0) <= mostCampuses) return id;
      return null;
    },
  };
}
