import { pairOf } from '../neighbors';
import { halvesFrom, type Halves, type Step } from './halves';
import { Heap } from './heap';
import type { PathIndex } from './path-index';
import type { IntroductionPath, PathAnswer, PathOptions } from './path-types';

const COUNT = 5;
const MOST_TIES = 4;
const OVERLAP = 0.5;
/** Paths that are looked at, whether or not they are like one before, until the search says that it was cut short. */
const BOUND = 60_000;

/** A way to join two halves at a person: the next of a list on either side. */
interface Join {
  readonly cost: number;
  readonly ties: 2 | 3 | 4;
  readonly meet: number;
  readonly i: number;
  readonly j: number;
}

/**
 * Up to five short, strong and different ways from one person to another: the strongest path, then each next strongest of which at most a share of
 * the people in between stand on one before (k shortest paths with limited overlap, Chondrogiannis et al. 2020), by strength = product of the ties'.
 * Every path of at most four ties is two halves of at most two, which meet in the middle: halves are listed from both ends, joined in the order of
 * their costs (best first, exact), and nobody else is looked at.
 */
export function findPaths(index: PathIndex, from: number, to: number, options: PathOptions): PathAnswer {
  const { count = COUNT, overlap = OVERLAP } = options;
  const mostTies = Math.min(MOST_TIES, Math.max(1, options.mostTies ?? MOST_TIES));
  if (from === to || count < 1) return { paths: [], complete: true };
  const search = new Search(index, from, to, mostTies, options.allowed);
  const found: number[][] = [];
  const paths: IntroductionPath[] = [];
  for (let looked = 0; looked < BOUND; looked++) {
    const people = search.next();
    if (people === null) return { paths, complete: true };
    if (people.length === 0 || !differs(people, found, overlap)) continue;
    found.push(people);
    paths.push(describe(index, people));
    if (paths.length === count) return { paths, complete: true };
    if (people.length === 3) search.block(people[1]!, overlap);
  }
  return { paths, complete: false };
}

/** Whether a path shares few enough people in between with each of the others. */
export function differs(people: readonly number[], others: readonly (readonly number[])[], overlap: number): boolean {
  const inner = people.slice(1, -1);
  return others.every((other) => {
    const between = other.slice(1, -1);
    const shared = inner.filter((row) => between.includes(row)).length;
    return shared <= overlap * Math.min(inner.length, between.length);
  });
}

function describe(index: PathIndex, people: readonly number[]): IntroductionPath {
  const steps = people.slice(1).map((to, at) => {
    const from = people[at]!;
    const pair = pairOf(index.ties, from, to);
    return { from, to, pair, strength: index.strength[pair]! };
  });
  return { people, steps, strength: steps.reduce((product, { strength }) => product * strength, 1) };
}

/** Joins halves, the cheapest path first. */
class Search {
  private readonly joins = new Heap<Join>(before);
  private readonly forward: Halves;
  private readonly backward: Halves;
  private readonly blocked = new Set<number>();
  private readonly sorted = new Set<readonly Step[]>();
  private direct: number;

  constructor(
    index: PathIndex,
    private readonly from: number,
    private readonly to: number,
    mostTies: number,
    allowed: (row: number) => boolean,
  ) {
    // Consent is asked once a person, however often the person is met.
    const known = new Map<number, boolean>();
    const may = (row: number): boolean => {
      if (row === from || row === to) return false;
      let answer = known.get(row);
      if (answer === undefined) known.set(row, (answer = allowed(row)));
      return answer;
    };
    const far = mostTies === 4;
    this.backward = halvesFrom(index, to, far ? may : () => false, may);
    const reached = (row: number): boolean =>
      (this.backward.direct[row]! < Infinity || this.backward.through.has(row)) && may(row);
    this.forward = halvesFrom(index, from, mostTies >= 3 ? may : () => false, reached);
    this.direct = this.forward.direct[to]!;
    const { start } = index.ties.pairsOf;
    for (let at = start[to]!; mostTies >= 2 && at < start[to + 1]!; at++) {
      const meet = index.other[at]!;
      if (may(meet)) this.offer(2, meet, 0, 0);
    }
    for (const meet of this.forward.through.keys()) {
      this.offer(3, meet, 0, 0);
      if (far) this.offer(4, meet, 0, 0);
    }
  }

  /** No more paths through somebody who was the only one in between, unless any overlap will do. */
  block(row: number, overlap: number): void {
    if (overlap < 1) this.blocked.add(row);
  }

  /** The next path: empty if what came next is none, null if there are no more. */
  next(): number[] | null {
    if (this.direct < Infinity && this.direct <= (this.joins.top?.cost ?? Infinity)) {
      this.direct = Infinity;
      return [this.from, this.to];
    }
    const join = this.joins.pop();
    if (join === undefined) return null;
    const { ties, meet, i, j } = join;
    if (this.blocked.has(meet)) return [];
    if (ties > 2) this.offer(ties, meet, i + 1, j);
    if (ties === 4 && i === 0) this.offer(ties, meet, i, j + 1);
    const first = ties > 2 ? this.forward.through.get(meet)![i]!.via : -1;
    const last = ties === 4 ? this.backward.through.get(meet)![j]!.via : -1;
    if (this.blocked.has(first) || this.blocked.has(last) || (first === last && first >= 0)) return [];
    return [this.from, first, meet, last, this.to].filter((row) => row >= 0);
  }

  private offer(ties: Join['ties'], meet: number, i: number, j: number): void {
    const begin = ties > 2 ? this.stepCost(this.forward, meet, i) : this.forward.direct[meet]!;
    const end = ties === 4 ? this.stepCost(this.backward, meet, j) : this.backward.direct[meet]!;
    const cost = begin + end;
    if (cost < Infinity) this.joins.push({ cost, ties, meet, i, j });
  }

  private stepCost({ through }: Halves, meet: number, at: number): number {
    const list = through.get(meet) as Step[] | undefined;
    if (!list) return Infinity;
    if (list.length > 1 && !this.sorted.has(list)) {
      list.sort((one, two) => one.cost - two.cost || one.via - two.via);
      this.sorted.add(list);
    }
    return list[at]?.cost ?? Infinity;
  }
}

const before = (one: Join, two: Join): boolean =>
  one.cost !== two.cost
    ? one.cost < two.cost
    : one.ties !== two.ties
      ? one.ties < two.ties
      : one.meet !== two.meet
        ? one.meet < two.meet
        : one.i !== two.i
          ? one.i < two.i
          : one.j < two.j;
