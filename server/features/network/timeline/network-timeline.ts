import type { HyperedgeRow, PersonRow } from '@brainlink/analytics/network';
import type { Day } from '@brainlink/schema/time';
import type { FactObject } from '@brainlink/seeds/write';
import { hyperedgeRow, type ThingRow } from '../snapshot-rows';
import { membersOn, type TimedMember } from './memberships';
import { rowOn, type Spell } from './person-spells';

/** A thing that ties people, with all who were ever in it. */
export interface TimedThing {
  readonly thing: ThingRow;
  readonly members: readonly TimedMember[];
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
   * @param objects - all things, as facts refer to them, by id
   * @param spells - of each person, by the id of the node
   * @param things - what ties people, by id; one that ties nobody may be among them
   */
  constructor(
    readonly objects: ReadonlyMap<string, FactObject>,
    readonly spells: ReadonlyMap<string, readonly Spell[]>,
    readonly things: ReadonlyMap<string, TimedThing>,
  ) {}

  /** The rows of a day. */
  on(day: Day): NetworkRows {
    const rows = new Map<string, PersonRow>();
    for (const [node, spells] of this.spells) {
      const row = rowOn(spells, day);
      if (row) rows.set(node, row);
    }
    const idOf = (node: string): string | null => rows.get(node)?.id ?? null;
    const edges: HyperedgeRow[] = [];
    for (const { thing, members: timed } of this.things.values()) {
      const members = membersOn(timed, day, idOf);
      if (members.length > 0) edges.push(hyperedgeRow(thing, members));
    }
    return { people: [...rows.values()].sort(byId), edges: edges.sort(byId) };
  }
}
