import type { Audience } from '@brainlink/schema/access';
import { AtlasError } from '@brainlink/schema/errors';
import type { Store } from '@brainlink/schema/ports';
import { EVENT_DAYS } from './read-topic.cypher';

/** First and last day of an event, as they are stated. */
interface EventDays {
  readonly [name: string]: unknown;
  readonly from: string | null;
  readonly to: string | null;
}

/** When an event is that the audience sees. @throws AtlasError `NOT_FOUND` for one that is hidden, as for one that is not there */
export async function eventDays(store: Store, audience: Audience, id: string): Promise<EventDays> {
  const [event] = await store.ask<EventDays>(EVENT_DAYS[audience], { id });
  if (!event) throw new AtlasError('NOT_FOUND');
  return event;
}
