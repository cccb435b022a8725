import type { Audience } from '@brainlink/schema/access';
import type { Store } from '@brainlink/schema/ports';
import type { FactObject } from '@brainlink/seeds/write';
import type { TimedMember } from './memberships';
import { NetworkTimeline, type TimedThing } from './network-timeline';
import { TimelineReader, type KnownTimes } from './read-timeline.service';
import {
  MEMBER_FACTS_OF_PEOPLE,
  MEMBER_FACTS_OF_THINGS,
  PEOPLE_AT,
  PEOPLE_CHANGED,
  SOME_PEOPLE_FACTS,
  SOME_THINGS_AS_OF,
  THINGS_CHANGED,
} from './timeline.cypher';

/** Beyond this share of people or of things that may have changed, everything is read again: it costs less. */
const FEW = 0.25;

/** What statements about no thing would tell; the database takes its time to plan them. */
const NO_THINGS = { objects: new Map<string, FactObject>(), tying: [] };
const NOBODY: ReadonlyMap<string, readonly TimedMember[]> = new Map();

/** What is kept, with what was read again of some in its place; those of whom nothing was found are gone. */
function replaced<T>(kept: ReadonlyMap<string, T>, again: Iterable<string>, read: ReadonlyMap<string, T>): Map<string, T> {
  const all = new Map(kept);
  for (const id of again) all.delete(id);
  for (const [id, one] of read) all.set(id, one);
  return all;
}

/**
 * Makes of a timeline that was read before the one of other times, by reading again of whom and which anything may be known differently.
 *
 * @param since - the seq up to which both know and tell the same
 * @returns null when too much has changed since
 */
export async function followTimeline(
  store: Store,
  audience: Audience,
  before: NetworkTimeline,
  since: number,
  times: KnownTimes,
): Promise<NetworkTimeline | null> {
  const idsOf = async (statement: string, params: Readonly<Record<string, unknown>>): Promise<Set<string>> => {
    const ids = new Set<string>();
    for await (const { id } of store.stream<{ id: string }>(statement, params)) ids.add(id);
    return ids;
  };
  const isFew = (changed: ReadonlySet<string>, all: ReadonlyMap<string, unknown>): boolean => changed.size <= FEW * all.size;

  const touched = await idsOf(THINGS_CHANGED, { since });
  const people = await idsOf(PEOPLE_CHANGED, { since });
  if (touched.size === 0 && people.size === 0) return before;
  if (!isFew(touched, before.objects) || !isFew(people, before.spells)) return null;

  const reader = new TimelineReader(store, audience, times);
  const things = [...touched];
  const { objects: said, tying } = things.length > 0 ? await reader.things(SOME_THINGS_AS_OF, { things }) : NO_THINGS;
  const renamed = things.filter((id) => JSON.stringify(before.objects.get(id)) !== JSON.stringify(said.get(id)));
  if (renamed.length > 0) for (const id of await idsOf(PEOPLE_AT, { things: renamed })) people.add(id);
  if (!isFew(people, before.spells)) return null;

  const some = { people: [...people] };
  const objects = replaced(before.objects, touched, said);
  const spells = replaced(before.spells, people, await reader.spells(SOME_PEOPLE_FACTS[audience], objects, some));
  const parts = await reader.members(MEMBER_FACTS_OF_PEOPLE[audience], objects, some);
  const members = things.length > 0 ? await reader.members(MEMBER_FACTS_OF_THINGS[audience], objects, { things }) : NOBODY;

  const withParts = ([id, timed]: readonly [string, TimedThing]): [string, TimedThing] => {
    const others = timed.members.filter(({ node }) => !people.has(node));
    const back = parts.get(id) ?? [];
    const isSame = back.length === 0 && others.length === timed.members.length;
    return [id, isSame ? timed : { ...timed, members: [...others, ...back] }];
  };
  const kept = new Map([...before.things].map(withParts));
  const read = new Map(tying.map((thing) => [thing.id, { thing, members: members.get(thing.id) ?? [] }]));
  return new NetworkTimeline(objects, spells, replaced(kept, touched, read));
}
