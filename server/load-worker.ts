import 'reflect-metadata';
import { parentPort, workerData } from 'node:worker_threads';
import type { LoadInput } from './load-beside';
import { openLog } from './log';
import { openStore } from './neo4j';
import { openServices } from './services';
import { loadWorld } from './world';

const { config, address } = workerData as LoadInput;

async function main(): Promise<void> {
  const store = openStore(address, { readSeconds: config.neo4j.querySeconds });
  try {
    const services = await openServices({ config, store, log: openLog(config.logLevel), baseUrl: '' });
    await loadWorld(services, (message) => parentPort?.postMessage(message));
    await services.stop();
  } finally {
    await store.close();
  }
}

void main();
