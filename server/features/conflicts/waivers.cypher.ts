/** Waivers in force. Uses the index on Choice.group. */
export const WAIVERS = `
MATCH (c:Choice {group: 'waivers'})
WHERE c.seqTo IS NULL AND c.suspended IS NULL AND c.erased IS NULL AND c.says <> 'null'
OPTIONAL MATCH (u:User {id: c.by})
RETURN c.slot AS slot, c.says AS says, c.by AS by, u.name AS byName, c.at AS at, c.statedSeq AS seq, c.records AS records`;
