import type { ChildProcess } from 'node:child_process';
import type { EmbeddingModel } from '@brainlink/analytics/matching';
import { startChild } from '../start-child';

/** What a process is asked. */
export interface EmbeddingTask {
  readonly id: number;
  readonly model: EmbeddingModel;
  readonly folder: string;
  readonly texts: readonly string[];
  /** Whoever waits for an answer goes first. */
  readonly nice: boolean;
  /** How many threads share the work on a text. */
  readonly threads: number;
}

/** What a process answers. */
export type EmbeddingAnswer =
  { readonly id: number; readonly vectors: readonly Int8Array[] } | { readonly id: number; readonly fault: string };

/** A process that embeds. It loads models when they are first asked for, and ends when nobody has asked for a while. */
export interface EmbeddingProcess {
  embed(model: EmbeddingModel, folder: string, texts: readonly string[]): Promise<readonly Int8Array[]>;
  /** How much is asked and not answered yet. */
  readonly waiting: number;
  close(): void;
}

interface Asker {
  readonly resolve: (vectors: readonly Int8Array[]) => void;
  readonly reject: (error: Error) => void;
}

/** How a process runs. */
export interface EmbeddingProcessOptions {
  /** Leaves the processor to others. */
  readonly nice: boolean;
  /** How many threads share the work on a text. */
  readonly threads: number;
  /** Milliseconds without a question after which it ends; the models' memory (some 200 MB) ends with it. */
  readonly idle: number;
}

/** What JavaScript has to do here is little: cutting texts into tokens. */
const SMALL = ['--max-semi-space-size=1', '--optimize-for-size'];

/** Embeds in a process of its own, started with the first question. It does not keep the caller alive while nobody waits. */
export function embeddingProcess({ nice, threads, idle }: EmbeddingProcessOptions): EmbeddingProcess {
  const askers = new Map<number, Asker>();
  let asked = 0;
  let child: ChildProcess | null = null;
  let rest: NodeJS.Timeout | undefined;
  const close = (): void => {
    clearTimeout(rest);
    if (child?.connected) child.disconnect();
    child = null;
  };
  const settle = (): void => {
    if (askers.size > 0) return;
    child?.channel?.unref();
    rest = setTimeout(close, idle).unref();
  };
  const start = (): ChildProcess => {
    const started = startChild(__dirname, 'embedding-worker', SMALL);
    started.on('message', (answer: EmbeddingAnswer) => {
      const asker = askers.get(answer.id);
      askers.delete(answer.id);
      settle();
      if ('vectors' in answer) asker?.resolve(answer.vectors);
      else asker?.reject(new Error(answer.fault));
    });
    const fail = (error: Error): void => {
      if (child !== started) return;
      child = null;
      for (const { reject } of askers.values()) reject(error);
      askers.clear();
    };
    started.on('error', fail);
    started.on('exit', () => fail(new Error('The process of embeddings ended.')));
    return started;
  };
  return {
    get waiting() {
      return askers.size;
    },
    embed: (model, folder, texts) =>
      new Promise((resolve, reject) => {
        clearTimeout(rest);
        child ??= start();
        asked += 1;
        askers.set(asked, { resolve, reject });
        child.channel?.ref();
        child.send({ id: asked, model, folder, texts, nice, threads } satisfies EmbeddingTask);
      }),
    close() {
      for (const { reject } of askers.values()) reject(new Error('The process of embeddings was closed.'));
      askers.clear();
      close();
    },
  };
}
