/** What became of a community from one time to the next. */
export const COMMUNITY_CHANGES = ['born', 'grown', 'shrunk', 'kept', 'merged', 'split', 'died'] as const;
/** What became of a community. */
export type CommunityChange = (typeof COMMUNITY_CHANGES)[number];

/** A community with a label that lasts. */
export interface LabelledCommunity {
  readonly label: number;
  /** Its number in the partition. */
  readonly community: number;
  readonly size: number;
  readonly change: CommunityChange;
  /** Labels of the communities that came together in it, or that it came out of. */
  readonly parents: readonly number[];
}

/** One time of a history. */
export interface LabelledPartition {
  readonly communities: readonly LabelledCommunity[];
  /** Labels that ended. */
  readonly died: readonly number[];
}

interface Known {
  readonly label: number;
  readonly members: ReadonlySet<string>;
  /** Time at which it was last seen. */
  readonly seen: number;
}

/** Share of the members of one that two have in common for it to count as its parent or child. */
const KIN = 0.3;
/** So many times a label waits for its community to appear again: partitions flicker. */
const MEMORY = 3;
/** Growth or loss below this share of the size is none. */
const STEADY = 0.05;

/** Members that each new community has in common with known ones, where there are any: one pass over the members. */
function overlapsOf(
  known: readonly Known[],
  partition: readonly ReadonlySet<string>[],
): { readonly at: number; readonly common: number }[][] {
  const knownOf = new Map<string, number[]>();
  known.forEach(({ members }, at) => {
    for (const member of members) {
      const list = knownOf.get(member);
      if (list) list.push(at);
      else knownOf.set(member, [at]);
    }
  });
  return partition.map((members) => {
    const common = new Map<number, number>();
    for (const member of members) for (const at of knownOf.get(member) ?? []) common.set(at, (common.get(at) ?? 0) + 1);
    return [...common].map(([at, count]) => ({ at, common: count }));
  });
}

/**
 * Gives communities labels that stay while people do (Greene, Doyle and Cunningham 2010): from each time to the next, label and community
 * with the largest overlap find each other first. Of communities that merge the largest gives its label, of one that splits the largest
 * part keeps it. A label whose community is gone for {@link MEMORY} times has died.
 */
export class StableLabels {
  private known: Known[] = [];
  private next = 0;
  private time = -1;

  /** Labels the communities of the next time; each is the set of its members' ids. */
  add(partition: readonly ReadonlySet<string>[]): LabelledPartition {
    this.time++;
    const overlaps = overlapsOf(this.known, partition);
    const kin = overlaps.flatMap((list, community) =>
      list.map((one) => ({
        ...one,
        community,
        union: this.known[one.at]!.members.size + partition[community]!.size - one.common,
      })),
    );
    // Largest overlap first; between equal ones the more alike, then the older label.
    kin.sort(
      (one, two) => two.common - one.common || one.union - two.union || this.known[one.at]!.label - this.known[two.at]!.label,
    );
    const labelOf = new Map<number, Known>();
    const taken = new Set<number>();
    for (const { at, community, common } of kin) {
      const old = this.known[at]!;
      if (taken.has(at) || labelOf.has(community)) continue;
      if (common < KIN * Math.min(old.members.size, partition[community]!.size)) continue;
      labelOf.set(community, old);
      taken.add(at);
    }
    const communities = partition.map((members, community): LabelledCommunity => {
      const before = labelOf.get(community);
      const own = overlaps[community]!;
      const cameIn = own.filter(({ at, common }) => common >= (1 - KIN) * this.known[at]!.members.size && this.lives(at));
      const cameFrom = own.filter(({ common }) => common >= (1 - KIN) * members.size);
      const label = before?.label ?? this.next++;
      const kind = this.changeOf(members.size, before, cameIn.length, cameFrom.length);
      const kinOf = kind === 'merged' ? cameIn : kind === 'split' ? cameFrom : [];
      return {
        label,
        community,
        size: members.size,
        change: kind,
        parents: kinOf.map(({ at }) => this.known[at]!.label).sort((a, b) => a - b),
      };
    });
    const died = this.remember(partition, communities, taken);
    return { communities, died };
  }

  /** Whether a known community was there at the time before. */
  private lives(at: number): boolean {
    return this.known[at]!.seen === this.time - 1;
  }

  private changeOf(size: number, before: Known | undefined, cameIn: number, cameFrom: number): CommunityChange {
    if (cameIn > 1) return 'merged';
    if (!before) return cameFrom > 0 ? 'split' : 'born';
    const change = size / before.members.size - 1;
    return Math.abs(change) <= STEADY ? 'kept' : change > 0 ? 'grown' : 'shrunk';
  }

  /** Keeps what is there and, for a while, what is not; tells whose time is over. */
  private remember(
    partition: readonly ReadonlySet<string>[],
    communities: readonly LabelledCommunity[],
    taken: ReadonlySet<number>,
  ): number[] {
    const gone = this.known.filter((_, at) => !taken.has(at));
    const waits = ({ seen }: Known): boolean => this.time - seen < MEMORY;
    const waiting = gone.filter(waits);
    const now = communities.map(({ label, community }): Known => ({ label, members: partition[community]!, seen: this.time }));
    this.known = [...now, ...waiting];
    return gone.filter((old) => !waits(old)).map(({ label }) => label);
  }
}
