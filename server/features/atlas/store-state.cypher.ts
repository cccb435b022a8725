/** The store's own node and its last command. Both by key. */
export const STORE_STATE = `
MATCH (m:Meta {id: 'store'})
OPTIONAL MATCH (c:Command {seq: m.seq})
RETURN m.seq AS seq, m.world AS world, c.at AS asOf`;

/** The last finished import of every source; there are few imports. */
export const LAST_IMPORTS = `
MATCH (i:Import) WHERE i.state = 'done' AND i.source IS NOT NULL
RETURN i.source AS source, max(i.finishedAt) AS lastImport
ORDER BY source`;

/** The last command that had been published at an instant. Uses the constraint on Command.seq for the order. */
export const SEQ_AT = `
MATCH (c:Command) WHERE c.seq > 0 AND c.at <= $instant
RETURN coalesce(max(c.seq), 0) AS seq`;

/** Facts with a date, and those known to the year only, as this audience may read them. */
export const DATE_PRECISION = `
MATCH (f:Fact)
WHERE f.seqFrom <= $seq AND (f.seqTo IS NULL OR f.seqTo > $seq) AND f.validFrom IS NOT NULL AND ($all OR f:SeenByProgramme)
RETURN count(f) AS dated, count(CASE WHEN size(f.validFrom) = 4 THEN 1 END) AS yearOnly`;

/** Records of people, and those that are the only one describing their person. */
export const UNLINKED_RECORDS = {
  secretariat: `
MATCH (p:Person:SeenBySecretariat)
WITH COUNT { (p)<-[d:DESCRIBES WHERE d.seqFrom <= $seq AND coalesce(d.seqTo, 2147483647) > $seq]-() } AS records
RETURN sum(records) AS total, sum(CASE WHEN records = 1 THEN 1 ELSE 0 END) AS alone`,
  programme: `
MATCH (p:Person:SeenByProgramme)
WITH COUNT { (p)<-[d:DESCRIBES WHERE d.seqFrom <= $seq AND coalesce(d.seqTo, 2147483647) > $seq]-(r:Record)
  WHERE EXISTS { (r)<-[:ABOUT]-(:SeenByProgramme) } } AS records
RETURN sum(records) AS total, sum(CASE WHEN records = 1 THEN 1 ELSE 0 END) AS alone`,
} as const;
