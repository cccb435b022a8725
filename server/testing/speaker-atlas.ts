import { openAtlas, publishWorld } from '../graphql/hidden/open-atlas';
import { buildSchemas } from '../graphql/schemas';
import type { Services } from '../graphql/services';
import { cliActor, type KnownActor } from '../identity/actor';
import type { Neo4jStore } from '../neo4j';
import { PLANNED_EVENT, SPEAKER_WORLD, speakerId } from './speaker-world';
import { testStore } from '.';

/** A member of the secretariat. */
export const STAFF: KnownActor = {
  ...cliActor('staff'),
  id: 'u_secretariat',
  roles: ['secretariat'],
  via: 'session',
  contactGrant: false,
};
/** The Korean organizer of the planned event. */
export const ORGANIZER: KnownActor = {
  ...STAFF,
  id: 'u_organizer',
  name: 'organizer',
  roles: ['organizer'],
  personId: speakerId('organizer'),
  scope: { events: [PLANNED_EVENT], clubs: [], associations: [] },
};

/** A server over the world of speakers. */
export interface SpeakerAtlas {
  readonly store: Neo4jStore;
  readonly features: Services;
  /** The data of an answer. @throws Error with the errors of the answer as its text */
  ask<T>(as: KnownActor, query: string, variables?: Readonly<Record<string, unknown>>): Promise<T>;
  /** An answer as it comes: its status, and its text. */
  post(as: KnownActor, body: Readonly<Record<string, unknown>>): Promise<{ readonly status: number; readonly body: Buffer }>;
  close(): Promise<void>;
}

/** Opens a server over a store with the world of speakers in it, with the search prepared. */
export async function openSpeakerAtlas(): Promise<SpeakerAtlas> {
  const store = await testStore();
  await publishWorld(store, SPEAKER_WORLD, []);
  const atlas = await openAtlas(store, await buildSchemas(store.driver));
  for (const audience of ['programme', 'secretariat'] as const) await atlas.features.expertise.ready(audience);
  return {
    store,
    features: atlas.features,
    async ask<T>(as: KnownActor, query: string, variables: Readonly<Record<string, unknown>> = {}) {
      const { body } = await atlas.post(as, '/graphql', { query, variables });
      const answer = JSON.parse(body.toString()) as { data?: T | null; errors?: readonly { extensions: unknown }[] };
      if (!answer.data || answer.errors) throw new Error(JSON.stringify(answer.errors));
      return answer.data;
    },
    post: (as, body) => atlas.post(as, '/graphql', body),
    async close() {
      await atlas.close();
      await store.close();
    },
  };
}
