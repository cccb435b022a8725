import type { LinkHold } from './decisions/decision';

/** A record as far as it decides whom it describes. */
export interface ClusterRecord {
  readonly key: string;
  readonly mintedSeq: number;
  /** `scheme:value` of every identifier believed about it that joins records. */
  readonly identifiers: readonly string[];
}

/** A link without effect, and the decisions that stand against it. */
export interface OverruledLink {
  readonly id: string;
  readonly automatic: boolean;
  /** Ids of decisions that the two are different; empty where something else keeps them apart (two ORCIDs, a refused consent). */
  readonly because: readonly string[];
}

/** Who is who, and which links had no effect. */
export interface Clusters<R extends ClusterRecord> {
  readonly groups: readonly (readonly R[])[];
  readonly overruled: readonly OverruledLink[];
}

/** Which identifiers join first where not all of them can. */
const SCHEMES = ['register', 'orcid', 'portal', 'openalex'];
const rankOf = (identifier: string): number => {
  const rank = SCHEMES.indexOf(identifier.slice(0, identifier.indexOf(':')));
  return rank < 0 ? SCHEMES.length : rank;
};
const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Union–find whose clusters know with whom they must not be joined. */
class Partition<R extends ClusterRecord> {
  private readonly parent: number[];
  private readonly members: number[][];
  private readonly orcids: Set<string>[];
  private readonly foes = new Map<number, Map<number, string>>();

  constructor(readonly records: readonly R[]) {
    this.parent = records.map((_, index) => index);
    this.members = records.map((_, index) => [index]);
    this.orcids = records.map(({ identifiers }) => new Set(identifiers.filter((text) => text.startsWith('orcid:'))));
  }

  /** Keeps two records apart for good. */
  part(a: number, b: number, decision: string): void {
    for (const [one, two] of [[a, b] as const, [b, a] as const])
      this.foes.set(one, (this.foes.get(one) ?? new Map<number, string>()).set(two, decision));
  }

  find(index: number): number {
    let root = index;
    while (this.parent[root] !== root) root = this.parent[root]!;
    this.parent[index] = root;
    return root;
  }

  /** Decisions against joining the clusters of two records. */
  against(a: number, b: number): string[] {
    if (this.foes.size === 0) return [];
    const other = this.find(b);
    return this.members[this.find(a)]!.flatMap((member) =>
      [...(this.foes.get(member) ?? [])].filter(([foe]) => this.find(foe) === other).map(([, decision]) => decision),
    );
  }

  /** Whether both clusters have ORCIDs and none in common. */
  haveTwoOrcids(a: number, b: number): boolean {
    const [one, two] = [this.orcids[this.find(a)]!, this.orcids[this.find(b)]!];
    return one.size > 0 && two.size > 0 && ![...one].some((orcid) => two.has(orcid));
  }

  join(a: number, b: number): void {
    const [one, two] = [this.find(a), this.find(b)];
    if (one === two) return;
    const [into, from] = this.members[one]!.length < this.members[two]!.length ? [two, one] : [one, two];
    this.parent[from] = into;
    this.members[into]!.push(...this.members[from]!);
    for (const orcid of this.orcids[from]!) this.orcids[into]!.add(orcid);
    this.members[from] = [];
  }

  groups(): R[][] {
    const groups = new Map<number, R[]>();
    this.records.forEach((record, index) => {
      const root = this.find(index);
      const group = groups.get(root);
      if (group) group.push(record);
      else groups.set(root, [record]);
    });
    return [...groups.values()];
  }
}

/** Joins the holders of each identifier, each with the oldest of those it may be joined with. */
function joinByIdentifier<R extends ClusterRecord>(partition: Partition<R>): void {
  const holders = new Map<string, number[]>();
  partition.records.forEach(({ identifiers }, index) => {
    for (const identifier of identifiers) {
      const list = holders.get(identifier);
      if (list) list.push(index);
      else holders.set(identifier, [index]);
    }
  });
  const shared = [...holders].filter(([, list]) => list.length > 1);
  shared.sort(([a], [b]) => rankOf(a) - rankOf(b) || byText(a, b));
  const age = (a: number, b: number): number => {
    const [one, two] = [partition.records[a]!, partition.records[b]!];
    return one.mintedSeq - two.mintedSeq || byText(one.key, two.key);
  };
  for (const [, list] of shared) {
    const heads: number[] = [];
    for (const index of [...list].sort(age)) {
      const head = heads.find((one) => partition.against(one, index).length === 0);
      if (head === undefined) heads.push(index);
      else partition.join(head, index);
    }
  }
}

/**
 * Which records describe one person. What a person decided comes first: "different" keeps two records apart whatever joins them, links by
 * hand follow, the latest first; then equal identifiers; then links that a run made, the heaviest first, never across two ORCIDs. Depends on
 * nothing but its input, in any order.
 *
 * @param refusing - keys of records whose person refused to be linked (contract 12): no decision joins them
 */
export function clustersOf<R extends ClusterRecord>(
  records: readonly R[],
  decisions: Iterable<LinkHold>,
  refusing: ReadonlySet<string> = new Set(),
): Clusters<R> {
  const partition = new Partition(records);
  const at = new Map(records.map(({ key }, index) => [key, index]));
  const overruled: OverruledLink[] = [];
  const links: { readonly decision: LinkHold; readonly left: number; readonly right: number }[] = [];
  for (const decision of decisions) {
    const [left, right] = [at.get(decision.left), at.get(decision.right)];
    if (left === undefined || right === undefined) continue;
    if (decision.decision === 'different') partition.part(left, right, decision.id);
    if (decision.decision === 'link') links.push({ decision, left, right });
  }
  const follow = (automatic: boolean): void => {
    for (const { decision, left, right } of links.filter((link) => link.decision.automatic === automatic)) {
      const because = partition.against(left, right).sort(byText);
      const refused = refusing.has(decision.left) || refusing.has(decision.right);
      if (because.length > 0 || refused || (automatic && partition.haveTwoOrcids(left, right)))
        overruled.push({ id: decision.id, automatic, because });
      else partition.join(left, right);
    }
  };
  links.sort(
    ({ decision: a }, { decision: b }) =>
      (a.automatic ? (b.score ?? 0) - (a.score ?? 0) : b.statedSeq - a.statedSeq) || byText(a.hash, b.hash),
  );
  follow(false);
  joinByIdentifier(partition);
  follow(true);
  return { groups: partition.groups(), overruled };
}
