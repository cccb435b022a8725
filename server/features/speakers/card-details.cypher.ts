import { perAudience } from '../../graphql/per-audience';

/** What sources say of where people are, and of being overseas Korean, as far as the audience may read it. Index on Person(id of the audience). */
export const PLACES_OF = perAudience(
  (seen, a) => `
UNWIND $ids AS id
MATCH (p:Person:${seen} {id_${a}: id})<-[d:DESCRIBES]-(r:Record) WHERE d.seqTo IS NULL
MATCH (r)<-[:ABOUT]-(f:Fact)
WHERE f.kind IN ['residence', 'affiliation', 'origin'] AND f.seqTo IS NULL AND f.staged IS NULL AND f.suspended IS NULL
  AND f.erased IS NULL ${a === 'secretariat' ? '' : 'AND f:SeenByProgramme'}
OPTIONAL MATCH (f)-[:REFERS_TO]->(o:${seen})
RETURN id, f.kind AS kind, r.source AS source, coalesce(f.byHand, false) AS byHand, f.country AS country, f.city AS city,
  coalesce(o.name, f.text) AS text, o.country AS placeCountry, f.overseasKorean AS overseasKorean, f.validFrom AS validFrom, f.toDay AS toDay,
  f.recordedAt AS recordedAt
ORDER BY id, f.kind, f.toDay DESC, f.fromDay DESC, f.statedSeq DESC, f.hash`,
);

/** What shows expertise, by id: works, projects and events that the audience sees. Unique indexes on their ids. */
export const THINGS_OF = perAudience(
  (seen) => `
UNWIND $ids AS id
MATCH (w:Work:${seen} {id: id})
RETURN id, 'WORK' AS kind, w.title AS title, w.year AS year, coalesce(w.date, toString(w.year)) AS date
UNION ALL
UNWIND $ids AS id
MATCH (j:Project:${seen} {id: id})
RETURN id, 'PROJECT' AS kind, coalesce(j.titleKo, j.titleEn, j.key) AS title, toInteger(left(j.from, 4)) AS year, j.from AS date
UNION ALL
UNWIND $ids AS id
MATCH (e:Event:${seen} {id: id})
RETURN id, 'EVENT' AS kind, coalesce(e.titleKo, e.titleEn, e.key) AS title, toInteger(left(e.from, 4)) AS year, e.from AS date`,
);

/** Fields in the sources' words, how many works, and the latest of them. Index on Person(id of the audience). */
export const CAREERS_OF = perAudience(
  (seen, a) => `
UNWIND $ids AS id
MATCH (p:Person:${seen} {id_${a}: id})
RETURN id, coalesce(p.fields_${a}, []) AS fields, p.city_${a} AS city,
  COUNT { (p)-[:AUTHORED_${a}]->(:Work:${seen}) } AS works,
  reduce(latest = null, year IN [(p)-[:AUTHORED_${a}]->(w:Work:${seen}) | w.year] | CASE WHEN latest IS NULL OR year > latest THEN year ELSE latest END) AS latestYear`,
);
