import { DisjointSets } from './components';
import { clusterComponent, type Component } from './component';
import { groupBy } from './groups';

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
  const roots = Int32Array.from({ length: rows }, (_, row) => sets.find(row));
  const records = groupBy(roots, rows);
  const edgesOf = groupBy(
    left.map((row, e) => (roots[row] === roots[right[e]!] ? roots[row]! : rows)),
    rows + 1,
  );
  const forbidden = cannotLinks(options.cannotLink ?? []);
  const result = Int32Array.from({ length: rows }, (_, row) => row);
  const numberOf = new Int32Array(rows);
  for (let root = 0; root < rows; root += 1) {
    const own = records.items.subarray(records.starts[root]!, records.starts[root + 1]!);
    if (own.length < 2) continue;
    const within = edgesOf.items.subarray(edgesOf.starts[root]!, edgesOf.starts[root + 1]!);
    own.forEach((row, i) => (numberOf[row] = i));
    const apart = new Map<number, Set<number>>();
    if (forbidden.size > 0)
      own.forEach((row, i) => {
        const inside = [...(forbidden.get(row) ?? [])].filter((other) => roots[other] === root);
        if (inside.length > 0) apart.set(i, new Set(inside.map((other) => numberOf[other]!)));
      });
    const clique =
      apart.size === 0 && within.length === (own.length * (own.length - 1)) / 2 && within.every((e) => weight[e]! > 0);
    if (clique) {
      for (const row of own) result[row] = root;
      continue;
    }
    const of = clusterComponent({
      size: own.length,
      ...bothWays(own.length, within, edges, numberOf),
      weightOf: (a, b) => (options.weightOf ? clamp(options.weightOf(own[a]!, own[b]!)) : WITHOUT_EDGE),
      forbidden: apart,
      credit,
    });
    const least = new Int32Array(own.length).fill(-1);
    own.forEach((row, i) => {
      if (least[of[i]!] === -1) least[of[i]!] = row;
      result[row] = least[of[i]!]!;
    });
  }
  return result;
}

const clamp = (bits: number): number => Math.min(STRONGEST, Math.max(WEAKEST, bits));

function cannotLinks(pairs: readonly (readonly [number, number])[]): ReadonlyMap<number, ReadonlySet<number>> {
  const forbidden = new Map<number, Set<number>>();
  for (const [a, b] of pairs) {
    forbidden.set(a, (forbidden.get(a) ?? new Set()).add(b));
    forbidden.set(b, (forbidden.get(b) ?? new Set()).add(a));
  }
  return forbidden;
}

/** Edges of a component from either end, as {@link clusterComponent} wants them. */
function bothWays(
  size: number,
  within: Int32Array,
  { left, right, weight }: Edges,
  numberOf: Int32Array,
): Pick<Component, 'starts' | 'others' | 'weights'> {
  const ends = new Int32Array(2 * within.length);
  // The two ends of an edge stand side by side, so that the other one is at `i ^ 1`.
  within.forEach((e, i) => {
    ends[2 * i] = numberOf[left[e]!]!;
    ends[2 * i + 1] = numberOf[right[e]!]!;
  });
  // Grouped by the other end first, then by the own one: others ascend within a record.
  const byOther = groupBy(ends, size).items.map((i) => i ^ 1);
  const { starts, items } = groupBy(
    byOther.map((i) => ends[i]!),
    size,
  );
  const weights = new Float64Array(items.length);
  const others = new Int32Array(items.length);
  items.forEach((item, at) => {
    const i = byOther[item]!;
    others[at] = ends[i ^ 1]!;
    weights[at] = clamp(weight[within[i >> 1]!]!);
  });
  return { starts, others, weights };
}
