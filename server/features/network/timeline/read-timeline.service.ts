import type { Audience } from '@brainlink/schema/access';
import type { SourceName } from '@brainlink/schema/facts';
import type { Store } from '@brainlink/schema/ports';
import type { BelievedFact, FactObject } from '@brainlink/seeds/write';
import { isEarlier, type ResolvedTimes } from '../../atlas/two-times';
import type { ThingRow as AsOfRow } from '../../../graphql/thing-then';
import { objectOf } from '../beliefs';
import { tyingThing, type ThingRow } from '../snapshot-rows';
import { membershipsOf } from './memberships';
import { NetworkTimeline } from './network-timeline';
import { personSpells, type Spell } from './person-spells';
import { MEMBER_FACTS, PEOPLE_FACTS, THINGS_AS_OF } from './timeline.cypher';
import { factsOf, memberFact, recordOf, type FactList, type RecordList } from './timeline-facts';

/** Reads what an audience may know of the network as it was known at a seq: three statements, whatever the day (contract 8). */
export async function readTimeline(
  store: Store,
  audience: Audience,
  times: Pick<ResolvedTimes, 'seq' | 'nowSeq'>,
): Promise<NetworkTimeline> {
  const asked = { seq: times.seq, then: isEarlier(times) };
  const objects = new Map<string, FactObject>();
  const tying: ThingRow[] = [];
  for await (const { thing } of store.stream<{ thing: AsOfRow }>(THINGS_AS_OF, asked)) {
    const object = objectOf(thing, audience);
    if (object) objects.set(thing.id, object);
    const tie = tyingThing(thing, audience);
    if (tie) tying.push(tie);
  }

  const numbers = new Map<string, number>();
  const spells: Spell[][] = [];
  for await (const { node, records } of store.stream<{ node: string; records: readonly RecordList[] }>(
    PEOPLE_FACTS[audience],
    asked,
  )) {
    numbers.set(node, spells.length);
    const facts = records.flatMap((record) => factsOf(record, objects));
    spells.push(personSpells(audience, records.map(recordOf), facts));
  }

  const said = new Map<string, Map<number, BelievedFact[]>>();
  for await (const row of store.stream<{ node: string; thing: string; record: string; source: SourceName; fact: FactList }>(
    MEMBER_FACTS[audience],
    asked,
  )) {
    const [person, object] = [numbers.get(row.node), objects.get(row.thing)];
    if (person === undefined || !object) continue;
    const members = said.get(row.thing) ?? new Map<number, BelievedFact[]>();
    said.set(row.thing, members);
    const fact = memberFact(row.fact, { key: row.record, source: row.source }, object);
    members.set(person, [...(members.get(person) ?? []), fact]);
  }
  return new NetworkTimeline(
    spells,
    tying.map((thing) => ({
      thing,
      memberships: [...(said.get(thing.id) ?? [])].flatMap(([person, facts]) => membershipsOf(person, facts)),
    })),
  );
}
