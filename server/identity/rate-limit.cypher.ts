/** Whether an address has used up its attempts in this window. Unique index on SignInAttempts(key). */
export const COUNT_ATTEMPTS = `
MATCH (a:SignInAttempts {key: $key})
WHERE a.windowEnds > $now
RETURN a.count AS count, a.windowEnds AS windowEnds
`;

/** Counts one failed attempt; the first one opens a window. Unique index on SignInAttempts(key). */
export const ADD_ATTEMPT = `
MERGE (a:SignInAttempts {key: $key})
ON CREATE SET a.count = 0, a.windowEnds = $windowEnds
SET a.count = CASE WHEN a.windowEnds > $now THEN a.count + 1 ELSE 1 END,
    a.windowEnds = CASE WHEN a.windowEnds > $now THEN a.windowEnds ELSE $windowEnds END
`;

/** Forgets windows that are over. */
export const SWEEP_ATTEMPTS = `
MATCH (a:SignInAttempts)
WHERE a.windowEnds <= $now
DELETE a
`;
