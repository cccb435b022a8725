import type { Audience } from '@brainlink/schema/access';

/** A page of commands, latest first. Uses the constraint on Command.seq. */
export const COMMANDS_SINCE = `
MATCH (c:Command) WHERE c.seq > $seq AND c.seq <= $toSeq AND c.seq < $before
OPTIONAL MATCH (u:Command {id: c.undoneBy})
RETURN c.seq AS seq, c.id AS id, c.kind AS kind, c.at AS at, c.actor AS actor, c.reason AS reason, c.summary AS summary, u.seq AS undoneBy
ORDER BY c.seq DESC LIMIT $limit`;

/** How many commands there are after a seq. */
export const COUNT_COMMANDS = `
MATCH (c:Command) WHERE c.seq > $seq AND c.seq <= $toSeq
RETURN count(c) AS total`;

/** Records about which a command decided who they are; that is told to the secretariat alone. */
const DECIDED = ['seqFrom', 'seqTo']
  .map(
    (end) => `
  UNION
  MATCH (:LinkDecision {${end}: seq})-[:DECIDES]->(a) RETURN a`,
  )
  .join('');

const touched = (seen: string, visible: string, decided = ''): string => `
UNWIND $seqs AS seq
CALL (seq) {
  MATCH (f:Fact {seqFrom: seq})-[:ABOUT]->(a) WHERE ${visible} RETURN a
  UNION
  MATCH (f:Fact {seqTo: seq})-[:ABOUT]->(a) WHERE ${visible} RETURN a${decided}
}
OPTIONAL MATCH (a)-[d:DESCRIBES WHERE d.seqTo IS NULL]->(p:Person:${seen})
RETURN seq, count(DISTINCT p) AS people, count(DISTINCT CASE WHEN a:${seen} THEN a END) AS things`;

/** People and things that commands touched, as the audience sees them; one statement for a page. Uses the indexes on Fact.seqFrom and seqTo, and on LinkDecision.seqFrom and seqTo. */
export const TOUCHED: Readonly<Record<Audience, string>> = {
  secretariat: touched('SeenBySecretariat', 'true', DECIDED),
  programme: touched('SeenByProgramme', 'f:SeenByProgramme'),
};

const news = (seen: string, visible: string, seenRecord: string): string => `
CALL () {
  MATCH (f:Fact)-[:ABOUT]->(a) WHERE f.seqFrom > $seq AND f.seqFrom <= $toSeq AND f.seqTo IS NULL AND ${visible}
    AND (a:${seen} OR EXISTS { (a)-[d:DESCRIBES WHERE d.seqTo IS NULL]->(:Person:${seen}) })
  RETURN count(f) AS newFacts
}
CALL () {
  MATCH (p:Person:${seen})<-[d:DESCRIBES WHERE d.seqTo IS NULL]-(r:Record) WHERE ${seenRecord}
  WITH p, min(coalesce(r.mintedSeq, d.seqFrom)) AS since WHERE since > $seq
  RETURN count(p) AS newPeople
}
RETURN newFacts, newPeople`;

/** What is new after a seq: facts about whom and what the audience sees, people since the oldest record that it sees. */
export const NEWS: Readonly<Record<Audience, string>> = {
  secretariat: news('SeenBySecretariat', `f.kind <> 'contact'`, 'true'),
  programme: news('SeenByProgramme', 'f:SeenByProgramme', 'EXISTS { (r)<-[:ABOUT]-(f:SeenByProgramme) WHERE f.seqTo IS NULL }'),
};
