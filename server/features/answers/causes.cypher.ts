import type { Audience } from '@brainlink/schema/access';

/**
 * Facts about people, and who records describe, that changed between two commands. For the secretariat alone, whose records they are.
 * Indexes on Record(personId), Command(seq).
 */
export const CHANGES_OF_PEOPLE = `
UNWIND $people AS id
MATCH (:Record {personId: id})-[:DESCRIBES]->(p:Person)
WITH DISTINCT id, p
MATCH (p)<-[d:DESCRIBES]-(r:Record)
WHERE d.seqFrom <= $to AND (d.seqTo IS NULL OR d.seqTo > $from)
MATCH (f:Fact)-[:ABOUT]->(r)
WHERE f.staged IS NULL AND f.seqFrom <= $to AND (f.seqTo IS NULL OR f.seqTo > $from) AND f.kind IN $kinds
WITH DISTINCT id, d, r, f,
  [x IN [
    CASE WHEN f.seqFrom > $from THEN {change: 'STATED', seq: f.seqFrom} END,
    CASE WHEN f.seqTo <= $to THEN {change: 'RETRACTED', seq: f.seqTo} END,
    CASE WHEN d.seqFrom > $from AND f.seqFrom <= $from THEN {change: 'LINKED', seq: d.seqFrom} END,
    CASE WHEN d.seqTo <= $to AND (f.seqTo IS NULL OR f.seqTo > d.seqTo) THEN {change: 'UNLINKED', seq: d.seqTo} END
  ] WHERE x IS NOT NULL] AS changes
WHERE size(changes) > 0
OPTIONAL MATCH (f)-[:REFERS_TO]->(t)
UNWIND changes AS one
OPTIONAL MATCH (c:Command {seq: one.seq})
RETURN DISTINCT id AS person, r.key AS record, f.kind AS fact, f.validFrom AS validFrom, t.id AS thingId,
  coalesce(t.titleKo, t.titleEn, t.title, t.nameKo, t.name, t.key) AS thing, one.change AS change, one.seq AS seq,
  c.kind AS command, c.at AS at
ORDER BY seq, record, fact, change, thingId, person`;

/** What is said of things, where it changed between two commands. Indexes on Fact(kind, seqFrom), Command(seq). */
export const CHANGES_OF_THINGS = `
MATCH (f:Fact {kind: 'profile'})-[:ABOUT]->(t)
WHERE ((f.seqFrom > $from AND f.seqFrom <= $to) OR (f.seqTo > $from AND f.seqTo <= $to)) AND t.id IN $things
WITH t, f, CASE WHEN f.seqTo > $from AND f.seqTo <= $to THEN f.seqTo ELSE f.seqFrom END AS seq
OPTIONAL MATCH (c:Command {seq: seq})
RETURN DISTINCT null AS person, f.recordKey AS record, 'profile' AS fact, null AS validFrom, t.id AS thingId,
  coalesce(t.titleKo, t.titleEn, t.title, t.nameKo, t.name, t.key) AS thing, 'THING_CHANGED' AS change, seq, c.kind AS command, c.at AS at
ORDER BY seq, record, thingId`;

/** The audiences that are told of records. */
export const TELLS_CAUSES: Readonly<Record<Audience, boolean>> = { secretariat: true, programme: false };
