import { MergeHeap } from './heap';

/** One connected component, its records numbered 0 … size − 1. */
export interface Component {
  readonly size: number;
  /** Edges as record numbers with clamped evidence in bits. */
  readonly edges: readonly { readonly a: number; readonly b: number; readonly weight: number }[];
  /** Evidence of a pair without an edge. */
  readonly weightOf: (a: number, b: number) => number;
  /** Records that must not be together with a record. */
  readonly forbidden: ReadonlyMap<number, ReadonlySet<number>>;
  /** Bits that every pair counts more between groups of more than two records in all. */
  readonly credit: number;
}

/** Cross pairs that are looked at between two clusters at most; larger ones are sampled evenly. */
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

class Contraction {
  readonly of: Int32Array;
  private readonly members: (number[] | null)[];
  /** Known evidence between records, by `a · size + b`. */
  private readonly known = new Map<number, number>();
  /** Neighbouring clusters of each cluster, by edges. */
  private readonly neighbours: Set<number>[];

  constructor(private readonly component: Component) {
    const { size } = component;
    this.of = Int32Array.from({ length: size }, (_, i) => i);
    this.members = Array.from({ length: size }, (_, i) => [i]);
    this.neighbours = Array.from({ length: size }, () => new Set<number>());
    for (const { a, b, weight } of component.edges) {
      this.known.set(Math.min(a, b) * size + Math.max(a, b), weight);
      if (weight <= -component.credit) continue;
      this.neighbours[a]!.add(b);
      this.neighbours[b]!.add(a);
    }
  }

  /** Joins the two clusters with the strongest mean evidence while there is any in favour. */
  contract(): void {
    const heap = new MergeHeap();
    const { size } = this.component;
    for (let a = 0; a < size; a += 1)
      for (const b of this.neighbours[a]!) if (b > a && !this.kept(a, b)) heap.push({ mean: this.mean(a, b), a, b });
    for (let merge = heap.pop(); merge; merge = heap.pop()) {
      const { a, b, mean } = merge;
      if (mean <= 0) return;
      if (this.members[a] === null || this.members[b] === null) continue;
      // An entry from before one of the two grew is weighed again.
      const now = this.mean(a, b);
      if (now !== mean) {
        if (now > 0) heap.push({ mean: now, a, b });
        continue;
      }
      if (this.kept(a, b)) continue;
      this.join(a, b);
      for (const c of this.neighbours[a]!) heap.push({ mean: this.mean(a, c), a: Math.min(a, c), b: Math.max(a, c) });
    }
  }

  private join(a: number, b: number): void {
    const [into, from] = [this.members[a]!, this.members[b]!];
    for (const record of from) {
      this.of[record] = a;
      into.push(record);
    }
    this.members[b] = null;
    for (const c of this.neighbours[b]!) {
      this.neighbours[c]!.delete(b);
      if (c === a) continue;
      this.neighbours[c]!.add(a);
      this.neighbours[a]!.add(c);
    }
    this.neighbours[a]!.delete(b);
  }

  /** Moves records to a neighbouring cluster, or alone, while the evidence within clusters grows. */
  move(): void {
    const { size, edges, credit } = this.component;
    if (size < 3) return;
    const near: number[][] = Array.from({ length: size }, () => []);
    for (const { a, b, weight } of edges) {
      if (weight <= -credit) continue;
      near[a]!.push(b);
      near[b]!.push(a);
    }
    for (let pass = 0, moved = true; moved && pass < PASSES; pass += 1) {
      moved = false;
      for (let record = 0; record < size; record += 1) if (this.moveRecord(record, near[record]!)) moved = true;
    }
  }

  private moveRecord(record: number, near: readonly number[]): boolean {
    const own = this.of[record]!;
    const stay = this.pull(record, own);
    let best = own;
    let most = stay;
    if (stay < 0) {
      best = -1;
      most = 0;
    }
    for (const cluster of new Set(near.map((other) => this.of[other]!))) {
      if (cluster === own) continue;
      const pull = this.pull(record, cluster);
      if (pull > most + 1e-9 && !this.keptFrom(record, cluster)) {
        best = cluster;
        most = pull;
      }
    }
    if (best === own) return false;
    if (best === -1) {
      if (this.members[own]!.length === 1) return false;
      best = this.members.findIndex((members) => members === null || members.length === 0);
    }
    this.members[own] = this.members[own]!.filter((other) => other !== record);
    (this.members[best] ??= []).push(record);
    this.of[record] = best;
    return true;
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

  private mean(a: number, b: number): number {
    const [left, right] = [this.members[a]!, this.members[b]!];
    const pairs = left.length * right.length;
    const step = Math.max(1, Math.floor(pairs / MOST_PAIRS));
    let sum = 0;
    let count = 0;
    for (let i = 0; i < pairs; i += step, count += 1)
      sum += this.weight(left[Math.floor(i / right.length)]!, right[i % right.length]!);
    return sum / count + (pairs > 1 ? this.component.credit : 0);
  }

  private weight(a: number, b: number): number {
    const key = Math.min(a, b) * this.component.size + Math.max(a, b);
    const known = this.known.get(key);
    if (known !== undefined) return known;
    const weight = this.component.weightOf(Math.min(a, b), Math.max(a, b));
    this.known.set(key, weight);
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
