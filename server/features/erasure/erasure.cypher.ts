/** The records that describe a person now, with every id that ever stood for the person. Unique index on Person(id). */
export const RECORDS_TO_ERASE = `
MATCH (:Person {id: $personId})<-[d:DESCRIBES]-(r:Record)
WHERE d.seqTo IS NULL
RETURN r.key AS key, r.personId AS personId, r.importId AS importId
ORDER BY r.mintedSeq, r.key
`;

/** Which of these records exist and are not erased yet, for a backup that was restored. Unique index on Record(key). */
export const RECORDS_NOT_ERASED = `
UNWIND $recordKeys AS key
MATCH (r:Record {key: key})
WHERE r.erased IS NULL
RETURN r.key AS key, r.personId AS personId, r.importId AS importId
`;

/** Every text by which a person could be known: names in all scripts, contacts, identifiers; from facts of all times. */
export const PERSONAL_TEXTS = `
UNWIND $recordKeys AS key
MATCH (r:Record {key: key})<-[:ABOUT]-(f:Fact)
WHERE f.kind IN ['name', 'contact', 'identifier']
UNWIND [f.hangul, f.latin, f.hanja, f.native, f.value] AS text
WITH DISTINCT text
WHERE text IS NOT NULL
RETURN text
`;

/** What is believed about these records. Unique index on Record(key). */
export const BELIEVED_ABOUT = `
UNWIND $recordKeys AS key
MATCH (:Record {key: key})<-[:ABOUT]-(f:Fact)
WHERE f.staged IS NULL AND f.seqTo IS NULL
RETURN f.id AS id
`;

/** Works that the person wrote: their raw values name the author. */
export const RECORDS_OF_WORKS = `
UNWIND $recordKeys AS key
MATCH (:Record {key: key})<-[:ABOUT]-(:Fact {kind: 'authorship'})-[:REFERS_TO]->(w:Work)
MATCH (w)<-[:ABOUT]-(p:Fact {kind: 'profile'})
RETURN DISTINCT p.recordKey AS key
`;

/** Replaces records by tombstones: the key stays, so that the next import leaves the row alone. Unique index on Record(key). */
export const ERASE_RECORDS = `
UNWIND $recordKeys AS key
MATCH (r:Record {key: key})
SET r.raw = $tombstone, r.digest = 'erased', r.active = false, r.erased = true, r.row = null
WITH r
OPTIONAL MATCH (r)-[:WAS|NEXT]->(v:RecordVersion)
SET v.raw = $tombstone, v.digest = 'erased', v.erased = true, v.row = null
`;

/** Replaces facts by tombstones that keep nothing but their kind and their place in time. Unique index on Record(key). */
export const ERASE_FACTS = `
UNWIND $recordKeys AS key
MATCH (:Record {key: key})<-[:ABOUT]-(f:Fact)
OPTIONAL MATCH (f)-[x:REFERS_TO]->()
DELETE x
WITH DISTINCT f, f:SeenByProgramme AS shown
REMOVE f:SeenByProgramme
SET f = {
  id: f.id, kind: f.kind, hash: 'erased:' + f.id, seqFrom: f.seqFrom, seqTo: f.seqTo, recordedAt: f.recordedAt,
  retractedAt: f.retractedAt, retractedBy: f.retractedBy, fromDay: 0, toDay: 99991231, visibility: 'secretariat',
  recordKey: f.recordKey, commandId: f.commandId, byHand: f.byHand, erased: true, shownToProgramme: shown
}
`;

/** Cuts the accounts of the person down to an id that cannot sign in. Indexes on User(personId). */
export const ERASE_ACCOUNTS = `
UNWIND $personIds AS id
OPTIONAL MATCH (u:User {personId: id})
SET u.name = $blot, u.email = null, u.disabled = true
WITH id, u
OPTIONAL MATCH (u)<-[:OF]-(s:Session)
DETACH DELETE s
WITH DISTINCT id
OPTIONAL MATCH (i:Invitation {personId: id})
SET i.name = $blot, i.email = null
`;

/** Texts about the person that people wrote: requests for contact, and the reasons of commands and of audit entries. */
export const BLOT_TEXTS = `
UNWIND $personIds AS id
OPTIONAL MATCH (q:ContactRequest {personId: id})
SET q.text = $blot, q.answer = null, q.state = 'erased'
WITH DISTINCT id
OPTIONAL MATCH (:AuditSubject {key: 'person|' + id})<-[:CONCERNS]-(a:AuditEntry)
SET a.reason = CASE WHEN a.reason IS NULL THEN null ELSE $blot END
`;

