import type { MessagePort } from 'node:worker_threads';
import type { EmbeddingModel, ExpertiseTopic, RankedPerson, TopicReading } from '@brainlink/analytics/matching';

/** What the thread is asked. */
export type ExpertiseTask =
  /** Builds the index out of what comes in through `feed`; `signal` wakes the thread when something is there. */
  | { readonly kind: 'build'; readonly feed: MessagePort; readonly signal: SharedArrayBuffer }
  | { readonly kind: 'vectors'; readonly model: EmbeddingModel; readonly vectors: readonly (readonly [string, Int8Array])[] }
  | {
      readonly kind: 'rank';
      readonly id: number;
      readonly topic: ExpertiseTopic;
      readonly asOfYear: number;
      /** Bit by person, in the order in which they were fed; null: everybody. */
      readonly mask: Uint8Array | null;
      readonly limit: number;
    };

/** What the thread says. */
export type ExpertiseReply =
  | { readonly kind: 'taken'; readonly people: number }
  | { readonly kind: 'built'; readonly people: number; readonly works: number }
  | { readonly kind: 'ranked'; readonly id: number; readonly ranked: readonly RankedPerson[]; readonly reading: TopicReading }
  | { readonly kind: 'failed'; readonly id: number; readonly message: string };
