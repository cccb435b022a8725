import type { Groups } from './groups';
import { MergeHeap } from './heap';

/** One connected component, its records numbered 0 … size − 1. */
export interface Component {
  readonly size: number;
  /** Known evidence, both ways: of record `r` with `others[i]` it is `weights[i]` bits, for `i` in `starts[r] … starts[r + 1] − 1`; `others` ascend. */
  readonly starts: Groups['starts'];
  readonly others: Int32Array;
  readonly weights: Float64Array;
  /** Evidence of a pair without an edge. */
  readonly weightOf: (a: number, b: number) => number;
  /** Records that must not be together with a record. */
  readonly forbidden: ReadonlyMap<number, ReadonlySet<number>>;
  /** Bits that every pair counts more between groups of more than two records in all. */
  readonly credit: number;
}

/** Pairs without an edge that are weighed between two clusters at most; larger ones are sampled evenly. */
const MOST_PAIRS = 400;
const PASSES = 6;

/**
 * Clusters a component so that the evidence within clusters, less that which is cut, is large (correlation clustering; Bansal, Blum & Chawla
 * 2004): clusters are joined greedily by the mean evidence over *all* their pairs (greedy edge contraction; Keuper et al. 2015), then single
 * records move while that helps (Kernighan & Lin 1970). Answers with a cluster number per record.
 */
export function clusterComponent(component: Component): Int32Array {
  const state = new Contraction(component);
  state.contract();
  state.move();
  return state.of;
}

/** What is known between two neighbouring clusters, the same object from either side. */
interface Tie {
  /** Evidence of `counted` of the pairs between them: those with an edge, or all. */
  sum: number;
  counted: number;
  /** The mean at which the two stand in the heap, at best. */
  offered: number;
}

class Contraction {
  readonly of: Int32Array;
  private readonly members: number[][];
  private readonly ties: Map<number, Tie>[];
  /** Evidence of pairs without an edge that was asked for, under the lower record. */
  private readonly asked = new Map<number, Map<number, number>>();

  constructor(private readonly component: Component) {
    const { size, starts, others, weights, credit } = component;
    this.of = Int32Array.from({ length: size }, (_, i) => i);
    this.members = Array.from({ length: size }, (_, i) => [i]);
    this.ties = Array.from({ length: size }, () => new Map());
    for (let record = 0; record < size; record += 1)
      for (let i = starts[record]!; i < starts[record + 1]!; i += 1) {
        if (others[i]! < record || weights[i]! <= -credit) continue;
        const tie = { sum: weights[i]!, counted: 1, offered: 0 };
        this.ties[record]!.set(others[i]!, tie);
        this.ties[others[i]!]!.set(record, tie);
      }
  }

  /** Joins the two clusters with the strongest mean evidence while there is any in favour. */
  contract(): void {
    const heap = new MergeHeap();
    const offer = (a: number, b: number, tie: Tie): void => {
      const mean = this.mean(a, b, tie);
      // One that stands too high in the heap is put right when its turn comes.
      if (mean <= tie.offered || this.kept(a, b)) return;
      tie.offered = mean;
      heap.push({ mean, a: Math.min(a, b), b: Math.max(a, b) });
    };
    this.ties.forEach((ties, a) => ties.forEach((tie, b) => b > a && offer(a, b, tie)));
    for (let merge = heap.pop(); merge; merge = heap.pop()) {
      const { a, b, mean } = merge;
      const tie = this.ties[a]!.get(b);
      if (tie === undefined || tie.offered !== mean) continue;
      tie.offered = 0;
      const pairs = this.members[a]!.length * this.members[b]!.length;
      if (tie.counted < pairs) {
        // Pairs without an edge are asked for only now; until then they stood for no evidence.
        tie.sum = this.across(a, b);
        tie.counted = pairs;
      }
      if (this.mean(a, b, tie) !== mean) {
        offer(a, b, tie);
        continue;
      }
      this.join(a, b);
      this.ties[a]!.forEach((next, c) => offer(a, c, next));
    }
  }

  private join(a: number, b: number): void {
    const [into, from] = [this.ties[a]!, this.ties[b]!];
    into.delete(b);
    from.delete(a);
    from.forEach((tie, c) => {
      const known = into.get(c);
      this.ties[c]!.delete(b);
      if (known) {
        known.sum += tie.sum;
        known.counted += tie.counted;
        return;
      }
      tie.offered = 0;
      into.set(c, tie);
      this.ties[c]!.set(a, tie);
    });
    this.ties[b] = new Map();
    for (const record of this.members[b]!) {
      this.of[record] = a;
      this.members[a]!.push(record);
    }
    this.members[b] = [];
  }

