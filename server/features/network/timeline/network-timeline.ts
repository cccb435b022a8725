import type { HyperedgeRow, PersonRow } from '@brainlink/analytics/network';
import type { Day } from '@brainlink/schema/time';
import { hyperedgeRow, type ThingRow } from '../snapshot-rows';
import { membersOn, type Memberships } from './memberships';
import { rowOn, type Spell } from './person-spells';

/** A thing that ties people, with all who were ever in it. */
export interface TimedThing {
  readonly thing: ThingRow;
  readonly memberships: Memberships;
}

/** People and what ties them on one day, in the order of their ids. */
export interface NetworkRows {
  readonly people: PersonRow[];
  readonly edges: HyperedgeRow[];
}

/** The order of ids. */
export const byId = (one: { readonly id: string }, two: { readonly id: string }): number => (one.id < two.id ? -1 : 1);

/** The network as it was known at one seq, on every day: a slider moves along it without another word with the store. */
export class NetworkTimeline {
  /**
   * @param spells - of each person, by the number that memberships call them by
   * @param things - what ties people; one that ties nobody may be among them
   */
  constructor(
    private readonly spells: readonly (readonly Spell[])[],
    private readonly things: readonly TimedThing[],
  ) {}

  /** The rows of a day. */
  on(day: Day): NetworkRows {
    const rows = this.spells.map((spells) => rowOn(spells, day));
    const idOf = (person: number): string | null => rows[person]?.id ?? null;
    const edges = this.things.flatMap(({ thing, memberships }): HyperedgeRow[] => {
      const members = membersOn(memberships, day, idOf);
      return members.length > 0 ? [hyperedgeRow(thing, members)] : [];
    });
    return { people: rows.filter((row) => row !== null).sort(byId), edges: edges.sort(byId) };
  }
}
