import { perAudience } from '../../graphql/per-audience';

/** Title and abstract of a work the audience sees. Unique index on Work(id). */
export const TOPIC_OF_WORK = perAudience(
  (seen) => `
MATCH (w:Work:${seen} {id: $id})
RETURN [w.title] AS titles, w.abstract AS abstract, [] AS technologies`,
);

/** Titles of the latest works of a person the audience sees, and their fields. Index on Person(id of the audience). */
export const TOPIC_OF_PERSON = perAudience(
  (seen, a) => `
MATCH (p:Person:${seen} {id_${a}: $id})
CALL (p) {
  MATCH (p)-[:AUTHORED_${a}]->(w:Work:${seen})
  WITH w ORDER BY w.year DESC, w.id LIMIT 12
  RETURN collect(w.title) AS titles
}
RETURN titles + coalesce(p.fields_${a}, []) AS titles, null AS abstract, coalesce(p.technologies_${a}, []) AS technologies`,
);

/** Titles and technologies of an event the audience sees. Unique index on Event(id). */
export const TOPIC_OF_EVENT = perAudience(
  (seen) => `
MATCH (e:Event:${seen} {id: $id})
RETURN [title IN [e.titleKo, e.titleEn] WHERE title IS NOT NULL] AS titles, null AS abstract,
  [(e)-[:ABOUT_TECHNOLOGY]->(t:Technology:${seen}) | t.code] AS technologies`,
);

/** When an event the audience sees is. Unique index on Event(id). */
export const EVENT_DAYS = perAudience(
  (seen) => `
MATCH (e:Event:${seen} {id: $id})
RETURN e.from AS from, coalesce(e.to, e.from) AS to, e.edition AS edition`,
);

/** Works of people, for "not this kind": what is like them goes down. Index on Person(id of the audience). */
export const WORKS_OF_PEOPLE = perAudience(
  (seen, a) => `
UNWIND $ids AS id
MATCH (p:Person:${seen} {id_${a}: id})-[:AUTHORED_${a}]->(w:Work:${seen})
RETURN DISTINCT w.id AS id ORDER BY id LIMIT 100`,
);