  /** Moves records to a neighbouring cluster, or alone, while the evidence within clusters grows. */
  move(): void {
    const { size } = this.component;
    if (size < 3) return;
    const free = this.members.flatMap((members, i) => (members.length === 0 ? [i] : []));
    // A record is looked at again only when a cluster near it has changed since.
    const changed = new Int32Array(size);
    const looked = new Int32Array(size).fill(-1);
    let now = 0;
    for (let pass = 0, moved = true; moved && pass < PASSES; pass += 1) {
      moved = false;
      for (let record = 0; record < size; record += 1) {
        const own = this.of[record]!;
        const near = this.clustersNear(record);
        if (looked[record]! >= changed[own]! && near.every((cluster) => looked[record]! >= changed[cluster]!)) continue;
        now += 1;
        looked[record] = now;
        const to = this.bestFor(record, near);
        if (to === own) continue;
        const into = to >= 0 ? to : free.pop()!;
        const left = this.members[own]!;
        left.splice(left.indexOf(record), 1);
        if (left.length === 0) free.push(own);
        this.members[into]!.push(record);
        this.of[record] = into;
        changed[own] = now;
        changed[into] = now;
        looked[record] = now - 1;
        moved = true;
      }
    }
  }

  private clustersNear(record: number): number[] {
    const { starts, others, weights, credit } = this.component;
    const near: number[] = [];
    for (let i = starts[record]!; i < starts[record + 1]!; i += 1) {
      const cluster = this.of[others[i]!]!;
      if (weights[i]! > -credit && !near.includes(cluster)) near.push(cluster);
    }
    return near;
  }

  /** The cluster in which a record does most good; −1 for alone. */
  private bestFor(record: number, near: readonly number[]): number {
    const own = this.of[record]!;
    const stay = this.pull(record, own);
    let best = stay < 0 && this.members[own]!.length > 1 ? -1 : own;
    let most = Math.max(0, stay);
    for (const cluster of near) {
      if (cluster === own) continue;
      const pull = this.pull(record, cluster);
      if (pull > most + 1e-9 && !this.keptFrom(record, cluster)) {
        best = cluster;
        most = pull;
      }
    }
    return best;
  }

  /** Evidence between a record and the other members of a cluster. */
  private pull(record: number, cluster: number): number {
    let sum = 0;
    let others = 0;
    for (const other of this.members[cluster]!) {
      if (other === record) continue;
      sum += this.weight(record, other);
      others += 1;
    }
    return others > 1 ? sum + others * this.component.credit : sum;
  }

  private mean(a: number, b: number, { sum }: Tie): number {
    const pairs = this.members[a]!.length * this.members[b]!.length;
    return sum / pairs + (pairs > 1 ? this.component.credit : 0);
  }

  /** Evidence over all pairs of two clusters. */
  private across(a: number, b: number): number {
    const [left, right] = [this.members[a]!, this.members[b]!];
    const pairs = left.length * right.length;
    const step = Math.max(1, Math.floor(pairs / MOST_PAIRS));
    let sum = 0;
    let count = 0;
    for (let i = 0; i < pairs; i += step, count += 1)
      sum += this.weight(left[Math.floor(i / right.length)]!, right[i % right.length]!);
    return (sum / count) * pairs;
  }

  private weight(one: number, other: number): number {
    const { starts, others, weights, weightOf } = this.component;
    const [a, b] = one < other ? [one, other] : [other, one];
    let [from, to] = [starts[a]!, starts[a + 1]!];
    while (from < to) {
      const middle = (from + to) >> 1;
      if (others[middle]! < b) from = middle + 1;
      else to = middle;
    }
    if (from < starts[a + 1]! && others[from] === b) return weights[from]!;
    let own = this.asked.get(a);
    if (own === undefined) this.asked.set(a, (own = new Map()));
    let weight = own.get(b);
    if (weight === undefined) own.set(b, (weight = weightOf(a, b)));
    return weight;
  }

  /** Whether two clusters must stay apart. */
  private kept(a: number, b: number): boolean {
    return this.component.forbidden.size > 0 && this.members[a]!.some((record) => this.keptFrom(record, b));
  }

  private keptFrom(record: number, cluster: number): boolean {
    const apart = this.component.forbidden.get(record);
    return apart !== undefined && this.members[cluster]!.some((other) => apart.has(other));
  }
}
