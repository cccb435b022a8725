import { pOf, REST_FACTOR, type Edge, type GivenLattice } from './channel/given-lattice';
import type { SpeltSyllables } from './channel/syllable-table';

interface Node {
  readonly id: number;
  readonly children: Map<number, Node>;
  /** Children that have children of their own. */
  readonly inner: Map<number, Node>;
  given: boolean;
}

/** Entries of a list by their P, the largest first. */
const orders = new WeakMap<SpeltSyllables, Uint16Array>();
function byP(spelt: SpeltSyllables): Uint16Array {
  let order = orders.get(spelt);
  if (!order) {
    order = Uint16Array.from(spelt.p, (_, at) => at).sort((a, b) => spelt.p[b]! - spelt.p[a]!);
    orders.set(spelt, order);
  }
  return order;
}

/** Given names as a trie over syllables (places in a vocabulary), asked for by letters. */
export class GivenTrie {
  private size = 0;
  private readonly root = this.node();
  private sums = new Float64Array(0);
  private touched: number[] = [];
  /** Nodes looked at since somebody set it back, a measure that does not depend on the machine. */
  visited = 0;

  private node(): Node {
    this.size += 1;
    return { id: this.size - 1, children: new Map(), inner: new Map(), given: false };
  }

  /** Adds a given name; the same one has the same number. */
  add(syllables: readonly number[]): number {
    let node = this.root;
    let parent: Node | undefined;
    let last = -1;
    for (const syllable of syllables) {
      let child = node.children.get(syllable);
      if (!child) {
        node.children.set(syllable, (child = this.node()));
        parent?.inner.set(last, node);
      }
      parent = node;
      last = syllable;
      node = child;
    }
    node.given = true;
    return node.id;
  }

  /** How many numbers there are: given names have some of them. */
  get numbers(): number {
    return this.size;
  }

  /**
   * P(letters | given name) of all that are above `least`, by walking the trie along the lattice. A branch is left when the most that its
   * letters can still be is below `least`, so nothing above it is missed.
   */
  spelt(lattice: GivenLattice, least: number): { readonly names: readonly number[]; readonly p: Float64Array } {
    if (this.sums.length < this.size) this.sums = new Float64Array(this.size);
    for (const name of this.touched) this.sums[name] = 0;
    this.touched = [];
    const start = new Float64Array(lattice.length + 1);
    start[0] = 1;
    this.walk(this.root, start, lattice, least);
    return { names: this.touched, p: this.sums };
  }

  private give(name: number, p: number): void {
    if (this.sums[name] === 0) this.touched.push(name);
    this.sums[name]! += p;
  }

  private walk(node: Node, vector: Float64Array, lattice: GivenLattice, least: number): void {
    const bound = lattice.bound();
    const next = new Map<Node, Float64Array>();
    const place = node === this.root ? 'first' : 'later';
    for (let from = 0; from < lattice.length; from += 1) {
      const before = vector[from]!;
      if (before * bound[from]! < least) continue;
      for (const edge of lattice.from(from, place)) this.along(node, edge, before, lattice, least, next);
    }
    for (const [child, at] of next) this.walk(child, at, lattice, least);
  }

  /** One more syllable: the shorter of the two lists, children and syllables that are likely enough, is gone through. */
  private along(
    node: Node,
    { to, spelt }: Edge,
    before: number,
    lattice: GivenLattice,
    least: number,
    next: Map<Node, Float64Array>,
  ): void {
    const atEnd = to === lattice.length;
    const rest = lattice.lastInitial !== null && atEnd;
    const children = atEnd ? node.children : node.inner;
    const enough = least / (before * lattice.bound()[to]!);
    const step = (child: Node, p: number): void => {
      this.visited += 1;
      if (atEnd) {
        if (child.given) this.give(child.id, before * p);
        if (rest) this.below(child, before * p * REST_FACTOR);
        return;
      }
      let vector = next.get(child);
      if (!vector) next.set(child, (vector = new Float64Array(lattice.length + 1)));
      vector[to]! += before * p;
    };
    const order = byP(spelt);
    let count = 0;
    while (count < order.length && count <= children.size && spelt.p[order[count]!]! >= enough) count += 1;
    if (count <= children.size)
      for (let at = 0; at < count; at += 1) {
        const child = children.get(spelt.syllables[order[at]!]!);
        if (child) step(child, spelt.p[order[at]!]!);
      }
    else
      for (const [syllable, child] of children) {
        const p = pOf(spelt, syllable);
        if (p >= enough) step(child, p);
      }
  }

  /** An initial at the end stands for all that is left of a name. */
  private below(node: Node, p: number): void {
    for (const child of node.children.values()) {
      this.visited += 1;
      if (child.given) this.give(child.id, p);
      this.below(child, p);
    }
  }
}
