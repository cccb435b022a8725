import type { Audience } from '@brainlink/schema/access';
import { believed, isTold, thingAsOf } from '../../graphql/as-of.cypher';
import { perAudience } from '../../graphql/per-audience';

/** Everybody the audience knows, with what they are filtered by. Scans the audience's label. */
export const PEOPLE_NOW = perAudience(
  (seen, a) => `
MATCH (p:Person:${seen})
RETURN p.id_${a} AS id, p.name_${a} AS name, p.nameLatin_${a} AS nameLatin, p.standing_${a} AS standing, p.country_${a} AS country,
  p.stage_${a} AS stage, p.institution_${a} AS institution, coalesce(p.technologies_${a}, []) AS technologies,
  coalesce(p.registered_${a}, false) AS registered,
  [(p)-[w:AFFILIATED_WITH_${a}]->(i:${seen}) WHERE w.current | i.id] AS institutionIds,
  [(p)-[m:MEMBER_OF_${a}]->(s:${seen}) WHERE m.current | s.key] AS associationIds
ORDER BY id`,
);

const members = (seen: string, a: Audience, type: string): string =>
  `[(p:Person:${seen})-[x:${type}_${a}]->(n) | [p.id_${a}, x.from, x.to]]`;

/** Events, clubs, projects and works with the people the audience sees in them. Scans the labels of the things. */
export const HYPEREDGES_NOW = perAudience(
  (seen, a) => `
MATCH (n:Event:${seen})
RETURN 'CO_EVENT' AS kind, n.id AS id, coalesce(n.titleKo, n.titleEn, n.key) AS title, n.from AS from, n.to AS to, n.edition AS edition,
  null AS size, false AS truncated, ${members(seen, a, 'ATTENDED')} AS members
UNION ALL
MATCH (n:Club:${seen})
RETURN 'CLUB' AS kind, n.id AS id, coalesce(n.nameKo, n.nameEn, n.key) AS title, n.from AS from, n.to AS to, null AS edition,
  null AS size, false AS truncated, ${members(seen, a, 'IN_CLUB')} AS members
UNION ALL
MATCH (n:Project:${seen})
RETURN 'PROJECT' AS kind, n.id AS id, coalesce(n.titleKo, n.titleEn, n.key) AS title, n.from AS from, n.to AS to, null AS edition,
  null AS size, false AS truncated, ${members(seen, a, 'IN_PROJECT')} AS members
UNION ALL
MATCH (n:Work:${seen})
RETURN 'PUBLICATION' AS kind, n.id AS id, n.title AS title, coalesce(n.date, toString(n.year)) AS from, coalesce(n.date, toString(n.year)) AS to,
  null AS edition, n.authors AS size, coalesce(n.authorsTruncated, false) AS truncated,
  [(p:Person:${seen})-[:AUTHORED_${a}]->(n) | [p.id_${a}, null, null]] AS members`,
);

const beliefs = (audience: Audience): string => `
CALL (p) {
  MATCH (r:Record)-[d:DESCRIBES]->(p) WHERE ${believed('d')}
  MATCH (f:Fact)-[:ABOUT]->(r)
  WHERE ${believed('f')} AND f.fromDay <= $day AND ${isTold('f', audience)}
  OPTIONAL MATCH (f)-[:REFERS_TO]->(o)
  RETURN r, collect({fact: properties(f), object: CASE WHEN o IS NULL THEN NULL ELSE ${thingAsOf('o')} END}) AS facts
}
WITH p, collect({key: r.key, source: r.source, personId: r.personId, mintedSeq: coalesce(r.mintedSeq, 0), facts: facts}) AS records
WHERE size(records) > 0
RETURN p.id AS id, records`;

/** What was believed about a person at a seq, up to a day, as far as the audience may read it now (contract 8). Uses the constraint on Person.id. */
export const PERSON_AS_OF = perAudience((_seen, a) => `MATCH (p:Person {id: $node})${beliefs(a)}`);

/** Keys of associations by id. Uses the index on Association.id. */
export const ASSOCIATION_KEYS = perAudience(
  (seen) => `
MATCH (a:Association:${seen}) WHERE a.id IN $ids
RETURN a.id AS id, a.key AS key`,
);
