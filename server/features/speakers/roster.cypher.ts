import { perAudience } from '../../graphql/per-audience';

/** What people whom the audience knows said of being found and of introducing others. Uses the index on Fact(kind, seqFrom). */
export const CONSENTS = perAudience(
  (seen, a) => `
MATCH (f:Fact {kind: 'consent'})
WHERE f.seqFrom > 0 AND f.purpose IN ['speakerSearch', 'introducing'] AND f.seqTo IS NULL AND f.staged IS NULL AND f.suspended IS NULL AND f.erased IS NULL
MATCH (f)-[:ABOUT]->(:Record)-[d:DESCRIBES]->(p:Person:${seen}) WHERE d.seqTo IS NULL
RETURN p.id_${a} AS person, f.purpose AS purpose, f.value AS value, coalesce(f.byHand, false) AS byHand, f.fromDay AS fromDay, f.statedSeq AS statedSeq`,
);

/** Participations of people in events, as the audience may know them. Scans the audience's events. */
export const PARTICIPATIONS = perAudience(
  (seen, a) => `
MATCH (e:Event:${seen})<-[x:TOOK_PART_IN_${a}]-(p:Person:${seen})
RETURN p.id_${a} AS person, e.id AS event, coalesce(e.titleKo, e.titleEn, e.key) AS title, x.status AS status, x.role AS role,
  coalesce(x.from, e.from) AS from, coalesce(x.to, e.to, x.from, e.from) AS to, e.status AS held
ORDER BY person, event`,
);

/** Associations as the audience knows them, by key. Scans the label. */
export const ASSOCIATIONS = perAudience(
  (seen) => `
MATCH (s:Association:${seen})
RETURN s.key AS key, s.id AS id, coalesce(s.abbr, s.nameEn, s.nameKo, s.key) AS title
ORDER BY key`,
);
