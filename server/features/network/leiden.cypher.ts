/** Projects pairs, given as numbers of people, as an undirected graph with weights; rows come in order, one thread reads them. */
export const PROJECT_TIES = `
UNWIND range(0, size($a) - 1) AS i
WITH $a[i] AS source, $b[i] AS target, $w[i] AS weight
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
