/** Takes the one lock under which commands publish (contract 7): a write on the store's node is exclusive until commit. */
export const LOCK_META = `
MATCH (m:Meta {id: 'store'})
SET m.locked = coalesce(m.locked, 0) + 1
RETURN m.seq AS seq, m.salt AS salt, m.world AS world, m.publishing AS publishing,
  coalesce(m.digestFacts, '0') AS digestFacts, coalesce(m.digestProjection, '0') AS digestProjection`;

/** The store's node, without the lock. */
export const READ_META = `
MATCH (m:Meta {id: 'store'})
RETURN m.seq AS seq, m.salt AS salt, m.world AS world, m.publishing AS publishing,
  coalesce(m.digestFacts, '0') AS digestFacts, coalesce(m.digestProjection, '0') AS digestProjection`;

/** Keeps the digest's sums. */
export const SET_DIGEST = `
MATCH (m:Meta {id: 'store'})
SET m.digestFacts = $digestFacts, m.digestProjection = $digestProjection`;

/** Claims the next seq for an import that publishes in several steps; nobody else publishes meanwhile. */
export const BEGIN_PUBLISHING = `
MATCH (m:Meta {id: 'store'})
SET m.publishing = $commandId, m.publishingSeq = m.seq + 1
RETURN m.seq + 1 AS seq`;

/** Takes a claimed seq from the command that has not published it; it stays taken while what was written under it is thrown away. */
export const BEGIN_GIVING_UP = `
MATCH (m:Meta {id: 'store'}) WHERE m.publishing IN [$commandId, $mark]
SET m.publishing = $mark
RETURN m.publishingSeq AS seq`;

/** Gives a claimed seq back, unpublished. */
export const GIVE_UP_CLAIM = `
MATCH (m:Meta {id: 'store'}) WHERE m.publishing = $mark
REMOVE m.publishing, m.publishingSeq`;

/** Makes a command's seq the last published one. */
export const PUBLISH_COMMAND = `
MATCH (m:Meta {id: 'store'})
SET m.seq = $seq
REMOVE m.publishing, m.publishingSeq
MERGE (c:Command {id: $command.id})
SET c += $command, c.seq = $seq`;
