export { acquireNeo4j, isNeo4jRunning, type Arrival, type EmbeddedNeo4j, type EmbeddedOptions } from './embedded';
export { DatabaseUnavailable } from './unavailable';
export { isAlive } from './file-lock';
