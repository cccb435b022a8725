import { parentPort } from 'node:worker_threads';
import { gapTask, type GapTasks } from './gap-tasks';

parentPort?.on('message', (ask: GapTasks[keyof GapTasks]['ask']) => parentPort?.postMessage(gapTask(ask)));
