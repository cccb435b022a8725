/** Runs an algorithm on a projected graph; every one on one thread, for digits change with threads. What comes back is in the order of people. */
const stream = (call: string, yields: string): string => `
CALL gds.${call}
YIELD nodeId, ${yields} AS value
WITH nodeId, value ORDER BY nodeId
RETURN collect(value) AS values`;

/** PageRank until no score moves by more than 10⁻⁹; not normalised: the scores sum to the number of people. */
export const PAGE_RANK = stream(
  `pageRank.stream($name, {dampingFactor: 0.85, maxIterations: 300, tolerance: 1e-9, concurrency: 1})`,
  'score',
);

/** Exact betweenness: shortest paths of others that pass through, each pair once. */
export const BETWEENNESS = stream(`betweenness.stream($name, {concurrency: 1})`, 'score');

/** Core numbers. */
export const K_CORE = stream(`kcore.stream($name, {concurrency: 1})`, 'coreValue');

/** Communities by Leiden over weighted ties. */
export const LEIDEN = stream(
  `leiden.stream($name, {relationshipWeightProperty: 'weight', randomSeed: $seed, concurrency: 1, maxLevels: 10, gamma: 1.0})`,
  'communityId',
);

/** Ties whose loss would part a component. */
export const BRIDGES = `
CALL gds.bridges.stream($name, {concurrency: 1})
YIELD from, to
WITH CASE WHEN from < to THEN from ELSE to END AS low, CASE WHEN from < to THEN to ELSE from END AS high
ORDER BY low, high
RETURN collect(low) AS values, collect(high) AS other`;
