import type { Config } from './config';
import type { Neo4jAddress } from './neo4j';
import { startThread } from './start-thread';

/** What the loading thread is given. */
export interface LoadInput {
  readonly config: Config;
  readonly address: Neo4jAddress;
}

/** Room for what is young, MB: rows of a batch live for a moment, and with the usual 16 MB they are copied again and again. */
const YOUNG_MB = 96;

/**
 * Loads what a world starts with in a thread of its own: its memory goes with it, and the server answers for its health meanwhile.
 * @param onStop - told how to end it in the middle; what was begun is finished at the next start
 * @throws whatever went wrong in the loading
 */
export function loadWorldBeside(
  input: LoadInput,
  say: (message: string) => void,
  onStop: (end: () => Promise<void>) => void,
): Promise<void> {
  const worker = startThread(__dirname, 'load-worker', {
    workerData: input,
    resourceLimits: { maxYoungGenerationSizeMb: YOUNG_MB },
  });
  onStop(async () => void (await worker.terminate()));
  return new Promise((resolve, reject) => {
    worker.on('message', say);
    worker.on('error', reject);
    worker.on('exit', (code) => (code === 0 ? resolve() : reject(new Error('The loading of the world was ended.'))));
  });
}
