import type { Audience } from '@brainlink/schema/access';
import { LABEL_OF_AUDIENCE } from '../../graphql/audience-sdl';

const perAudience = (text: (seen: string, visible: string) => string): Readonly<Record<Audience, string>> => ({
  // Contacts are read in one place only (contract 13), consents by the secretariat only.
  secretariat: text(LABEL_OF_AUDIENCE.secretariat, `f.kind <> 'contact'`),
  programme: text(LABEL_OF_AUDIENCE.programme, `f:SeenByProgramme AND NOT f.kind IN ['contact', 'consent']`),
});

const object = `CASE WHEN o IS NULL THEN NULL ELSE {
    kind: head([label IN labels(o) WHERE NOT label STARTS WITH 'SeenBy' AND label <> 'Touched']),
    id: CASE WHEN o:Country OR o:Technology THEN o.code WHEN o:Edition THEN toString(o.year) ELSE o.id END,
    name: toString(coalesce(o.nameKo, o.titleKo, o.name, o.nameEn, o.titleEn, o.title, o.abbr, o.year, o.key))} END AS object`;

/** The facts about a person's records, with the records' places. Starts at Person.id. */
export const PERSON_FACTS = perAudience(
  (seen, visible) => `
MATCH (r:Record)-[d:DESCRIBES]->(p:Person) WHERE p.id IN $ids AND d.seqFrom <= $seq AND (d.seqTo IS NULL OR d.seqTo > $seq)
WITH DISTINCT r
MATCH (f:Fact)-[:ABOUT]->(r)
WHERE f.seqFrom + 0 <= $seq AND ($includeRetracted OR (f.seqTo IS NULL OR f.seqTo > $seq))
  AND ($day IS NULL OR (f.fromDay <= $day AND f.toDay >= $day)) AND ${visible}
OPTIONAL MATCH (f)-[:REFERS_TO]->(o:${seen})
OPTIONAL MATCH (s:Record {key: f.recordKey})
OPTIONAL MATCH (c:Command {id: f.commandId}) WHERE f.byHand
RETURN properties(f) AS fact, ${object},
  {key: s.key, source: s.source, row: s.row, file: s.file, lastSeen: s.lastSeen} AS record, c.actor AS actor
ORDER BY f.kind, f.toDay DESC, f.fromDay DESC, f.seqFrom DESC, f.hash
LIMIT 5000`,
);

const KEY_OF: Readonly<Record<string, string>> = { Country: 'code', Technology: 'code', Edition: 'year' };

/** The facts about a thing the audience may see. Starts at the thing's id, code or year. */
export const thingFactsOf = (label: string): Readonly<Record<Audience, string>> =>
  perAudience(
    (seen, visible) => `
MATCH (t:${label}:${seen} {${KEY_OF[label] ?? 'id'}: $id})
MATCH (f:Fact)-[:ABOUT]->(t)
WHERE f.seqFrom + 0 <= $seq AND f.seqTo IS NULL AND ${visible}
OPTIONAL MATCH (f)-[:REFERS_TO]->(o:${seen})
OPTIONAL MATCH (s:Record {key: f.recordKey})
RETURN properties(f) AS fact, ${object},
  {key: s.key, source: s.source, row: s.row, file: s.file, lastSeen: s.lastSeen} AS record, null AS actor
ORDER BY f.kind, f.seqFrom DESC, f.hash
LIMIT 2000`,
  );

const matching = (visible: string): string => `
WHERE f.seqFrom <= $seq AND (f.seqTo IS NULL OR f.seqTo > $seq) AND f.seqFrom > $seqAfter
  AND ($day IS NULL OR (f.fromDay <= $day AND f.toDay >= $day)) AND ${visible}`;

/** How many facts of a kind there are. Uses the index on Fact(kind, seqFrom). */
export const COUNT_FACTS = perAudience(
  (seen, visible) => `
MATCH (f:Fact {kind: $kind})-[:ABOUT]->(a) ${matching(visible)}
  AND (a:${seen} OR EXISTS { (a)-[d:DESCRIBES WHERE d.seqFrom <= $seq AND (d.seqTo IS NULL OR d.seqTo > $seq)]->(:Person) })
RETURN count(f) AS total`,
);

/** A page of facts of a kind, in order of seq and id. Uses the index on Fact(kind, seqFrom). */
export const FACT_PAGE = perAudience(
  (seen, visible) => `
MATCH (f:Fact {kind: $kind})-[:ABOUT]->(a) ${matching(visible)}
  AND f.seqFrom >= $afterSeq AND (f.seqFrom > $afterSeq OR f.id > $afterId)
  AND (a:${seen} OR EXISTS { (a)-[d:DESCRIBES WHERE d.seqFrom <= $seq AND (d.seqTo IS NULL OR d.seqTo > $seq)]->(:Person) })
WITH f, a ORDER BY f.seqFrom, f.id LIMIT $limit
OPTIONAL MATCH (a)-[d:DESCRIBES WHERE d.seqTo IS NULL]->(p:Person:${seen})
OPTIONAL MATCH (f)-[:REFERS_TO]->(o:${seen})
OPTIONAL MATCH (s:Record {key: f.recordKey})
RETURN properties(f) AS fact, p[$idProperty] AS personId, CASE WHEN a:Record THEN null ELSE a.id END AS thingId, o.id AS objectId, s.source AS source
ORDER BY f.seqFrom, f.id`,
);
