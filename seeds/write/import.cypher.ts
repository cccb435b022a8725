/** The values of a record that are about to be replaced, as a version of it. */
const OLD_VALUES = `{key: r.key, version: r.version, digest: r.digest, raw: r.raw, file: r.file, row: r.row, importId: r.importId,
  seqFrom: r.versionSeq, seqTo: $seq, active: r.active}`;

/** What a record takes over from its new values. */
const newValues = (
  from: string,
): string => `r.digest = ${from}.digest, r.raw = ${from}.raw, r.file = ${from}.file, r.row = ${from}.row,
  r.importId = ${from}.importId, r.version = r.version + 1, r.versionSeq = $seq, r.active = true, r.confirmedBy = [],
  r.lastSeen = coalesce(${from}.lastSeen, r.lastSeen)`;

/** Opens an import, or finds the one that was begun before a crash. */
export const OPEN_IMPORT = `
MERGE (i:Import {id: $import.id})
ON CREATE SET i = $import, i.state = 'staging', i.stagedSum = '0'
RETURN i.state AS state, i.stagedSum AS stagedSum`;

/** Earlier imports of the same input; a finished one makes room for another attempt. */
export const SAME_INPUT = `
MATCH (i:Import {inputKey: $inputKey})
RETURN i.id AS id, i.state AS state, i.attempt AS attempt
ORDER BY i.attempt DESC
LIMIT 1`;

/** Which of these records this import has dealt with already. Uses the uniqueness index on Record.key. */
export const DRAFTED = `
UNWIND $keys AS key
MATCH (r:Record {key: key})-[:NEXT]->(d:RecordVersion:Staged {staged: $importId})
RETURN r.key AS key`;

/** Creates records that nobody reads before their import publishes; those of people are marked, to be shown then. */
export const STAGE_RECORDS = `
UNWIND $rows AS row
CREATE (r:Record:Staged)
SET r = row, r.staged = $importId, r.seenBy = $importId
FOREACH (ignored IN CASE WHEN row.describes = 'person' THEN [1] ELSE [] END | SET r:Touched)
RETURN r.key AS key, elementId(r) AS node`;

/** Creates records as published. */
export const CREATE_RECORDS = `
UNWIND $rows AS row
CREATE (r:Record)
SET r = row
RETURN r.key AS key, elementId(r) AS node`;

/** Keeps the new values of a changed record beside it until its import publishes. */
export const STAGE_CHANGES = `
UNWIND $rows AS row
MATCH (r:Record {key: row.key})
SET r:Touched, r.seenBy = $importId
CREATE (r)-[:NEXT]->(d:RecordVersion:Staged)
SET d = row, d.staged = $importId`;

/** Gives changed records their new values and keeps the old. Uses the uniqueness index on Record.key. */
export const CHANGE_RECORDS = `
UNWIND $rows AS row
MATCH (r:Record {key: row.key})
CREATE (r)-[:WAS]->(v:RecordVersion)
SET v = ${OLD_VALUES}
WITH r, row, r.active AS wasActive
SET ${newValues('row')}, r.seenBy = $importId
REMOVE r.lost
RETURN r.key AS key, wasActive`;

/** Notes that unchanged rows were seen again: rule 39, "last confirmed". Uses the uniqueness index on Record.key. */
export const CONFIRM_RECORDS = `
UNWIND $keys AS key
MATCH (r:Record {key: key})
SET r.seenBy = $importId, r.lastSeen = $at, r.confirmedBy = coalesce(r.confirmedBy, []) + $importId`;

/** Marks unchanged rows, which are confirmed when their import ends well. Uses the uniqueness index on Record.key. */
export const STAGE_CONFIRMATIONS = `
UNWIND $keys AS key
MATCH (r:Record {key: key})
SET r:Seen, r.seenBy = $importId`;

/** Confirms a part of the rows that were seen again. */
export const PUBLISH_CONFIRMATIONS = `
MATCH (r:Seen:Record)
WITH r LIMIT $limit
SET r.lastSeen = $at, r.confirmedBy = coalesce(r.confirmedBy, []) + $importId
REMOVE r:Seen
RETURN count(*) AS done`;

/** Lets a part of the things that the import made stay. */
export const PUBLISH_NEW_THINGS = `
MATCH (t:Staged) WHERE t.staged = $importId
WITH t LIMIT $limit
REMOVE t:Staged, t.staged
RETURN count(*) AS done`;

/** Notes what a batch staged, in the batch's own transaction. */
export const NOTE_BATCH = `
MATCH (i:Import {id: $importId})
SET i.stagedSum = $stagedSum, i.rows = $rows, i.stagedCreated = coalesce(i.stagedCreated, 0) + $created,
  i.stagedChanged = coalesce(i.stagedChanged, 0) + $changed, i.stagedFacts = coalesce(i.stagedFacts, 0) + $stated`;

/** Keeps what an undo staged as its part of the digest. */
export const SET_STAGED_SUM = `
MATCH (i:Import {id: $importId})
SET i.stagedSum = $stagedSum, i.rows = $rows`;

/** Records of the scope that the snapshot no longer has. Uses the index on Record.scope. */
export const MISSING_RECORDS = `
MATCH (r:Record {scope: $scope})
WHERE r.source = $source AND r.sender = $sender AND r.active AND coalesce(r.seenBy, '') <> $importId
RETURN r.key AS key
ORDER BY key`;

/** What a missing record says that can end: affiliations and memberships without an end. Uses the index on Fact.recordKey. */
export const OPEN_SPELLS = `
UNWIND $keys AS key
MATCH (f:Fact {recordKey: key})-[:ABOUT]->(r:Record)
WHERE f.staged IS NULL AND f.seqTo IS NULL AND f.kind IN ['affiliation', 'membership'] AND f.validTo IS NULL AND f.fromDay <= $endDay
OPTIONAL MATCH (f)-[:REFERS_TO]->(o)
RETURN elementId(f) AS fact, properties(f) AS props, r.key AS about, elementId(r) AS node, elementId(o) AS object, head(labels(o)) AS objectKind, o.key AS objectKey`;

