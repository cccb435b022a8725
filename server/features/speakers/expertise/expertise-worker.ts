import { parentPort, receiveMessageOnPort, type MessagePort } from 'node:worker_threads';
import { createExpertiseIndex, type ExpertiseIndex, type ExpertisePerson } from '@brainlink/analytics/matching';
import type { ExpertiseReply, ExpertiseTask } from './expertise-messages';

const reply = (message: ExpertiseReply): void => parentPort?.postMessage(message);

const ids: string[] = [];
let index: ExpertiseIndex | undefined;

/** People as they come in, so that the texts of all are never held at once: the index is built from a generator. */
function* pull(feed: MessagePort, signal: Int32Array): Generator<ExpertisePerson> {
  for (;;) {
    const seen = Atomics.load(signal, 0);
    const got = receiveMessageOnPort(feed) as { readonly message: readonly ExpertisePerson[] } | undefined;
    if (got === undefined) Atomics.wait(signal, 0, seen);
    else if (got.message.length === 0) return;
    else {
      for (const person of got.message) {
        ids.push(person.id);
        yield person;
      }
      reply({ kind: 'taken', people: got.message.length });
    }
  }
}

function rank(built: ExpertiseIndex, task: Extract<ExpertiseTask, { kind: 'rank' }>): void {
  const { topic, mask, limit, asOfYear, id } = task;
  const among = mask === null ? undefined : new Set(ids.filter((_person, at) => mask[at] === 1));
  reply({ kind: 'ranked', id, ranked: built.rank(topic, { limit, asOfYear, among, reasons: 8 }), reading: built.read(topic) });
}

parentPort?.on('message', (task: ExpertiseTask) => {
  if (task.kind === 'build') {
    index = createExpertiseIndex(pull(task.feed, new Int32Array(task.signal)));
    task.feed.close();
    reply({ kind: 'built', people: index.people, works: index.works });
  } else if (index !== undefined && task.kind === 'vectors') index.addVectors(task.model, task.vectors);
  else if (index !== undefined && task.kind === 'rank') {
    try {
      rank(index, task);
    } catch (error) {
      reply({ kind: 'failed', id: task.id, message: error instanceof Error ? error.message : String(error) });
    }
  }
});
