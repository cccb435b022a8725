// The same questions as Cypher by hand, for the audience of the secretariat: what somebody would write who knows the graph and asks the driver.

/** A person's page: who answers for an id at which seq, who it is, with every place, association, event, club and project. */
export const PERSON = `
MATCH (:Record {personId: $id})-[d:DESCRIBES WHERE d.seqTo IS NULL]->(p:Person:SeenBySecretariat)
MATCH (m:Meta {id: 'store'})
MATCH (published:Command {seq: m.seq})
RETURN m.seq AS seq, m.world AS world, published.at AS asOf, p.id_secretariat AS canonicalId,
  [(p)<-[d:DESCRIBES WHERE d.seqTo IS NULL]-(r:Record) | r.personId] AS memberIds, p.name_secretariat AS name, p.nameHangul_secretariat AS nameHangul, p.nameLatin_secretariat AS nameLatin, p.nameHanja_secretariat AS nameHanja,
  p.otherNames_secretariat AS otherNames, p.standing_secretariat AS standing, p.stage_secretariat AS stage, p.country_secretariat AS country,
  p.city_secretariat AS city, p.institution_secretariat AS institution, p.position_secretariat AS position, p.registered_secretariat AS registered,
  p.events_secretariat AS events,
  [(p)-[:BASED_IN_secretariat]->(c:Country) | {code: c.code, nameKo: c.nameKo, nameEn: c.nameEn}] AS basedIn,
  [(p)-[:WORKS_ON_secretariat]->(t:Technology) | {code: t.code, nameKo: t.nameKo, nameEn: t.nameEn}] AS worksOn,
  [(p)-[r:AFFILIATED_WITH_secretariat]->(i:SeenBySecretariat) | {r: properties(r), id: i.id, name: i.name, nameKo: i.nameKo, nameEn: i.nameEn, city: i.city,
    country: [(i)-[:IN_COUNTRY]->(c:Country) | {code: c.code, nameKo: c.nameKo, nameEn: c.nameEn}]}] AS affiliations,
  [(p)-[r:STUDIED_AT_secretariat]->(i:SeenBySecretariat) | {r: properties(r), id: i.id, name: i.name, nameKo: i.nameKo, nameEn: i.nameEn, city: i.city,
    country: [(i)-[:IN_COUNTRY]->(c:Country) | {code: c.code, nameKo: c.nameKo, nameEn: c.nameEn}]}] AS studies,
  [(p)-[r:MEMBER_OF_secretariat]->(a:SeenBySecretariat) | {r: properties(r), id: a.id, abbr: a.abbr, nameKo: a.nameKo, nameEn: a.nameEn}] AS associations,
  [(p)-[r:TOOK_PART_IN_secretariat]->(e:SeenBySecretariat) | {r: properties(r), id: e.id, titleKo: e.titleKo, titleEn: e.titleEn, from: e.from, to: e.to,
    venue: e.venue, edition: e.edition}] AS participations,
  [(p)-[r:IN_CLUB_secretariat]->(c:SeenBySecretariat) | {r: properties(r), id: c.id, nameKo: c.nameKo, nameEn: c.nameEn, from: c.from, status: c.status}] AS clubs,
  [(p)-[r:IN_PROJECT_secretariat]->(j:SeenBySecretariat) | {r: properties(r), id: j.id, titleKo: j.titleKo, titleEn: j.titleEn, kind: j.kind, from: j.from,
    status: j.status}] AS projects`;

const shared = (type, label, more = '') => `
  MATCH (p)-[:${type}_secretariat]->(n:${label}:SeenBySecretariat)<-[:${type}_secretariat]-(o:Person:SeenBySecretariat)
  WHERE o <> p ${more}
  RETURN o, n`;

const through = `
  ${shared('ATTENDED', 'Event')}
  UNION ALL ${shared('IN_CLUB', 'Club')}
  UNION ALL ${shared('IN_PROJECT', 'Project')}
  UNION ALL ${shared('AUTHORED', 'Work', 'AND n.authors <= 30 AND NOT coalesce(n.authorsTruncated, false)')}`;

/** Everybody with whom somebody shares an event attended, a club, a project or a work of at most 30 authors, with how much of it. */
export const NEIGHBORS = `
MATCH (p:Person:SeenBySecretariat {id_secretariat: $id})
CALL (p) {${through}
}
RETURN o.id_secretariat AS id, o.name_secretariat AS name, o.standing_secretariat AS standing, o.country_secretariat AS country,
  o.institution_secretariat AS institution, count(DISTINCT n) AS shared
ORDER BY shared DESC, id`;

/** People of a technology, and how many pairs of them have a tie. */
export const NETWORK = `
MATCH (t:Technology {code: $technology})<-[:WORKS_ON_secretariat]-(p:Person:SeenBySecretariat)
WITH t, collect(p) AS people
CALL (t, people) {
  UNWIND people AS p
  CALL (p) {${through}
  }
  WITH DISTINCT t, p, o
  WHERE p.id_secretariat < o.id_secretariat AND EXISTS { (o)-[:WORKS_ON_secretariat]->(t) }
  RETURN count(*) AS ties
}
RETURN size(people) AS people, ties`;

/** Names and titles by their tokens: everything that a hit shows or is explained by. */
export const SEARCH = `
CALL {
  CALL db.index.fulltext.queryNodes('search_secretariat', $lucene, {limit: 200}) YIELD node AS n, score
  WHERE n:SeenBySecretariat
  RETURN 'Person' AS kind, n.id_secretariat AS id, n.name_secretariat AS title, [n.nameHangul_secretariat, n.nameLatin_secretariat,
    n.nameHanja_secretariat] + coalesce(n.otherNames_secretariat, []) AS names, n.institution_secretariat AS place, n.country_secretariat AS country,
    n.standing_secretariat AS standing, score
  UNION ALL
  CALL db.index.fulltext.queryNodes('things_secretariat', $lucene, {limit: 200}) YIELD node AS n, score
  WHERE NOT n:Person
  RETURN head(labels(n)) AS kind, n.id AS id, toString(coalesce(n.nameKo, n.titleKo, n.name, n.nameEn, n.titleEn, n.title, n.abbr, n.year)) AS title,
    [n.name, n.nameKo, n.nameEn, n.titleKo, n.titleEn, n.title, n.abbr, n.code] + coalesce(n.aliases, []) + coalesce(n.acronyms, []) AS names,
    coalesce(n.city, n.venue) AS place, n.country AS country, null AS standing, score
}
RETURN kind, id, title, names, place, country, standing, score ORDER BY score DESC`;
