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

/** What cards show besides the network. */
export interface CardDetails {
  readonly places: ReadonlyMap<string, readonly PlaceFact[]>;
  readonly things: ReadonlyMap<string, ThingOf>;
  readonly careers: ReadonlyMap<string, Career>;
}

/** Reads what the cards of these people show: three statements, however many people. */
export async function cardDetails(
  store: Store,
  audience: Audience,
  people: readonly string[],
  things: readonly string[],
): Promise<CardDetails> {
  // Sent without waiting for one another.
  const [placeFacts, found, careers] = await store.read((tx) =>
    Promise.all([
      tx.run<PlaceFact>(PLACES_OF[audience], { ids: people }),
      things.length === 0 ? [] : tx.run<ThingOf>(THINGS_OF[audience], { ids: things }),
      tx.run<Career>(CAREERS_OF[audience], { ids: people }),
    ]),
  );
  const places = new Map<string, PlaceFact[]>();
  for (const fact of placeFacts) places.set(fact.id, [...(places.get(fact.id) ?? []), fact]);
  return {
    places,
    things: new Map(found.map((thing) => [thing.id, thing])),
    careers: new Map(careers.map((career) => [career.id, career])),
  };
}
