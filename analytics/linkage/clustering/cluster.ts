import { DisjointSets } from './components';
import { clusterComponent } from './component';

/** Pairs of rows with evidence in bits that they are one entity; negative evidence speaks against it. */
export interface Edges {
  readonly left: Int32Array;
  readonly right: Int32Array;
  readonly weight: Float64Array;
}

/** What holds beside the edges. */
export interface ClusterOptions {
  /** Pairs of rows that are never in one cluster. */
  readonly cannotLink?: readonly (readonly [number, number])[];
  /** Evidence of a pair without an edge; −4 bits unless said. */
  readonly weightOf?: (a: number, b: number) => number;
  /**
   * Bits that every pair counts more between groups of more than two records in all; 0 unless said. The worst record of each drags their mean down,
   * though it is bound by its own.
   */
  readonly credit?: number;
}

/** No single pair outweighs more than a few others: evidence is cut off at these bits. */
const STRONGEST = 12;
const WEAKEST = -12;
const WITHOUT_EDGE = -4;

/**
 * Clusters of rows: `result[row]` is the smallest row of its cluster. Correlation clustering by component, never the transitive closure; two
 * rows with a cannot-link are never together, whatever the evidence. Deterministic: the order of the edges does not matter.
 */
export function cluster(rows: number, edges: Edges, options: ClusterOptions = {}): Int32Array {
  const sets = new DisjointSets(rows);
  const { left, right, weight } = edges;
  const credit = options.credit ?? 0;
  for (let e = 0; e < left.length; e += 1) if (weight[e]! > -credit) sets.join(left[e]!, right[e]!);
  const forbidden = new Map<number, Set<number>>();
  for (const [a, b] of options.cannotLink ?? []) {
    forbidden.set(a, (forbidden.get(a) ?? new Set()).add(b));
    forbidden.set(b, (forbidden.get(b) ?? new Set()).add(a));
  }
  const members = new Map<number, number[]>();
  for (let row = 0; row < rows; row += 1) {
    const root = sets.find(row);
    const list = members.get(root);
    if (list) list.push(row);
    else members.set(root, [row]);
  }
  const edgesOf = new Map<number, number[]>();
  for (let e = 0; e < left.length; e += 1) {
    const root = sets.find(left[e]!);
    if (root !== sets.find(right[e]!)) continue;
    const list = edgesOf.get(root);
    if (list) list.push(e);
    else edgesOf.set(root, [e]);
  }
  const result = Int32Array.from({ length: rows }, (_, row) => row);
  const numberOf = new Int32Array(rows);
  const clamp = (bits: number): number => Math.min(STRONGEST, Math.max(WEAKEST, bits));
  for (const [root, records] of members) {
    if (records.length === 1) continue;
    records.forEach((row, i) => (numberOf[row] = i));
    const apart = new Map<number, Set<number>>();
    for (const row of records) {
      const inside = [...(forbidden.get(row) ?? [])].filter((other) => sets.find(other) === root);
      if (inside.length > 0) apart.set(numberOf[row]!, new Set(inside.map((other) => numberOf[other]!)));
    }
    const own = edgesOf.get(root) ?? [];
    const clique =
      apart.size === 0 && own.length === (records.length * (records.length - 1)) / 2 && own.every((e) => weight[e]! > 0);
    if (clique) {
      for (const row of records) result[row] = root;
      continue;
    }
    const of = clusterComponent({
      size: records.length,
      edges: own.map((e) => ({ a: numberOf[left[e]!]!, b: numberOf[right[e]!]!, weight: clamp(weight[e]!) })),
      weightOf: (a, b) => (options.weightOf ? clamp(options.weightOf(records[a]!, records[b]!)) : WITHOUT_EDGE),
      forbidden: apart,
      credit,
    });
    const least = new Map<number, number>();
    records.forEach((row, i) => {
      if (!least.has(of[i]!)) least.set(of[i]!, row);
      result[row] = least.get(of[i]!)!;
    });
  }
  return result;
}
