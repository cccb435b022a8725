/** Keeps a request. Unique index on ContactRequest(id). */
export const CREATE_REQUEST = `
CREATE (q:ContactRequest {
  id: $id, personId: $personId, eventId: $eventId, text: $text, askedBy: $askedBy, askedAt: $now, state: 'open'
})
`;

/** Whether the event exists and the asker's audience may know of the person. Indexes on Event(id) and Person(id_programme). */
export const REACHABLE = {
  secretariat: `
RETURN EXISTS { MATCH (:Event {id: $eventId}) } AS event, EXISTS { MATCH (:Person {id_secretariat: $personId}) } AS person
`,
  programme: `
RETURN EXISTS { MATCH (:Event {id: $eventId}) } AS event, EXISTS { MATCH (:Person {id_programme: $personId}) } AS person
`,
} as const;

/** A page of requests, newest first: ids begin with the time. `askedBy` null: everybody's. Unique index on ContactRequest(id). */
export const LIST_REQUESTS = `
MATCH (q:ContactRequest)
WHERE q.id < $before AND ($askedBy IS NULL OR q.askedBy = $askedBy) AND ($state IS NULL OR q.state = $state)
WITH q ORDER BY q.id DESC LIMIT $limit
OPTIONAL MATCH (u:User {id: q.askedBy})
RETURN q.id AS id, q.personId AS personId, q.eventId AS eventId, q.text AS text, q.askedBy AS askedBy, u.name AS askedByName,
       q.askedAt AS askedAt, q.state AS state, q.answer AS answer, q.answeredAt AS answeredAt
ORDER BY id DESC
`;

/** How many requests {@link LIST_REQUESTS} finds on all pages. */
export const COUNT_REQUESTS = `
MATCH (q:ContactRequest)
WHERE ($askedBy IS NULL OR q.askedBy = $askedBy) AND ($state IS NULL OR q.state = $state)
RETURN count(q) AS total
`;

/** Answers a request. Unique index on ContactRequest(id). */
export const ANSWER_REQUEST = `
MATCH (q:ContactRequest {id: $id})
WHERE q.state IN ['open', 'sent']
SET q.state = $state, q.answer = $answer, q.answeredAt = $now, q.answeredBy = $by
RETURN q.personId AS personId
`;

/** The believed contacts of a person. Unique index on Person(id). */
export const CONTACTS_OF = `
MATCH (:Person {id: $personId})<-[d:DESCRIBES]-(r:Record)
WHERE d.seqTo IS NULL
MATCH (r)<-[:ABOUT]-(f:Fact {kind: 'contact'})
WHERE f.staged IS NULL AND f.seqTo IS NULL AND f.suspended IS NULL
RETURN f.id AS factId, f.scheme AS scheme, f.value AS value, r.source AS source, r.sender AS sender, f.recordedAt AS recordedAt
ORDER BY f.seqFrom DESC, f.id
`;
