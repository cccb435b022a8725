/** Makes the store's own node on first use, and says which world it is. Index: meta_id. */
export const ENSURE_META = `
MERGE (m:Meta {id: 'store'})
ON CREATE SET m.world = $world, m.seq = 0, m.salt = $salt
RETURN m.world AS world`;

/** Which parts of the first load are there. Index: meta_id. */
export const LOADED = `MATCH (m:Meta {id: 'store'}) RETURN coalesce(m.loaded, []) AS loaded`;

/** Remembers that a part of the first load is there. Index: meta_id. */
export const REMEMBER_LOADED = `
MATCH (m:Meta {id: 'store'}) WHERE NOT $part IN coalesce(m.loaded, [])
SET m.loaded = coalesce(m.loaded, []) + $part`;

/** Whether nobody has given a command yet: what there is, first loads brought. */
export const HOLDS_ONLY_LOADS = `RETURN NOT EXISTS { MATCH (c:Command) WHERE c.actor <> 'system' } AS onlyLoads`;

/** Whether a restore was interrupted. Index: lock_id. */
export const IS_HALF_RESTORED = `RETURN EXISTS { MATCH (:Lock {id: 'restore'}) } AS half`;
