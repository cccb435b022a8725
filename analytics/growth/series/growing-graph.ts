import { GrowingSets } from './growing-sets';

/**
 * A graph to which pairs are only added, with what follows from each at once: degrees, triangles, components. Rows are as long as they
 * will become, so nothing moves. Pairs come period by period, and within one sorted by their *hub*, the end that will have more
 * neighbours: its neighbours are marked once for all its pairs, and only the other end's row is walked.
 */
export class GrowingGraph {
  readonly degree: Int32Array;
  /** Triangles through each person. */
  readonly triangles: Int32Array;
  /** How many people have each degree. */
  readonly withDegree: Int32Array;
  people = 0;
  pairs = 0;
  triangleCount = 0;
  /** Paths of two pairs. */
  paths = 0;
  private readonly start: Int32Array;
  private readonly neighbor: Int32Array;
  private readonly viaPair: Int32Array;
  /** Pair + 1 of each neighbour of the present hub. */
  private readonly mark: Int32Array;
  private hub = -1;
  private readonly sets: GrowingSets;

  /** @param finalDegree neighbours that each person will have in the end */
  constructor(finalDegree: Int32Array) {
    const count = finalDegree.length;
    this.start = new Int32Array(count + 1);
    finalDegree.forEach((degree, person) => (this.start[person + 1] = this.start[person]! + degree));
    this.neighbor = new Int32Array(this.start[count]!);
    this.viaPair = new Int32Array(this.start[count]!);
    this.degree = new Int32Array(count);
    this.triangles = new Int32Array(count);
    this.withDegree = new Int32Array(finalDegree.reduce((most, degree) => Math.max(most, degree), 0) + 1);
    this.mark = new Int32Array(count);
    this.sets = new GrowingSets(count);
  }

  /** Connected components of people with a neighbour. */
  get components(): number {
    return this.people - this.sets.joins;
  }

  /** People of the largest of them. */
  get giant(): number {
    return this.sets.largest;
  }

  /**
   * Adds a pair; `since` is the period in which each pair began.
   * @returns whether both had a common neighbour before the period
   */
  add(hub: number, leaf: number, pair: number, since: Int32Array): boolean {
    if (hub !== this.hub) this.turnTo(hub);
    const { start, neighbor, viaPair, mark, degree, triangles } = this;
    const now = since[pair]!;
    let closed = 0;
    let closesOld = false;
    for (let at = start[leaf]!, end = at + degree[leaf]!; at < end; at++) {
      const third = neighbor[at]!;
      const other = mark[third]!;
      if (other === 0) continue;
      closed++;
      triangles[third]!++;
      if (since[viaPair[at]!]! < now && since[other - 1]! < now) closesOld = true;
    }
    triangles[hub]! += closed;
    triangles[leaf]! += closed;
    this.triangleCount += closed;
    this.pairs++;
    this.push(hub, leaf, pair);
    this.push(leaf, hub, pair);
    mark[leaf] = pair + 1;
    this.sets.join(hub, leaf);
    return closesOld;
  }

  /** Ends a period: the next may begin with any hub. */
  endPeriod(): void {
    this.turnTo(-1);
  }

  private turnTo(hub: number): void {
    const { start, neighbor, viaPair, mark, degree } = this;
    if (this.hub >= 0) for (let at = start[this.hub]!, end = at + degree[this.hub]!; at < end; at++) mark[neighbor[at]!] = 0;
    this.hub = hub;
    if (hub >= 0) for (let at = start[hub]!, end = at + degree[hub]!; at < end; at++) mark[neighbor[at]!] = viaPair[at]! + 1;
  }

  private push(person: number, neighbor: number, pair: number): void {
    const before = this.degree[person]!;
    const at = this.start[person]! + before;
    this.neighbor[at] = neighbor;
    this.viaPair[at] = pair;
    this.degree[person] = before + 1;
    this.paths += before;
    if (before > 0) this.withDegree[before]!--;
    else this.people++;
    this.withDegree[before + 1]!++;
  }
}
