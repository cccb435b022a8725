import { parentPort, workerData } from 'node:worker_threads';
import { loadDemoInputs } from '../demo-inputs';
import { makeDemoWorld } from '../world';
import type { DemoFilesOptions } from './files-beside';
import { writeDemoFiles } from './write-files';

async function main({ seed, size, folder }: DemoFilesOptions): Promise<void> {
  const world = makeDemoWorld(await loadDemoInputs(), { seed, size });
  for await (const file of writeDemoFiles(world.deliveries(), folder)) parentPort?.postMessage(file);
  parentPort?.postMessage(null);
}

// A failure reaches the one who waits as the worker's 'error'.
void main(workerData as DemoFilesOptions);
