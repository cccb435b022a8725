import { parentPort } from 'node:worker_threads';
import type { MeasureAsk } from './measure-messages';
import { measureOf } from './measure-of';

parentPort?.on('message', (ask: MeasureAsk) => parentPort?.postMessage(measureOf(ask)));
