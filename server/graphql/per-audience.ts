import { AUDIENCES, type Audience } from '@brainlink/schema/access';
import { LABEL_OF_AUDIENCE } from './audience-sdl';

/**
 * Texts that differ by audience: labels and relationship types cannot be parameters. Made once, from our own words only.
 *
 * @param text - is given the audience's label and the audience's suffix
 */
export const perAudience = (text: (seen: string, audience: Audience) => string): Readonly<Record<Audience, string>> =>
  Object.fromEntries(AUDIENCES.map((audience) => [audience, text(LABEL_OF_AUDIENCE[audience], audience)])) as Record<
    Audience,
    string
  >;
