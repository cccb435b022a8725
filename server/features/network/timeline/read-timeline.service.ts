import type { Audience } from '@brainlink/schema/access';
import type { SourceName } from '@brainlink/schema/facts';
import type { Store } from '@brainlink/schema/ports';
import type { BelievedFact, FactObject } from '@brainlink/seeds/write';
import { isEarlier, type ResolvedTimes } from '../../atlas/two-times';
import type { ThingRow as AsOfRow } from '../../../graphql/thing-then';
import { objectOf } from '../beliefs';
import { tyingThing, type ThingRow } from '../snapshot-rows';
import { timedMember, type TimedMember } from './memberships';
import { NetworkTimeline } from './network-timeline';
import { personSpells, type Spell } from './person-spells';
import { MEMBER_FACTS, PEOPLE_FACTS, THINGS_AS_OF } from './timeline.cypher';
import { factsOf, memberFact, recordOf, type FactList, type RecordList } from './timeline-facts';

/** As of which seq something was known, and what is known now. */
export type KnownTimes = Pick<ResolvedTimes, 'seq' | 'nowSeq'>;

type Objects = ReadonlyMap<string, FactObject>;

/** Reads for one audience what was known at one seq: of all people and things, or of some. */
export class TimelineReader {
  private readonly asked: { readonly seq: number; readonly then: boolean };

  constructor(
    private readonly store: Store,
    private readonly audience: Audience,
    times: KnownTimes,
  ) {
    this.asked = { seq: times.seq, then: isEarlier(times) };
  }

  /** Things as facts refer to them, and those of them that tie people. */
  async things(statement: string, which: object = {}): Promise<{ objects: Map<string, FactObject>; tying: ThingRow[] }> {
    const objects = new Map<string, FactObject>();
    const tying: ThingRow[] = [];
    for await (const { thing } of this.store.stream<{ thing: AsOfRow }>(statement, { ...which, ...this.asked })) {
      const object = objectOf(thing, this.audience);
      if (object) objects.set(thing.id, object);
      const tie = tyingThing(thing, this.audience);
      if (tie) tying.push(tie);
    }
    return { objects, tying };
  }

  /** What people were through time. */
  async spells(statement: string, objects: Objects, which: object = {}): Promise<Map<string, Spell[]>> {
    const spells = new Map<string, Spell[]>();
    const asked = { ...which, ...this.asked };
    for await (const { node, records } of this.store.stream<{ node: string; records: RecordList[] }>(statement, asked)) {
      const facts = records.flatMap((record) => factsOf(record, objects));
      spells.set(node, personSpells(this.audience, records.map(recordOf), facts));
    }
    return spells;
  }

  /** Who was ever in what, by thing. */
  async members(statement: string, objects: Objects, which: object = {}): Promise<Map<string, TimedMember[]>> {
    const said = new Map<string, Map<string, BelievedFact[]>>();
    for await (const row of this.store.stream<{
      node: string;
      thing: string;
      record: string;
      source: SourceName;
      fact: FactList;
    }>(statement, { ...which, ...this.asked })) {
      const object = objects.get(row.thing);
      if (!object) continue;
      const members = said.get(row.thing) ?? new Map<string, BelievedFact[]>();
      said.set(row.thing, members);
      const fact = memberFact(row.fact, { key: row.record, source: row.source }, object);
      members.set(row.node, [...(members.get(row.node) ?? []), fact]);
    }
    return new Map([...said].map(([id, members]) => [id, [...members].map(([node, facts]) => timedMember(node, facts))]));
  }
}

/** Reads what an audience may know of the network as it was known at a seq: three statements, whatever the day (contract 8). */
export async function readTimeline(store: Store, audience: Audience, times: KnownTimes): Promise<NetworkTimeline> {
  const reader = new TimelineReader(store, audience, times);
  const { objects, tying } = await reader.things(THINGS_AS_OF);
  const spells = await reader.spells(PEOPLE_FACTS[audience], objects);
  const members = await reader.members(MEMBER_FACTS[audience], objects);
  return new NetworkTimeline(
    objects,
    spells,
    new Map(tying.map((thing) => [thing.id, { thing, members: members.get(thing.id) ?? [] }])),
  );
}
