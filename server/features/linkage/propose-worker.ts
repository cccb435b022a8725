import { parentPort, workerData } from 'node:worker_threads';
import { nameModel } from '@brainlink/seeds/data';
import { proposalsOf, type ProposalInput } from './proposals';

// A failure reaches the one who waits as the worker's 'error'.
parentPort?.postMessage(proposalsOf(workerData as ProposalInput, nameModel()));