/** The reasons of the commands that stated something about these records. Unique index on Command(seq). */
export const BLOT_COMMANDS = `
UNWIND $recordKeys AS key
MATCH (:Record {key: key})<-[:ABOUT]-(f:Fact)
MATCH (c:Command {seq: f.seqFrom})
WHERE c.reason IS NOT NULL
SET c.reason = $blot
`;

/**
 * Blots the person's names and contacts out of every text of the bookkeeping. Scans these labels: an erasure is rare, and a name that
 * somebody typed into a reason or a file's name has no index.
 */
export const BLOT_BOOKKEEPING = `
MATCH (n:Command|AuditEntry|ContactRequest|Import|Job|Upload|Mapping|Problem|ImportProblem|Answer)
UNWIND [k IN keys(n) WHERE n[k] IS :: STRING NOT NULL AND any(text IN $texts WHERE n[k] CONTAINS text)] AS property
SET n[property] = reduce(text = n[property], name IN $texts | replace(text, name, $blot))
`;

/** Blots names out of the raw values of works. Unique index on Record(key). */
export const BLOT_RAW = `
UNWIND $recordKeys AS key
MATCH (r:Record {key: key})
OPTIONAL MATCH (r)-[:WAS|NEXT]->(v:RecordVersion)
UNWIND [r, v] AS n
WITH DISTINCT n
WHERE n IS NOT NULL AND n.raw IS NOT NULL
SET n.raw = reduce(text = n.raw, name IN $texts | replace(text, name, $blot))
`;

/** What is decided about these records and in force. Unique index on Record(key). */
export const DECISIONS_TO_END = `
UNWIND $recordKeys AS key
MATCH (:Record {key: key})<-[:DECIDES]-(d:LinkDecision)
WHERE d.seqTo IS NULL AND d.staged IS NULL
RETURN DISTINCT d.id AS id
`;

/** Replaces decisions about these records by tombstones that keep the pair and its place in time. Unique index on Record(key). */
export const ERASE_DECISIONS = `
UNWIND $recordKeys AS key
MATCH (:Record {key: key})<-[:DECIDES]-(d:LinkDecision)
WITH DISTINCT d
OPTIONAL MATCH (c:Command {id: d.commandId})
SET c.reason = CASE WHEN c.reason IS NULL THEN null ELSE $blot END
SET d.hash = 'erased:' + d.id, d.erased = true
REMOVE d.note, d.evidence, d.score, d.probability, d.suspended
`;

/** What was chosen about these records and is in force. Unique index on Record(key). */
export const CHOICES_TO_END = `
UNWIND $recordKeys AS key
MATCH (:Record {key: key})<-[:CHOSEN_FOR]-(c:Choice)
WHERE c.seqTo IS NULL
RETURN DISTINCT c.id AS id
`;

/** Replaces choices about these records by tombstones that keep the slot and its place in time. Unique index on Record(key). */
export const ERASE_CHOICES = `
UNWIND $recordKeys AS key
MATCH (:Record {key: key})<-[:CHOSEN_FOR]-(c:Choice)
WITH DISTINCT c
SET c.hash = 'erased:' + c.id, c.says = 'null', c.erased = true
REMOVE c.suspended
`;

/** Removes what runs proposed about these records. Unique index on Record(key). */
export const ERASE_CANDIDATES = `
UNWIND $recordKeys AS key
MATCH (:Record {key: key})<-[:COMPARES]-(c:LinkCandidate)
WITH DISTINCT c
DETACH DELETE c
`;

/** The erasure itself, kept for backups that are restored later. Unique index on Erasure(id). */
export const KEEP_ERASURE = `
MERGE (e:Erasure {id: $id})
SET e.personId = $personId, e.personIds = $personIds, e.recordKeys = $recordKeys, e.at = $at, e.actor = $actor, e.seq = $seq
`;

/** Every erasure. */
export const LIST_ERASURES = `
MATCH (e:Erasure)
RETURN e.id AS id, e.personId AS personId, e.personIds AS personIds, e.recordKeys AS recordKeys, e.at AS at, e.actor AS actor
ORDER BY e.at, e.id
`;
