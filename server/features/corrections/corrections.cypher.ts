import { THING_KINDS, type ThingKind } from '@brainlink/schema/facts';

/**
 * The person somebody means: the id minted by any of the person's records, followed to whom that record describes now, with the oldest
 * record, on which facts by hand hang. Index on Record(personId).
 */
export const RESOLVE_PERSON = `
MATCH (:Record {personId: $personId})-[d:DESCRIBES]->(p:Person)
WHERE d.seqTo IS NULL
MATCH (r:Record)-[e:DESCRIBES]->(p)
WHERE e.seqTo IS NULL
RETURN p.id AS personId, r.key AS recordKey
ORDER BY r.mintedSeq, r.key
LIMIT 1
`;

/** The believed facts of one kind about a person, with what they point to. Unique index on Person(id). */
export const BELIEVED_FACTS = `
MATCH (:Person {id: $personId})<-[d:DESCRIBES]-(r:Record)
WHERE d.seqTo IS NULL
MATCH (r)<-[:ABOUT]-(f:Fact {kind: $kind})
WHERE f.staged IS NULL AND f.seqTo IS NULL AND f.suspended IS NULL
OPTIONAL MATCH (f)-[:REFERS_TO]->(o)
RETURN f.id AS id, coalesce(f.byHand, false) AS byHand, f.visibility AS visibility, f.purpose AS purpose, f.role AS role,
       o.key AS objectKey, r.key AS recordKey
ORDER BY f.seqFrom, f.id
`;

/** A fact about a person, whether or not it is believed. Unique index on Fact(id). */
export const FIND_PERSON_FACT = `
MATCH (f:Fact {id: $factId})-[:ABOUT]->(r:Record)
WHERE f.staged IS NULL
OPTIONAL MATCH (r)-[d:DESCRIBES]->(p:Person)
WHERE d.seqTo IS NULL
RETURN f.id AS id, f.kind AS kind, f.visibility AS visibility, p.id AS personId
`;

/** The key of a thing by its public id. Unique index on the kind's id; countries, technologies and editions have theirs by code and year. */
export const THING_KEY = Object.fromEntries(
  THING_KINDS.map((kind) => [
    kind,
    `
MATCH (t:${kind} {id: $id})
RETURN t.key AS key
UNION
MATCH (t:${kind} {key: $id})
WHERE $byKey
RETURN t.key AS key
`,
  ]),
) as Readonly<Record<ThingKind, string>>;

/**
 * The people that a command is about, for its audit entry. Index on Fact(seqFrom), Fact(seqTo), LinkDecision(commandId), unique index on
 * Command(seq).
 */
export const PEOPLE_OF_COMMAND = `
MATCH (c:Command {seq: $seq})
CALL (c) {
  OPTIONAL MATCH (f:Fact)-[:ABOUT]->(r:Record)-[d:DESCRIBES]->(p:Person)
  WHERE (f.seqFrom = $seq OR f.seqTo = $seq) AND d.seqTo IS NULL
  RETURN p
  UNION
  OPTIONAL MATCH (x:LinkDecision {commandId: c.id})-[:DECIDES]->(:Record)-[d:DESCRIBES]->(p:Person)
  WHERE d.seqTo IS NULL
  RETURN p
}
RETURN c.kind AS kind, collect(DISTINCT p.id)[0..$limit] AS people
`;
