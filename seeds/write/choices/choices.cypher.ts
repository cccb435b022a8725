/** What fills a slot now. Uses the index on Choice.slot. */
export const CURRENT_CHOICE = `
MATCH (c:Choice {slot: $slot})
WHERE c.seqTo IS NULL
RETURN c.id AS id, c.seqFrom AS seq`;

/** Writes choices as believed from a seq. Uses the uniqueness index on Record.key. */
export const CREATE_CHOICES = `
UNWIND $rows AS row
CREATE (c:Choice)
SET c = row, c.seqFrom = $seq, c.statedSeq = coalesce(row.statedSeq, $seq)
WITH c
UNWIND c.records AS key
MATCH (r:Record {key: key})
CREATE (c)-[:CHOSEN_FOR]->(r)`;

/** Ends choices. Uses the uniqueness index on Choice.id. */
export const END_CHOICES = `
UNWIND $ids AS id
MATCH (c:Choice {id: id}) WHERE c.seqTo IS NULL
SET c.seqTo = $seq, c.endedAt = $at, c.endedBy = $commandId
RETURN c.hash AS hash, coalesce(c.suspended, false) AS suspended`;

/** Slots that a command filled. Uses the index on Choice.commandId. */
export const SLOTS_OF_COMMAND = `
MATCH (c:Choice {commandId: $commandId}) WHERE c.origin = c.id
RETURN DISTINCT c.slot AS slot`;

/** Everything that ever filled these slots, with what became of the commands that first said it. Uses the indexes on Choice.slot and Command.id. */
export const CHOICES_OF_SLOTS = `
UNWIND $slots AS slot
MATCH (c:Choice {slot: slot})
OPTIONAL MATCH (d:Command {id: c.commandId})
RETURN properties(c) AS props, c.seqTo IS NULL AS believed,
  c.origin = c.id AND (c.commandId = $undoing OR d.undoneBy IS NOT NULL) AS undone,
  NOT EXISTS { (c)-[:CHOSEN_FOR]->(r:Record) WHERE NOT r.active } AS active`;

/** Choices about records that leave, which sleep until the rows come again (contract 2). Uses the uniqueness index on Record.key. */
export const SUSPEND_CHOICES = `
UNWIND $keys AS key
MATCH (:Record {key: key})<-[:CHOSEN_FOR]-(c:Choice)
WHERE c.seqTo IS NULL AND c.suspended IS NULL
WITH DISTINCT c
SET c.suspended = true
RETURN c.hash AS hash`;

/** Choices that slept and whose records are all in force again. Uses the uniqueness index on Record.key. */
export const WAKE_CHOICES = `
UNWIND $keys AS key
MATCH (:Record {key: key})<-[:CHOSEN_FOR]-(c:Choice)
WHERE c.suspended AND c.seqTo IS NULL AND NOT EXISTS { (c)-[:CHOSEN_FOR]->(r:Record) WHERE NOT r.active }
WITH DISTINCT c
REMOVE c.suspended
RETURN c.hash AS hash`;

/** Every choice in force. */
export const BELIEVED_CHOICES = `
MATCH (c:Choice)
WHERE c.seqTo IS NULL AND c.suspended IS NULL
RETURN properties(c) AS choice, [(c)-[:CHOSEN_FOR]->(r:Record) | r.key] AS keys`;
