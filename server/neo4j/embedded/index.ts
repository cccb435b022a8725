export { acquireNeo4j, type Arrival, type EmbeddedNeo4j, type EmbeddedOptions } from './embedded';
export { DatabaseUnavailable } from './unavailable';
