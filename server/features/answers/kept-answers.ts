import { createHash } from 'node:crypto';
import type { Audience } from '@brainlink/schema/access';
import type { Clock, Row, Store } from '@brainlink/schema/ports';
import { dayText, koreanDay } from '@brainlink/schema/time';
import type { AnswerHeader } from '../../graphql/types';
import { canonical, type HeaderBase } from '../atlas/answer-header.service';
import { ANSWERS_BY_DIGEST, FORGET_ANSWERS, KEEP_ANSWER } from './answers.cypher';

/** Answers that can be asked for again at most; the oldest are forgotten. */
const MOST_ANSWERS = 200_000;
/** So often, in new answers, the oldest are looked for. */
const FORGET_EVERY = 1000;
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

const remembered = new WeakMap<Store, { readonly ids: Set<string>; written: number }>();

/** Keeps what is needed to give an answer again. */
export async function keepAnswer(
  { store, clock }: { readonly store: Store; readonly clock: Clock },
  audience: Audience,
  header: AnswerHeader,
): Promise<void> {
  const { query, validAt, definitions, policyDigest, engine, digest, seq } = header as unknown as HeaderBase;
  const askedOn = dayText(koreanDay(clock.now()));
  const content = { digest, audience, query, validAt, askedOn, seq, definitions: [...definitions], policyDigest, engine };
  const id = createHash('sha256').update(canonical(content)).digest('hex').slice(0, 32);
  const known = remembered.get(store) ?? { ids: new Set<string>(), written: 0 };
  remembered.set(store, known);
  if (known.ids.has(id)) return;
  await store.write(async (tx) => {
    await tx.run(KEEP_ANSWER, { ...content, id, at: clock.now().toISOString() });
    if (known.written % FORGET_EVERY === FORGET_EVERY - 1) await tx.run(FORGET_ANSWERS, { keep: MOST_ANSWERS });
  });
  known.written++;
  known.ids.add(id);
  if (known.ids.size > REMEMBERED) known.ids.delete(known.ids.values().next().value ?? '');
}

/** A digest, or its beginning as it is printed on paper. */
const DIGEST = /^[0-9a-f]{16,64}$/;

/** What an audience had asked when it was given a digest that begins so, the latest first. */
export const answersWith = async (store: Store, audience: Audience, digest: string): Promise<KeptAnswer[]> =>
  !DIGEST.test(digest) ? [] : store.read((tx) => tx.run<KeptAnswer & Row>(ANSWERS_BY_DIGEST, { digest, audience }));
