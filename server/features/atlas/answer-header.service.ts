import { createHash } from 'node:crypto';
import type { Audience } from '@brainlink/schema/access';
import { policyDigest } from '../../identity/policy';
import type { AnswerHeader } from '../../graphql/types';
import type { StoreState } from './store-state.service';
import type { ResolvedTimes } from './two-times';

/** Version of the engine: answers of two versions may differ. */
export const ENGINE = 'atlas@1';

/** JSON with sorted keys, without what is absent; functions, which open something, are no part of it. */
export function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  if (value === null || typeof value !== 'object') return JSON.stringify(value ?? null);
  let text = '';
  for (const key of Object.keys(value).sort()) {
    const inner = (value as Readonly<Record<string, unknown>>)[key];
    if (inner === undefined || inner === null || typeof inner === 'function') continue;
    text += `${text === '' ? '' : ','}${JSON.stringify(key)}:${canonical(inner)}`;
  }
  return `{${text}}`;
}

/** Digest of what was answered, without the header. */
export const digestOf = (answer: unknown): string => createHash('sha256').update(canonical(answer)).digest('hex');

/** What a header is made of. */
export interface HeaderInput {
  readonly name: string;
  readonly args: Readonly<Record<string, unknown>>;
  readonly audience: Audience;
  readonly state: StoreState;
  readonly times: ResolvedTimes;
  readonly definitions: readonly string[];
  /** What was answered, without the header. */
  readonly answer: unknown;
  /** Its digest, where it is at hand. */
  readonly digest?: string;
  /** The answer does not depend on the day. */
  readonly anyDay?: boolean;
}

/** The header without the figures that cost a pass over the store and are worked out when they are asked for. */
export type HeaderBase = Omit<AnswerHeader, 'yearPrecisionShare' | 'unlinkedShare' | 'erased'> & {
  readonly nowSeq: number;
  readonly anyDay: boolean;
  /** The run whose values were told: it keeps them while others make room. */
  readonly run?: string;
};

/** The header of an answer (contract 8). */
export function answerHeader({
  name,
  args,
  audience,
  state,
  times,
  definitions,
  answer,
  digest,
  anyDay,
}: HeaderInput): AnswerHeader {
  const header: HeaderBase = {
    query: `${name}${canonical(args)}`,
    validAt: times.validAt,
    knownAt: times.knownAt,
    seq: times.seq,
    definitions: [...definitions],
    policyDigest: policyDigest(audience),
    engine: ENGINE,
    sources: (times.sources ?? state.sources).map((source) => ({ ...source })),
    digest: digest ?? digestOf(answer),
    synthetic: state.world === 'demo',
    nowSeq: times.nowSeq,
    anyDay: anyDay === true,
  };
  return header as unknown as AnswerHeader;
}
