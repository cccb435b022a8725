import type { Audience } from '@brainlink/schema/access';
import { believed, isTold, thingAsOf } from '../../graphql/as-of.cypher';
import { perAudience } from '../../graphql/per-audience';

// Twelve signs of a digest line, 48 bits of a SHA-256, tell one state from another.
const state = (node: string): string => `coalesce(left(${node}.line, 12), '')`;

const peopleNow = (seen: string, a: Audience, which = ''): string => `
MATCH (p:Person:${seen})${which}
RETURN p.id_${a} AS id, ${state('p')} AS state, p.name_${a} AS name, p.nameLatin_${a} AS nameLatin, p.standing_${a} AS standing,
  p.country_${a} AS country, p.stage_${a} AS stage, p.institution_${a} AS institution, coalesce(p.technologies_${a}, []) AS technologies,
  coalesce(p.registered_${a}, false) AS registered,
  [(p)-[w:AFFILIATED_WITH_${a}]->(i:${seen}) WHERE w.current | i.id] AS institutionIds,
  [(p)-[m:MEMBER_OF_${a}]->(s:${seen}) WHERE m.current | s.key] AS associationIds`;

/** Everybody the audience knows, with what they are filtered by, in no order. Scans the audience's label. */
export const PEOPLE_NOW = perAudience((seen, a) => peopleNow(seen, a));

/** Some of them, by the ids under which the audience knows them. Uses the indexes on Person.id_secretariat and id_programme. */
export const SOME_PEOPLE_NOW = perAudience((seen, a) => peopleNow(seen, a, ` WHERE p.id_${a} IN $ids`));

/** How people are in the things of each label. */
const PARTS = { Event: 'ATTENDED', Club: 'IN_CLUB', Project: 'IN_PROJECT', Work: 'AUTHORED' } as const;

// A work tells no days of its authors: their ids alone are half of what there is to send.
const members = (seen: string, a: Audience, label: keyof typeof PARTS): string =>
  `[(p:Person:${seen})-[x:${PARTS[label]}_${a}]->(n) | ${label === 'Work' ? `p.id_${a}` : `[p.id_${a}, x.from, x.to]`}] AS members`;

const thingsNow = (seen: string, a: Audience, which = ''): string => `
MATCH (n:Event:${seen})${which}
RETURN 'CO_EVENT' AS kind, n.id AS id, ${state('n')} AS state, coalesce(n.titleKo, n.titleEn, n.key) AS title, n.from AS from, n.to AS to,
  n.edition AS edition, null AS size, false AS truncated, ${members(seen, a, 'Event')}
UNION ALL
MATCH (n:Club:${seen})${which}
RETURN 'CLUB' AS kind, n.id AS id, ${state('n')} AS state, coalesce(n.nameKo, n.nameEn, n.key) AS title, n.from AS from, n.to AS to,
  null AS edition, null AS size, false AS truncated, ${members(seen, a, 'Club')}
UNION ALL
MATCH (n:Project:${seen})${which}
RETURN 'PROJECT' AS kind, n.id AS id, ${state('n')} AS state, coalesce(n.titleKo, n.titleEn, n.key) AS title, n.from AS from, n.to AS to,
  null AS edition, null AS size, false AS truncated, ${members(seen, a, 'Project')}
UNION ALL
MATCH (n:Work:${seen})${which}
RETURN 'PUBLICATION' AS kind, n.id AS id, ${state('n')} AS state, n.title AS title, coalesce(n.date, toString(n.year)) AS from,
  coalesce(n.date, toString(n.year)) AS to, null AS edition, n.authors AS size, coalesce(n.authorsTruncated, false) AS truncated,
  ${members(seen, a, 'Work')}`;

/** Events, clubs, projects and works with the people the audience sees in them. Scans the labels of the things. */
export const HYPEREDGES_NOW = perAudience((seen, a) => thingsNow(seen, a));

/** Some of them, by id. Uses the constraints on the ids of the four labels. */
export const SOME_HYPEREDGES_NOW = perAudience((seen, a) => thingsNow(seen, a, ' WHERE n.id IN $ids'));

/** What some people are in, by id. */
export const THINGS_OF_PEOPLE_NOW = perAudience(
  (seen, a) => `
MATCH (p:Person:${seen}) WHERE p.id_${a} IN $ids
MATCH (p)-[:${Object.values(PARTS)
    .map((type) => `${type}_${a}`)
    .join('|')}]->(n:${seen})
RETURN DISTINCT n.id AS id`,
);

const statesNow = (nodes: string, id: string, of: string): string => `
MATCH (n:${nodes})
WITH left(${id}, 4) AS part, collect(${id} + ':' + ${state('n')}) AS states
RETURN '${of} ' + part AS part, reduce(text = '', one IN states | text + one + ' ') AS states`;

/**
 * In what state people and things are, as `id:hash` one after another in a thousand parts by the beginnings of their ids: two looks are
 * compared by part. Scans what the audience sees. `states-now.ts` makes the same of rows.
 */
export const STATES_NOW = perAudience((seen, a) =>
  [
    statesNow(`Person:${seen}`, `n.id_${a}`, 'Person'),
    ...Object.keys(PARTS).map((label) => statesNow(`${label}:${seen}`, 'n.id', label)),
  ].join('\nUNION ALL\n'),
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
