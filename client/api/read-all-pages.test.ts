import type { TypedDocumentNode } from '@apollo/client';
import { readAllPages } from './read-all-pages';

const DOCUMENT = {} as TypedDocumentNode<unknown, { first: number; after?: string | null }>;

/** A server of a list of numbers. */
function listOf(count: number, failsAfter = Infinity) {
  const asked: unknown[] = [];
  const query = ({ variables }: { variables?: { first?: number; after?: string | null } }) => {
    asked.push(variables);
    if (asked.length > failsAfter) return Promise.reject(new Error('gone'));
    const from = Number(variables?.after ?? 0);
    const to = Math.min(count, from + Number(variables?.first));
    const rows = Array.from({ length: to - from }, (_, at) => from + at);
    return Promise.resolve({ data: { rows, pageInfo: { endCursor: String(to), hasNextPage: to < count } } });
  };
  return { asked, client: { query } as never };
}
const pick = (data: unknown) => data as { rows: number[]; pageInfo: { endCursor: string; hasNextPage: boolean } };

describe('A list that is read whole', () => {
  it('asks for page after page and hands on every row once, in order', async () => {
    const { asked, client } = listOf(7);
    expect(await readAllPages(client, DOCUMENT, { first: 3 }, pick)).toEqual([0, 1, 2, 3, 4, 5, 6]);
    expect(asked).toEqual([
      { first: 3, after: null },
      { first: 3, after: '3' },
      { first: 3, after: '6' },
    ]);
  });

  it('hands on nothing when a page does not come', async () => {
    const { client } = listOf(7, 1);
    await expect(readAllPages(client, DOCUMENT, { first: 3 }, pick)).rejects.toThrow('gone');
  });
});
