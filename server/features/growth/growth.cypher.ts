import type { Audience } from '@brainlink/schema/access';
import { LABEL_OF_AUDIENCE } from '../../graphql/audience-sdl';

const eventSeen = (audience: Audience): string => `
MATCH (e:Event:${LABEL_OF_AUDIENCE[audience]} {id: $id})
RETURN e.id AS id`;

/** An event that the audience sees. Uses the constraint on Event.id. */
export const EVENT_SEEN: Readonly<Record<Audience, string>> = {
  secretariat: eventSeen('secretariat'),
  programme: eventSeen('programme'),
};
