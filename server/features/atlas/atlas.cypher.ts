import type { Audience } from '@brainlink/schema/access';

const overview = (seen: string): string => `
CALL () { MATCH (n:Person:${seen}) RETURN count(n) AS people }
CALL () { MATCH (n:Institution:${seen}) RETURN count(n) AS institutions }
CALL () { MATCH (n:Association:${seen}) RETURN count(n) AS associations }
CALL () { MATCH (n:Event:${seen}) RETURN count(n) AS events }
CALL () { MATCH (n:Edition:${seen}) WITH n.year AS year ORDER BY year RETURN collect(year) AS editions }
CALL () { MATCH (n:Technology:${seen}) WITH n.code AS code ORDER BY code RETURN collect(code) AS technologies }
RETURN people, institutions, associations, events, editions, technologies`;

/** What an audience sees, counted. Scans the labels. */
export const OVERVIEW: Readonly<Record<Audience, string>> = {
  secretariat: overview('SeenBySecretariat'),
  programme: overview('SeenByProgramme'),
};
