import type { Audience } from '@brainlink/schema/access';
import { believed, personKnown, recordKnown, thingAsOf, thingKnown } from '../../graphql/as-of.cypher';
import { LABEL_OF_AUDIENCE } from '../../graphql/audience-sdl';

const perAudience = (
  text: (seen: string, visible: string, audience: Audience) => string,
): Readonly<Record<Audience, string>> => ({
  // Contacts are read in one place only (contract 13), consents by the secretariat only.
  secretariat: text(LABEL_OF_AUDIENCE.secretariat, `f.kind <> 'contact'`, 'secretariat'),
  programme: text(LABEL_OF_AUDIENCE.programme, 'f:SeenByProgramme', 'programme'),
});

const object = `CASE WHEN o IS NULL THEN NULL ELSE ${thingAsOf('o')} END AS object`;

/** The stating record, with file and row as they were then: a record that changed since keeps its earlier versions. */
const stating = `CASE WHEN s IS NULL THEN NULL ELSE {key: s.key, source: s.source, lastSeen: s.lastSeen,
    place: coalesce(CASE WHEN $then THEN head([(s)-[:WAS]->(v:RecordVersion) WHERE v.seqFrom <= $seq AND v.seqTo > $seq | v {.row, .file}]) END, s {.row, .file})} END AS record`;

/** A command that somebody gave, with their name; an import, which has a page of its own, is none. Uses the constraint on User.id. */
const command = (node: string): string => `CASE WHEN ${node} IS NULL OR ${node}.importId IS NOT NULL THEN NULL
    ELSE ${node} {.seq, .kind, .undoneBy, by: coalesce(head(COLLECT { MATCH (u:User {id: ${node}.actor}) RETURN u.name }), ${node}.actor)} END`;

const aboutPerson = (visible: string): string => `
MATCH (r:Record)-[d:DESCRIBES]->(p:Person {id: $node}) WHERE ${believed('d')}
WITH DISTINCT r
MATCH (f:Fact)-[:ABOUT]->(r)
WHERE f.seqFrom + 0 <= $seq AND ($includeRetracted OR (f.seqTo IS NULL OR f.seqTo > $seq))
  AND ($day IS NULL OR (f.fromDay <= $day AND f.toDay >= $day)) AND f.erased IS NULL AND ${visible}`;

/** How many facts {@link PERSON_FACTS} finds on all pages. */
export const COUNT_PERSON_FACTS = perAudience(
  (_seen, visible) => `${aboutPerson(visible)}
RETURN count(f) AS total`,
);

/**
 * A page of the facts about a person's records as of a seq, with the records' places: by kind, latest first; the caller knows that the
 * audience may see the person. Starts at Person.id.
 */
export const PERSON_FACTS = perAudience(
  (_seen, visible) => `${aboutPerson(visible)}
  AND ($after IS NULL OR f.kind > $after[0] OR (f.kind = $after[0] AND (f.toDay < $after[1] OR (f.toDay = $after[1]
    AND (f.fromDay < $after[2] OR (f.fromDay = $after[2] AND (f.seqFrom < $after[3] OR (f.seqFrom = $after[3] AND f.id > $after[4]))))))))
WITH f ORDER BY f.kind, f.toDay DESC, f.fromDay DESC, f.seqFrom DESC, f.id LIMIT $limit
OPTIONAL MATCH (f)-[:REFERS_TO]->(o)
OPTIONAL MATCH (s:Record {key: f.recordKey})
OPTIONAL MATCH (c:Command {id: f.commandId}) WHERE f.byHand OR f.restates IS NOT NULL
OPTIONAL MATCH (t:Command {id: f.retractedBy})
RETURN properties(f) AS fact, ${object}, ${stating}, ${command('c')} AS statedIn, ${command('t')} AS takenBackIn
ORDER BY f.kind, f.toDay DESC, f.fromDay DESC, f.seqFrom DESC, f.id`,
);

const KEY_OF: Readonly<Record<string, string>> = { Country: 'code', Technology: 'code', Edition: 'year' };

/** The facts about a thing the audience may see. Starts at the thing's id, code or year. */
export const thingFactsOf = (label: string): Readonly<Record<Audience, string>> =>
  perAudience(
    (seen, visible) => `
MATCH (t:${label}:${seen} {${KEY_OF[label] ?? 'id'}: $id})
MATCH (f:Fact)-[:ABOUT]->(t)
WHERE f.seqFrom + 0 <= $seq AND f.seqTo IS NULL AND ${visible}
OPTIONAL MATCH (f)-[:REFERS_TO]->(o)
OPTIONAL MATCH (s:Record {key: f.recordKey})
RETURN properties(f) AS fact, ${object}, ${stating}, null AS statedIn, null AS takenBackIn
ORDER BY f.kind, f.seqFrom DESC, f.hash
LIMIT 2000`,
  );

const matching = (visible: string, audience: Audience): string => `
WHERE f.seqFrom <= $seq AND (f.seqTo IS NULL OR f.seqTo > $seq) AND f.seqFrom > $seqAfter AND f.erased IS NULL
  AND ($day IS NULL OR (f.fromDay <= $day AND f.toDay >= $day)) AND ${visible}
  AND CASE WHEN a:Record THEN EXISTS { (a)-[d:DESCRIBES WHERE ${believed('d')}]->(q:Person WHERE ${personKnown('q', audience)}) }
    ELSE ${thingKnown('a', audience)} END`;

/** How many facts of a kind there are about whom and what the audience may know of. Uses the index on Fact(kind, seqFrom). */
export const COUNT_FACTS = perAudience(
  (_seen, visible, audience) => `
MATCH (f:Fact {kind: $kind})-[:ABOUT]->(a) ${matching(visible, audience)}
RETURN count(f) AS total`,
);

/** A page of facts of a kind, in order of seq and id, with the ids under which people and things answered then. Uses the index on Fact(kind, seqFrom). */
export const FACT_PAGE = perAudience(
  (_seen, visible, audience) => `
MATCH (f:Fact {kind: $kind})-[:ABOUT]->(a) ${matching(visible, audience)}
  AND f.seqFrom >= $afterSeq AND (f.seqFrom > $afterSeq OR f.id > $afterId)
WITH f, a ORDER BY f.seqFrom, f.id LIMIT $limit
CALL (a) {
  OPTIONAL MATCH (a)-[d:DESCRIBES WHERE ${believed('d')}]->(p:Person)
  // Of its own: one pattern walks no relationship twice, and would leave out the record that the fact hangs on.
  OPTIONAL MATCH (p)<-[e:DESCRIBES WHERE ${believed('e')}]-(r:Record)
  WHERE ${recordKnown('r', audience)}
  RETURN r.personId AS personId ORDER BY r.mintedSeq, r.key LIMIT 1
}
OPTIONAL MATCH (f)-[:REFERS_TO]->(o) WHERE ${thingKnown('o', audience)}
OPTIONAL MATCH (s:Record {key: f.recordKey})
RETURN properties(f) AS fact, personId, CASE WHEN a:Record THEN null ELSE a.id END AS thingId, o.id AS objectId, s.source AS source
ORDER BY f.seqFrom, f.id`,
);
