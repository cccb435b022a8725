import { parentPort, workerData } from 'node:worker_threads';
import { scoreShards, type ScoringTask } from './score-in-threads';

parentPort?.postMessage(scoreShards(workerData as ScoringTask));
