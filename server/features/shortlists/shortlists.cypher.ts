import { perAudience } from '../../graphql/per-audience';

/** Every shortlist in force, with the event it is for. Uses the index on Choice.group for one list, scans the choices for all. */
export const SHORTLISTS = `
MATCH (c:Choice)
WHERE c.kind = 'shortlist' AND ($group IS NULL OR c.group = $group) AND c.seqTo IS NULL AND c.says <> 'null'
RETURN c.group AS group, c.says AS says, c.by AS by, c.at AS at, c.statedSeq AS seq
ORDER BY group`;

/** What shortlists ever said, the latest first, whether or not it stands: whose they are, for undoing. Uses the index on Choice.group. */
export const SHORTLIST_EVER = `
MATCH (c:Choice {group: $group})
WHERE c.kind = 'shortlist' AND c.says <> 'null'
RETURN c.group AS group, c.says AS says, c.by AS by, c.at AS at, c.statedSeq AS seq
ORDER BY c.statedSeq DESC, c.id LIMIT 1`;

/** Everything that was ever chosen for the rows of these lists, with the person whom the audience sees behind it. Uses the index on Choice.group. */
export const ENTRIES = perAudience(
  (seen, a) => `
MATCH (c:Choice)
WHERE c.group IN $groups AND c.kind = 'shortlistEntry' AND c.erased IS NULL
MATCH (c)-[:CHOSEN_FOR]->(:Record)-[y:DESCRIBES]->(p:Person:${seen}) WHERE y.seqTo IS NULL
OPTIONAL MATCH (d:Command {id: c.commandId})
RETURN c.group AS group, p.id_${a} AS person, c.says AS says, c.by AS by, c.at AS at, c.statedSeq AS seq, c.seqFrom AS from, c.origin = c.id AS original,
  c.seqTo IS NULL AND c.suspended IS NULL AS inForce, d.undoneBy IS NOT NULL AS undone
ORDER BY c.statedSeq, c.seqFrom`,
);

/** People as cards show them. Index on Person(id of the audience). */
export const CARDS = perAudience(
  (seen, a) => `
UNWIND $ids AS id
MATCH (p:Person:${seen} {id_${a}: id})
RETURN id, p.name_${a} AS name, p.nameLatin_${a} AS nameLatin, p.standing_${a} AS standing, p.country_${a} AS country, p.stage_${a} AS stage,
  p.institution_${a} AS institution, coalesce(p.technologies_${a}, []) AS technologies, coalesce(p.registered_${a}, false) AS registered,
  [] AS institutionIds, [] AS associationIds`,
);

/** Names of users. Unique index on User(id). */
export const USER_NAMES = `
MATCH (u:User) WHERE u.id IN $ids
RETURN u.id AS id, u.name AS name`;

/** Who organises an event, among the users. Scans the users, of whom there are few. */
export const ORGANIZING_USERS = `
MATCH (u:User)
WHERE 'organizer' IN u.roles AND $event IN coalesce(u.events, []) AND NOT coalesce(u.disabled, false)
RETURN u.id AS id, u.name AS name ORDER BY id`;

/** Which list a command changed, and whether it was undone. Unique index on Command(seq), index on Choice.commandId. */
export const LIST_OF_COMMAND = `
MATCH (d:Command {seq: $seq})
MATCH (c:Choice {commandId: d.id})
WHERE c.group STARTS WITH 'shortlist:'
RETURN DISTINCT c.group AS group`;
