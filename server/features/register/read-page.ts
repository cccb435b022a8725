import { z } from 'zod';
import { AtlasError } from '@brainlink/schema/errors';
import type { RegisterKind } from './register-address';

/** One page of the register. */
export interface RegisterPage {
  readonly records: readonly Readonly<Record<string, unknown>>[];
  /** Where the next page begins; `null` after the last. */
  readonly next: string | null;
  /** How many records the register says it has, where it says so. */
  readonly total: number | null;
}

const record = z.record(z.string(), z.unknown());
const cursor = z.string().min(1).max(2_000);
const count = z.int().min(0).nullish();

const restPage = z.object({ records: z.array(record), next: cursor.nullish(), total: count });

const graphqlPage = z.object({
  errors: z.array(z.unknown()).max(0).optional(),
  data: z.object({
    records: z.object({
      nodes: z.array(record),
      totalCount: count,
      pageInfo: z.object({ endCursor: cursor.nullish(), hasNextPage: z.boolean() }),
    }),
  }),
});

/** An answer of the register that cannot be understood, with what is wrong with it. */
export const unreadable = (fault: string, cause?: unknown): AtlasError =>
  new AtlasError('REGISTER_UNREADABLE', { details: { fault }, ...(cause === undefined ? {} : { cause }) });

function parse(body: string): unknown {
  try {
    return JSON.parse(body);
  } catch (error) {
    throw unreadable('not JSON, or JSON that stops in the middle', error);
  }
}

/**
 * Reads a page: `{ records, next, total }` of REST, or a GraphQL connection `records { nodes pageInfo totalCount }`.
 *
 * @throws AtlasError REGISTER_UNREADABLE
 */
export function readPage(kind: RegisterKind, body: string): RegisterPage {
  const value = parse(body);
  if (kind === 'rest') {
    const page = restPage.safeParse(value);
    if (!page.success) throw unreadable('not a page of records');
    const { records, next, total } = page.data;
    return { records, next: next ?? null, total: total ?? null };
  }
  const page = graphqlPage.safeParse(value);
  if (!page.success) throw unreadable('not a page of records');
  const { nodes, totalCount, pageInfo } = page.data.data.records;
  if (pageInfo.hasNextPage && !pageInfo.endCursor) throw unreadable('another page without its cursor');
  return { records: nodes, next: pageInfo.hasNextPage ? (pageInfo.endCursor ?? null) : null, total: totalCount ?? null };
}
