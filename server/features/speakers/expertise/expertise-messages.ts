import type { MessagePort } from 'node:worker_threads';
import type { EmbeddingModel, ExpertiseTopic, OrderedPeople, RankedPerson, TopicReading } from '@brainlink/analytics/matching';

/** What the thread is asked. */
export type ExpertiseTask =
  /** Builds the index out of what comes in through `feed`; `signal` wakes the thread when something is there. */
  | { readonly kind: 'build'; readonly feed: MessagePort; readonly signal: SharedArrayBuffer }
  /** Vectors of `ids` one after another, in one array: half a million small ones would leave the memory full of holes. */
  | { readonly kind: 'vectors'; readonly model: EmbeddingModel; readonly ids: readonly string[]; readonly rows: Int8Array }
  /** Reads the words of a topic that will be asked about: its vectors are being made. */
  | { readonly kind: 'words'; readonly words: WordsOfTopic }
  | {
      readonly kind: 'rank';
      readonly id: number;
      readonly asked: AskedOfThread;
      /** Bit by person, in the order in which they were fed; null: everybody. */
      readonly mask: Uint8Array | null;
      readonly limit: number;
    }
  | { readonly kind: 'explain'; readonly id: number; readonly asked: AskedOfThread; readonly people: Int32Array };

/** A topic with the name under which the thread keeps what it read of its words. */
export interface WordsOfTopic {
  readonly wordsKey: string;
  readonly topic: ExpertiseTopic;
}

/** A topic with its vectors, and the name under which the thread keeps what it read of it. */
export interface AskedOfThread extends WordsOfTopic {
  readonly key: string;
  readonly asOfYear: number;
}

/** What the thread says. */
export type ExpertiseReply =
  | { readonly kind: 'taken'; readonly people: number }
  | { readonly kind: 'built'; readonly people: number; readonly works: number }
  | { readonly kind: 'ranked'; readonly id: number; readonly ranked: OrderedPeople; readonly reading: TopicReading }
  | { readonly kind: 'explained'; readonly id: number; readonly explained: readonly RankedPerson[] }
  | { readonly kind: 'failed'; readonly id: number; readonly message: string };
