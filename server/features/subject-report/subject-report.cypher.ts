/** The records that describe a person now, with earlier values. Unique index on Person(id). */
export const RECORDS = `
MATCH (:Person {id: $personId})<-[d:DESCRIBES]-(r:Record)
WHERE d.seqTo IS NULL
OPTIONAL MATCH (r)-[:WAS]->(v:RecordVersion)
WITH r, d, v ORDER BY v.version
WITH r, d, [x IN collect(v) | {raw: x.raw, file: x.file, row: x.row, version: x.version}] AS earlier
RETURN r.key AS key, r.personId AS personId, r.source AS source, r.sender AS sender, r.scope AS scope, r.file AS file, r.row AS row,
       r.raw AS raw, r.lastSeen AS lastSeen, d.by AS linkedBy, earlier
ORDER BY r.mintedSeq, r.key
`;

/** Every fact ever recorded about these records, believed or not. Unique index on Record(key). */
export const FACTS = `
UNWIND $recordKeys AS key
MATCH (:Record {key: key})<-[:ABOUT]-(f:Fact)
WHERE f.staged IS NULL
OPTIONAL MATCH (f)-[:REFERS_TO]->(o)
RETURN properties(f) AS fact, coalesce(o.name, o.nameKo, o.titleKo, o.title, o.key) AS object, key AS recordKey
ORDER BY f.seqFrom, f.id
`;

/** The sign-in of the person, if there is one. Index on User(personId). */
export const ACCOUNTS = `
UNWIND $personIds AS id
MATCH (u:User {personId: id})
RETURN u.id AS id, u.name AS name, u.email AS email, u.roles AS roles, u.createdAt AS createdAt, u.lastSeenAt AS lastSeenAt
`;

/** What others asked the secretariat to write to the person. Index on ContactRequest(personId). */
export const REQUESTS = `
UNWIND $personIds AS id
MATCH (q:ContactRequest {personId: id})
RETURN q.id AS id, q.eventId AS eventId, q.text AS text, q.askedAt AS askedAt, q.state AS state
ORDER BY q.id
`;

/** What was ever decided about whether these records and others are of one person. Unique index on Record(key). */
export const DECISIONS = `
UNWIND $recordKeys AS key
MATCH (:Record {key: key})<-[:DECIDES]-(d:LinkDecision)
WHERE d.origin = d.id AND d.staged IS NULL
WITH DISTINCT d
OPTIONAL MATCH (c:Command {id: d.commandId})
OPTIONAL MATCH (u:Command {id: c.undoneBy})
RETURN d.decision AS decision, d.left AS left, d.right AS right, d.by AS by, d.automatic AS automatic, d.at AS at, d.note AS note,
       d.evidence AS evidence, EXISTS { MATCH (e:LinkDecision {pair: d.pair}) WHERE e.origin = d.id AND e.seqTo IS NULL AND e.suspended IS NULL } AS inForce, u.seq AS undoneBy
ORDER BY d.statedSeq, d.id
`;

/**
 * What was ever chosen for these records: rows of shortlists with the list's title, and conflicts that were waived. Unique index on
 * Record(key), index on Choice(group).
 */
export const CHOICES = `
UNWIND $recordKeys AS key
MATCH (:Record {key: key})<-[:CHOSEN_FOR]-(c:Choice)
WHERE c.origin = c.id AND c.erased IS NULL AND c.kind IN ['shortlistEntry', 'waiver']
WITH DISTINCT c
OPTIONAL MATCH (l:Choice {group: c.group}) WHERE l.kind = 'shortlist' AND l.seqTo IS NULL AND l.says <> 'null'
WITH c, head(collect(l.says)) AS list
OPTIONAL MATCH (d:Command {id: c.commandId})
RETURN c.kind AS kind, c.says AS says, list, c.by AS by, c.at AS at, c.statedSeq AS seq, d.undoneBy IS NOT NULL AS undone,
       EXISTS { MATCH (e:Choice {slot: c.slot}) WHERE e.origin = c.id AND e.seqTo IS NULL AND e.suspended IS NULL } AS inForce
ORDER BY seq, at
`;
