import { MessageChannel } from 'node:worker_threads';
import type {
  EmbeddingModel,
  ExpertisePerson,
  ExpertiseTopic,
  OrderedPeople,
  RankedPerson,
  TopicReading,
} from '@brainlink/analytics/matching';
import { startThread } from '../../../start-thread';
import type { AskedOfThread, ExpertiseReply, ExpertiseTask } from './expertise-messages';

/** What is asked of an index of expertise. */
export interface RankQuestion {
  readonly topic: ExpertiseTopic;
  readonly asOfYear: number;
  /** 1 by person in the order in which they were fed; null: everybody. */
  readonly mask: Uint8Array | null;
  readonly limit: number;
}

/** People by how well they fit, and how the topic was understood. */
export interface Ranking {
  /** By number: the order in which they were fed. */
  readonly ranked: OrderedPeople;
  readonly reading: TopicReading;
  /** Why people, by number, have their scores; in their order. */
  explain(people: readonly number[]): Promise<readonly RankedPerson[]>;
}

/** An index of expertise in a thread of its own. */
export interface ExpertiseThread {
  /** Builds the index; people come in batches, and no more of them are held than the thread can take. */
  build(people: AsyncIterable<readonly ExpertisePerson[]>, onTaken: (people: number) => void): Promise<void>;
  addVectors(model: EmbeddingModel, vectors: readonly (readonly [string, Int8Array])[]): void;
  /** Has the words of a topic read that will be asked about as soon as its vectors are there. */
  readWords(topic: ExpertiseTopic): void;
  rank(question: RankQuestion): Promise<Ranking>;
  close(): Promise<void>;
}

/** Room of the thread for what is young: an index is arrays, and little else is made for an answer. */
const YOUNG_MEGABYTES = 12;
/** Batches under way at once. */
const AHEAD = 4;

type Answer = Extract<ExpertiseReply, { kind: 'ranked' | 'explained' }>;

interface Waiting {
  readonly resolve: (answer: Answer) => void;
  readonly reject: (error: Error) => void;
}

/** Vectors follow from the text and the models. */
function namesOf({ vectors, ...said }: ExpertiseTopic, asOfYear: number): Pick<AskedOfThread, 'key' | 'wordsKey'> {
  const { unlike: _unlike, ...words } = said;
  return { wordsKey: JSON.stringify(words), key: JSON.stringify([said, asOfYear, Object.keys(vectors ?? {})]) };
}

/** Starts a thread. It does not keep the process alive while nobody waits. */
export function startExpertiseThread(): ExpertiseThread {
  const worker = startThread(__dirname, 'expertise-worker', { resourceLimits: { maxYoungGenerationSizeMb: YOUNG_MEGABYTES } });
  const waiting = new Map<number, Waiting>();
  let onReply: (reply: ExpertiseReply) => void = () => undefined;
  let onFault: (error: Error) => void = () => undefined;
  let asked = 0;
  const fail = (error: Error): void => {
    onFault(error);
    for (const { reject } of waiting.values()) reject(error);
    waiting.clear();
  };
  worker.on('message', (reply: ExpertiseReply) => {
    if (reply.kind === 'ranked' || reply.kind === 'explained' || reply.kind === 'failed') {
      const asker = waiting.get(reply.id);
      waiting.delete(reply.id);
      if (waiting.size === 0) worker.unref();
      if (reply.kind === 'failed') asker?.reject(new Error(reply.message));
      else asker?.resolve(reply);
    } else onReply(reply);
  });
  worker.on('error', fail);
  worker.on('exit', () => fail(new Error('The thread of expertise ended.')));
  const send = (task: ExpertiseTask, transfer: readonly (MessageChannel['port2'] | ArrayBuffer)[] = []): void =>
    worker.postMessage(task, transfer);

  const ask = (task: (id: number) => ExpertiseTask): Promise<Answer> =>
    new Promise((resolve, reject) => {
      asked += 1;
      waiting.set(asked, { resolve, reject });
      worker.ref();
      send(task(asked));
    });

  return {
    async build(people, onTaken) {
      const { port1, port2 } = new MessageChannel();
      const signal = new SharedArrayBuffer(4);
      const woken = new Int32Array(signal);
      let under = 0;
      let room: () => void = () => undefined;
      const built = new Promise<void>((resolve, reject) => {
        onFault = reject;
        onReply = (reply) => {
          if (reply.kind === 'built') resolve();
          if (reply.kind !== 'taken') return;
          under -= 1;
          onTaken(reply.people);
          room();
        };
      });
      // A fault is told to whoever waits below, also when it comes while people are still being read.
      built.catch(() => room());
      worker.ref();
      send({ kind: 'build', feed: port2, signal }, [port2]);
      const post = (batch: readonly ExpertisePerson[]): void => {
        port1.postMessage(batch);
        Atomics.add(woken, 0, 1);
        Atomics.notify(woken, 0);
      };
      for await (const batch of people) {
        if (batch.length === 0) continue;
        if (under >= AHEAD) await Promise.race([new Promise<void>((resolve) => void (room = resolve)), built]);
        under += 1;
        post(batch);
      }
      post([]);
      await built;
      port1.close();
      onFault = () => undefined;
      if (waiting.size === 0) worker.unref();
    },
    addVectors(model, vectors) {
      const width = vectors[0]?.[1].length ?? 0;
      const rows = new Int8Array(vectors.length * width);
      vectors.forEach(([, vector], at) => rows.set(vector, at * width));
      const ids = vectors.map(([id]) => id);
      send({ kind: 'vectors', model, ids, rows }, [rows.buffer]);
    },
    readWords(topic) {
      send({ kind: 'words', words: { wordsKey: namesOf(topic, 0).wordsKey, topic } });
    },
    async rank({ topic, asOfYear, mask, limit }) {
      const asked: AskedOfThread = { ...namesOf(topic, asOfYear), topic, asOfYear };
      const answer = await ask((id) => ({ kind: 'rank', id, asked, mask, limit }));
      if (answer.kind !== 'ranked') throw new Error('The thread of expertise answered something else.');
      const { ranked, reading } = answer;
      return {
        ranked,
        reading,
        async explain(people) {
          if (people.length === 0) return [];
          const told = await ask((id) => ({ kind: 'explain', id, asked, people: Int32Array.from(people) }));
          return told.kind === 'explained' ? told.explained : [];
        },
      };
    },
    close: async () => void (await worker.terminate()),
  };
}
