import { perAudience } from '../../../graphql/per-audience';

/** How many people an audience knows. Answered from the counts that the database keeps. */
export const COUNT_PEOPLE = perAudience(
  (seen, a) => `MATCH (p:Person:${seen}) WHERE p.id_${a} IS NOT NULL RETURN count(p) AS people`,
);

/**
 * Everybody the audience knows with what shows their expertise: works with the place among the authors, joint projects, talks, and the
 * fields that rosters name. Scans the audience's label; streamed.
 */
export const EXPERTISE_OF_PEOPLE = perAudience(
  (seen, a) => `
MATCH (p:Person:${seen})
RETURN p.id_${a} AS id, coalesce(p.fields_${a}, []) AS fields, coalesce(p.technologies_${a}, []) AS technologies,
  [(p)-[x:AUTHORED_${a}]->(w:Work:${seen}) | [w.id, w.title, w.abstract, w.year, w.authors, x.position]] AS works,
  [(p)-[:IN_PROJECT_${a}]->(j:Project:${seen}) | [j.id, j.titleKo, j.titleEn, left(j.from, 4)]] AS projects,
  [(p)-[x:ATTENDED_${a}]->(e:Event:${seen}) WHERE x.role IN ['speaker', 'organizer', 'chair'] | [e.id, e.titleKo, e.titleEn, left(e.from, 4)]] AS talks
ORDER BY id`,
);

/** Digest of everything that is projected: while it stands, so does the index. */
export const PROJECTION_VERSION = `MATCH (m:Meta {id: 'store'}) RETURN m.digestProjection AS version`;
