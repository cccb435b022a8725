import { perAudience } from '../../graphql/per-audience';

/** Where people work and worked, as the audience sees it. Index on Person(id of the audience). */
export const AFFILIATIONS = perAudience(
  (seen, a) => `
UNWIND $ids AS id
MATCH (p:Person:${seen} {id_${a}: id})-[w:AFFILIATED_WITH_${a}]->(i:Institution:${seen})
RETURN id AS person, i.id AS institution, w.from AS from, w.to AS to, w.current AS current
ORDER BY person, institution, from`,
);

/** Institutions with what they belong to. Scans the audience's institutions. */
export const INSTITUTIONS = perAudience(
  (seen) => `
MATCH (i:Institution:${seen})
RETURN i.id AS id, i.name AS name, [(i)-[:PART_OF]->(q:Institution:${seen}) | q.id] AS parents
ORDER BY id`,
);
