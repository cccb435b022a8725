import type { Audience } from '@brainlink/schema/access';
import { believed, personKnown, thingKnown } from '../../graphql/as-of.cypher';
import { LABEL_OF_AUDIENCE } from '../../graphql/audience-sdl';

const eventSeen = (audience: Audience): string => `
MATCH (e:Event:${LABEL_OF_AUDIENCE[audience]} {id: $id})
RETURN e.id AS id`;

/** An event that the audience sees. Uses the constraint on Event.id. */
export const EVENT_SEEN: Readonly<Record<Audience, string>> = {
  secretariat: eventSeen('secretariat'),
  programme: eventSeen('programme'),
};

const datedAffiliations = (audience: Audience): string => `
MATCH (f:Fact {kind: 'affiliation'})-[:REFERS_TO]->(i:Institution)
WHERE f.fromDay > 0 AND f.fromDay <= $day AND ${believed('f')} AND f.erased IS NULL AND i.country IS NOT NULL${audience === 'secretariat' ? '' : ' AND f:SeenByProgramme'}
MATCH (f)-[:ABOUT]->(:Record)-[d:DESCRIBES]->(p:Person) WHERE ${believed('d')}
WITH f, i, p WHERE ${thingKnown('i', audience)} AND ${personKnown('p', audience)}
RETURN coalesce(p.id_${audience}, p.id) AS person, i.country AS country, i.id AS institution, i.name AS institutionName, f.fromDay AS from, f.toDay AS to
ORDER BY person, from, to, institution`;

/** Dated affiliations that were believed at a seq and had begun by a day, as far as the audience may read them. Uses the index on Fact.kind and seqFrom. */
export const DATED_AFFILIATIONS: Readonly<Record<Audience, string>> = {
  secretariat: datedAffiliations('secretariat'),
  programme: datedAffiliations('programme'),
};
