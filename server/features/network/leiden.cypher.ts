/**
 * Projects pairs as an undirected graph with weights: person `i` is tied to `$to[$start[i]] … $to[$start[i + 1] − 1]`. Rows come in order, one
 * thread reads them.
 */
export const PROJECT_TIES = `
UNWIND range(0, size($start) - 2) AS source
UNWIND range($start[source], $start[source + 1] - 1) AS i
WITH source, $to[i] AS target, $w[i] AS weight
WITH gds.graph.project($name, source, target, {relationshipProperties: {weight: weight}}, {undirectedRelationshipTypes: ['*'], readConcurrency: 1}) AS g
RETURN g.nodeCount AS people`;

/** Communities by Leiden; one thread and a fixed seed, for its digits change with both. */
export const LEIDEN = `
CALL gds.leiden.stream($name, {relationshipWeightProperty: 'weight', randomSeed: 42, concurrency: 1, maxLevels: 10, gamma: 1.0})
YIELD nodeId, communityId
RETURN nodeId AS row, communityId AS community
ORDER BY row`;

/** Lets a projected graph go. */
export const DROP_TIES = `
CALL gds.graph.drop($name, false) YIELD graphName
RETURN graphName`;
