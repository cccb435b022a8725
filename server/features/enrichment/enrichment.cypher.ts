/** What is said now, or was taken back by hand: the state of a proposal is read from both. */
const said = `f.staged IS NULL AND f.erased IS NULL AND ((f.seqTo IS NULL AND f.suspended IS NULL) OR f.retractedByHand)`;

/** Affiliations and fields of a person from every source, with what they point to. Starts at Person.id. */
export const CAREER_FACTS = `
MATCH (:Person {id: $node})<-[d:DESCRIBES]-(r:Record) WHERE d.seqTo IS NULL
MATCH (r)<-[:ABOUT]-(f:Fact) WHERE f.kind IN ['affiliation', 'field'] AND ${said}
OPTIONAL MATCH (f)-[:REFERS_TO]->(o)
RETURN properties(f) AS fact, r.source AS source, r.key AS recordKey, o.key AS objectKey, o.name AS objectName, o.country AS country
ORDER BY f.seqFrom, f.id LIMIT $limit`;

/**
 * Works of a person from public sources, with what tells whose they are: places from which they were published, technologies, the other
 * authors. Starts at Person.id.
 */
export const AUTHORED_WORKS = `
MATCH (p:Person {id: $node})<-[d:DESCRIBES]-(r:Record) WHERE d.seqTo IS NULL
MATCH (r)<-[:ABOUT]-(f:Fact {kind: 'authorship'})-[:REFERS_TO]->(w:Work) WHERE ${said}
WITH p, w, collect({fact: properties(f), source: r.source, recordKey: r.key}) AS facts
ORDER BY w.key LIMIT $limit
RETURN w.key AS key, coalesce(w.title, w.name) AS title, w.year AS year, facts,
  [(w)-[:PUBLISHED_FROM]->(i) | {key: i.key, name: i.name, country: i.country}] AS places,
  [(w)-[:ABOUT_TECHNOLOGY]->(t) | t.code] AS technologies,
  [(w)<-[:AUTHORED_secretariat]-(q:Person) WHERE q <> p | q.id][..30] AS coAuthors
ORDER BY key`;

/** Sources of a person's records. Starts at Person.id. */
export const SOURCES_OF_PERSON = `
MATCH (:Person {id: $node})<-[d:DESCRIBES]-(r:Record) WHERE d.seqTo IS NULL
RETURN collect(DISTINCT r.source) AS sources`;
