import type { Audience } from '@brainlink/schema/access';
import type { Store } from '@brainlink/schema/ports';
import { CAREERS_OF, PLACES_OF, THINGS_OF } from './card-details.cypher';

/** What a source says of where somebody is, or where they come from. */
export interface PlaceFact {
  readonly [name: string]: unknown;
  readonly id: string;
  readonly kind: 'residence' | 'affiliation' | 'origin';
  readonly source: string;
  readonly byHand: boolean;
  readonly country: string | null;
  readonly city: string | null;
  readonly text: string | null;
  readonly placeCountry: string | null;
  readonly overseasKorean: boolean | null;
  readonly validFrom: string | null;
  readonly toDay: number;
  readonly recordedAt: string;
}

/** A work, project or event by id. */
export interface ThingOf {
  readonly [name: string]: unknown;
  readonly id: string;
  readonly kind: 'WORK' | 'PROJECT' | 'EVENT';
  readonly title: string;
  readonly year: number | null;
  readonly date: string | null;
}

/** What is known of somebody's work as a whole. */
export interface Career {
  readonly [name: string]: unknown;
  readonly id: string;
  readonly fields: readonly string[];
  readonly city: string | null;
  readonly works: number;
  readonly latestYear: number | null;
}

/** What cards show of people besides the network. */
export interface PeopleDetails {
  readonly places: ReadonlyMap<string, readonly PlaceFact[]>;
  readonly careers: ReadonlyMap<string, Career>;
}

/** What cards show besides the network. */
export interface CardDetails extends PeopleDetails {
  readonly things: ReadonlyMap<string, ThingOf>;
}

/** Reads what the cards of these people show of them, whatever was asked: two statements, however many people. */
export async function peopleDetails(store: Store, audience: Audience, people: readonly string[]): Promise<PeopleDetails> {
  // Side by side: in one transaction the second would wait for the first, and both for its beginning and its end.
  const [placeFacts, careers] = await Promise.all([
    store.ask<PlaceFact>(PLACES_OF[audience], { ids: people }),
    store.ask<Career>(CAREERS_OF[audience], { ids: people }),
  ]);
  const places = new Map<string, PlaceFact[]>();
  for (const fact of placeFacts) places.set(fact.id, [...(places.get(fact.id) ?? []), fact]);
  return { places, careers: new Map(careers.map((career) => [career.id, career])) };
}

/** Reads what shows that they fit. */
export async function thingsById(
  store: Store,
  audience: Audience,
  things: readonly string[],
): Promise<ReadonlyMap<string, ThingOf>> {
  if (things.length === 0) return new Map();
  const found = await store.ask<ThingOf>(THINGS_OF[audience], { ids: things });
  return new Map(found.map((thing) => [thing.id, thing]));
}
