import { createHash } from 'node:crypto';
import type { Audience } from '@brainlink/schema/access';
import type { Clock, Row, Store } from '@brainlink/schema/ports';
import { dayText, koreanDay } from '@brainlink/schema/time';
import type { AnswerHeader } from '../../graphql/types';
import { canonical, type HeaderBase } from '../atlas/answer-header.service';
import { ANSWERS_BY_DIGEST, FORGET_ANSWERS, KEEP_ANSWERS } from './answers.cypher';

/** Answers that can be asked for again at most; the oldest are forgotten. */
const MOST_ANSWERS = 200_000;
/** So often, in new answers, the oldest are looked for. */
const FORGET_EVERY = 1000;
/** Answers of one transaction at most. */
const MOST_AT_ONCE = 500;
/** Ids remembered per store, so that an answer from the cache writes nothing. */
const REMEMBERED = 5000;

/** What is kept of an answer: the question, its times and its digest. Never a figure. */
export interface KeptAnswer {
  readonly id: string;
  readonly digest: string;
  /** The question in canonical form. */
  readonly query: string;
  readonly validAt: string;
  /** The Korean day on which it was asked. */
  readonly askedOn: string;
  readonly seq: number;
  readonly definitions: readonly string[];
  readonly policyDigest: string;
  readonly engine: string;
  /** When it was last given. */
  readonly at: string;
}

/** An answer on its way into the store. */
interface Waiting {
  readonly row: Omit<KeptAnswer, 'seq'> & { readonly seq: number; readonly audience: Audience; readonly run: string | null };
  readonly done: () => void;
  readonly failed: (error: unknown) => void;
}

/** What is written of answers, by store: one transaction at a time takes all that have come meanwhile. */
class AnswerWriter {
  private readonly ids = new Set<string>();
  private waiting: Waiting[] = [];
  private isWriting = false;
  private written = 0;

  constructor(private readonly store: Store) {}

  /** Ends when the answer is in the store; at once for one that was written lately. */
  async keep(row: Waiting['row']): Promise<void> {
    if (this.ids.has(row.id)) return;
    const kept = new Promise<void>((done, failed) => this.waiting.push({ row, done, failed }));
    if (!this.isWriting) void this.write();
    await kept;
  }

  private async write(): Promise<void> {
    this.isWriting = true;
    while (this.waiting.length > 0) {
      const batch = this.waiting.splice(0, MOST_AT_ONCE);
      const rows = [...new Map(batch.map(({ row }) => [row.id, row])).values()];
      try {
        await this.store.write((tx) => tx.run(KEEP_ANSWERS, { rows }));
        for (const { id } of rows) this.remember(id);
        for (const { done } of batch) done();
      } catch (error) {
        for (const { failed } of batch) failed(error);
      }
      this.written += rows.length;
      if (this.written < FORGET_EVERY) continue;
      this.written = 0;
      // Nobody waits for it, and the next time makes up for one that failed.
      await this.store.write((tx) => tx.run(FORGET_ANSWERS, { keep: MOST_ANSWERS })).catch(() => undefined);
    }
    this.isWriting = false;
  }

  private remember(id: string): void {
    this.ids.add(id);
    if (this.ids.size > REMEMBERED) this.ids.delete(this.ids.values().next().value ?? '');
  }
}

const writers = new WeakMap<Store, AnswerWriter>();

/** Keeps what is needed to give an answer again: a digest that was told can be asked for. Many at once share a transaction. */
export async function keepAnswer(
  { store, clock }: { readonly store: Store; readonly clock: Clock },
  audience: Audience,
  header: AnswerHeader,
): Promise<void> {
  const { query, validAt, definitions, policyDigest, engine, digest, seq, run = null } = header as unknown as HeaderBase;
  const askedOn = dayText(koreanDay(clock.now()));
  const content = { digest, audience, query, validAt, askedOn, seq, definitions: [...definitions], policyDigest, engine };
  const id = createHash('sha256').update(canonical(content)).digest('hex').slice(0, 32);
  const writer = writers.get(store) ?? new AnswerWriter(store);
  writers.set(store, writer);
  await writer.keep({ ...content, id, run, at: clock.now().toISOString() });
}

/** A digest, or its beginning as it is printed on paper. */
const DIGEST = /^[0-9a-f]{16,64}$/;

/** What an audience had asked when it was given a digest that begins so, the latest first. */
export const answersWith = async (store: Store, audience: Audience, digest: string): Promise<KeptAnswer[]> =>
  !DIGEST.test(digest) ? [] : store.ask<KeptAnswer & Row>(ANSWERS_BY_DIGEST, { digest, audience });