/** Authorships of one author that are believed from OpenAlex, for the vanished ones. */
export const AUTHORSHIPS_OF = `
MATCH (r:Record {key: $mention})<-[:ABOUT]-(f:Fact {kind: 'authorship'})-[:REFERS_TO]->(w:Work)
WHERE f.staged IS NULL AND f.seqTo IS NULL AND f.byHand IS NULL AND f.recordKey STARTS WITH 'openalex:'
RETURN elementId(f) AS fact, w.key AS work`;

/** How much an import has staged. What will be retracted is counted by its label, which costs nothing. */
export const STAGED_COUNTS = `
MATCH (i:Import {id: $importId})
RETURN coalesce(i.stagedCreated, 0) AS created, coalesce(i.stagedChanged, 0) AS changed, coalesce(i.stagedFacts, 0) AS stated,
  COUNT { MATCH (f:Retiring) } AS retracted`;

/** Closes an import. */
export const SET_IMPORT_STATE = `
MATCH (i:Import {id: $importId})
SET i.state = $state, i.counts = coalesce($counts, i.counts), i.finishedAt = coalesce($finishedAt, i.finishedAt), i.commandId = coalesce($commandId, i.commandId)`;

/** Throws away a part of what was staged. Labels are scanned; only one import stages at a time. */
export const DISCARD_STAGED = `
MATCH (n:Staged) WHERE n.staged = $importId
WITH n LIMIT $limit
DETACH DELETE n
RETURN count(*) AS done`;

/** Throws away a part of what was written under a seq that is not published. Uses the index on Fact.seqFrom where there is one. */
export const DISCARD_CLAIMED = `
MATCH (f:Fact) WHERE f.seqFrom = $seq
WITH f LIMIT $limit
DETACH DELETE f
RETURN count(*) AS done`;

/** Takes back the marks that staging left on nodes that stay. */
export const DISCARD_MARKS = `
MATCH (n:Touched|Retiring|Seen)
WITH n LIMIT $limit
REMOVE n:Touched:Retiring:Seen
RETURN count(*) AS done`;

/** Makes a part of the staged facts known as of the import's seq. */
export const PUBLISH_FACTS = `
MATCH (f:Staged:Fact) WHERE f.staged = $importId
WITH f LIMIT $limit
SET f.seqFrom = $seq
REMOVE f:Staged, f.staged
RETURN count(*) AS done`;

/** Retracts a part of the facts that the import takes back. */
export const PUBLISH_RETRACTIONS = `
MATCH (f:Retiring:Fact)
WITH f LIMIT $limit
REMOVE f:Retiring
WITH f WHERE f.seqTo IS NULL
SET f.seqTo = $seq, f.retractedAt = $at, f.retractedBy = $commandId
WITH f
OPTIONAL MATCH (r:Record {key: f.recordKey})
SET r.lost = true
RETURN f.hash AS hash, coalesce(f.suspended, false) AS suspended`;

/** Makes a part of the new records describe people. */
export const PUBLISH_RECORDS = `
MATCH (r:Staged:Record) WHERE r.staged = $importId
WITH r LIMIT $limit
SET r.active = true, r.mintedSeq = $seq, r.versionSeq = $seq, r.version = 1
REMOVE r:Staged, r.staged
RETURN count(*) AS done`;

/** Gives a part of the changed records their new values and keeps the old. */
export const PUBLISH_CHANGES = `
MATCH (r:Record)-[n:NEXT]->(d:RecordVersion:Staged) WHERE d.staged = $importId
WITH r, n, d LIMIT $limit
CREATE (r)-[:WAS]->(v:RecordVersion)
SET v = ${OLD_VALUES}
WITH r, n, d, r.active AS wasActive
SET ${newValues('d')}
REMOVE r.lost
DELETE n, d
RETURN r.key AS key, wasActive`;

/** Facts by hand that slept while their record was undone. */
export const WAKE_FACTS = `
UNWIND $keys AS key
MATCH (r:Record {key: key})<-[:ABOUT]-(f:Fact) WHERE f.suspended AND f.seqTo IS NULL
REMOVE f.suspended
RETURN f.hash AS hash`;

/** Some of the things that the import touched. */
export const TOUCHED_THINGS = `
MATCH (t:Touched) WHERE NOT t:Record
WITH t LIMIT $limit
RETURN [label IN labels(t) WHERE label IN $kinds][0] AS kind, t.key AS key, elementId(t) AS node`;

/** Takes the mark off things that are shown. */
export const DONE_THINGS = `
UNWIND $nodes AS node
MATCH (t) WHERE elementId(t) = node
REMOVE t:Touched`;

/** A part of the records that the import touched. Those that share a person belong into one step, which resolving sees to. */
export const TOUCHED_RECORDS = `
MATCH (r:Touched:Record)
WITH r LIMIT $limit
REMOVE r:Touched
RETURN r.key AS key, r.describes = 'person' AS person`;

/** The import, or the undo of one, that publishes as this command. */
export const PUBLISHING_IMPORT = `
MATCH (i:Import {commandId: $commandId}) WHERE i.state = 'publishing'
RETURN i.id AS id, i.kind AS kind, i.undoes AS undoes, i.counts AS counts, i.actor AS actor, i.startedAt AS startedAt`;

/** Imports that were being staged. */
export const STAGING_IMPORTS = `
MATCH (i:Import {state: 'staging'}) WHERE i.id <> $except
RETURN i.id AS id`;
