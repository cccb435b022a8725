export { acquireNeo4j, isNeo4jRunning, type Arrival, type EmbeddedNeo4j, type EmbeddedOptions } from './embedded';
export { isAlive } from './file-lock';
