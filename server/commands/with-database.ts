// What commands with a database need, in one module, so that it can be loaded when it is asked for.
export { loadConfig } from '../config';
export { openDatabase } from '../database';
export { openLog } from '../log';
export { isNeo4jRunning } from '../neo4j';
export { openServices } from '../services';
export { LAST_WORLD, prepareStore, publicAddress } from '../world';
