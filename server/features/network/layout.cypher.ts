import { storeStateWith } from '../atlas/store-state.cypher';

/** Where the store stands, and the newest layout of an audience; there are few. */
export const STATE_AND_LAYOUT = storeStateWith(
  `
CALL () { MATCH (l:Layout {audience: $audience}) WITH l ORDER BY l.seq DESC, l.at DESC LIMIT 1 RETURN collect(l.id) AS layouts }`,
  ', layouts[0] AS layout',
);

/** The newest layout of an audience; there are few. */
export const NEWEST_LAYOUT_ID = `
MATCH (l:Layout {audience: $audience})
RETURN l.id AS id, l.seq AS seq
ORDER BY l.seq DESC, l.at DESC LIMIT 1`;

/** The newest layout that had been made when a seq was the last; the oldest that is kept when all are newer. */
export const LAYOUT_ID_THEN = `
MATCH (l:Layout {audience: $audience})
RETURN l.id AS id
ORDER BY CASE WHEN l.seq <= $seq THEN -l.seq ELSE l.seq END, l.at LIMIT 1`;

/** A layout. By key. */
export const LAYOUT = `
MATCH (l:Layout {id: $id})
RETURN l.id AS id, l.audience AS audience, l.seq AS seq, l.method AS method, l.ids AS ids, l.x AS x, l.y AS y, l.community AS community,
  l.standing AS standing, l.communities AS communities`;

/** Keeps a layout; of each audience the last three stay, for links to them. */
export const KEEP_LAYOUT = `
MERGE (l:Layout {id: $layout.id})
SET l = $layout
WITH l
MATCH (old:Layout {audience: l.audience})
WITH old ORDER BY old.seq DESC, old.at DESC SKIP 3
DELETE old`;
