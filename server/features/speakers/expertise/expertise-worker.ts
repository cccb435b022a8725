import { parentPort, receiveMessageOnPort, type MessagePort } from 'node:worker_threads';
import {
  createExpertiseIndex,
  type AskedTopic,
  type ExpertiseIndex,
  type ExpertisePerson,
  type TopicWords,
} from '@brainlink/analytics/matching';
import { compactHeap } from '../../../compact-heap';
import { keepLatest } from '../../../recently-made';
import type { AskedOfThread, ExpertiseReply, ExpertiseTask, WordsOfTopic } from './expertise-messages';

const reply = (message: ExpertiseReply): void => parentPort?.postMessage(message);

/** Topics that stay read: whoever moves a weight, turns a page or builds a set asks for the same one again. */
const TOPICS_KEPT = 4;
const REASONS = 8;

let index: ExpertiseIndex | undefined;
const keptWords = new Map<string, TopicWords>();
const kept = new Map<string, AskedTopic>();

/** People as they come in, so that the texts of all are never held at once: the index is built from a generator. */
function* pull(feed: MessagePort, signal: Int32Array): Generator<ExpertisePerson> {
  for (;;) {
    const seen = Atomics.load(signal, 0);
    const got = receiveMessageOnPort(feed) as { readonly message: readonly ExpertisePerson[] } | undefined;
    if (got === undefined) Atomics.wait(signal, 0, seen);
    else if (got.message.length === 0) return;
    else {
      yield* got.message;
      reply({ kind: 'taken', people: got.message.length });
    }
  }
}

/** What is kept under a name, or made now; the longest unused makes room. */
const keptOf = <T>(among: Map<string, T>, name: string, make: () => T): T =>
  keepLatest(among, name, among.get(name) ?? make(), TOPICS_KEPT);

const wordsOf = (built: ExpertiseIndex, { wordsKey, topic }: WordsOfTopic): TopicWords =>
  keptOf(keptWords, wordsKey, () => built.readWords(topic));

const read = (built: ExpertiseIndex, asked: AskedOfThread): AskedTopic =>
  keptOf(kept, asked.key, () => built.ask(asked.topic, { asOfYear: asked.asOfYear, words: wordsOf(built, asked) }));

function answer(built: ExpertiseIndex, task: Extract<ExpertiseTask, { kind: 'rank' | 'explain' }>): ExpertiseReply {
  const asked = read(built, task.asked);
  if (task.kind === 'rank')
    return { kind: 'ranked', id: task.id, ranked: asked.order(task.limit, task.mask), reading: asked.reading };
  return { kind: 'explained', id: task.id, explained: Array.from(task.people, (person) => asked.explain(person, REASONS)) };
}

parentPort?.on('message', (task: ExpertiseTask) => {
  if (task.kind === 'build') {
    index = createExpertiseIndex(pull(task.feed, new Int32Array(task.signal)));
    task.feed.close();
    // What building leaves behind is as large as the index, and a thread that waits for questions would keep it until it has allocated as much again.
    compactHeap();
    reply({ kind: 'built', people: index.people, works: index.works });
  } else if (index === undefined) return;
  else if (task.kind === 'vectors') {
    kept.clear();
    const { ids, rows } = task;
    const width = rows.length / ids.length;
    index.addVectors(
      task.model,
      ids.map((id, at) => [id, rows.subarray(at * width, (at + 1) * width)] as const),
    );
  } else {
    try {
      if (task.kind === 'words') wordsOf(index, task.words);
      else reply(answer(index, task));
    } catch (error) {
      // Of words whoever asks about the topic is told.
      if (task.kind !== 'words')
        reply({ kind: 'failed', id: task.id, message: error instanceof Error ? error.message : String(error) });
    }
  }
});
