import type { OperationVariables, TypedDocumentNode } from '@apollo/client';
import { useApolloClient, useQuery } from '@apollo/client/react';
import { useEffect, useMemo, useState } from 'react';
import { faultOf } from './fault';
import { readAllPages } from './read-all-pages';

/** A page of a list as the server answers it. */
interface Page<Edge> {
  readonly totalCount: number;
  readonly edges: readonly Edge[];
  readonly pageInfo: { readonly endCursor?: string | null; readonly hasNextPage: boolean };
}

/** A list that is read page by page; null before the first answer. */
export interface Pages<Edge> {
  readonly list: { readonly edges: readonly Edge[]; readonly totalCount: number } | null;
  readonly loading: boolean;
  /** Why the list, or its next page, did not come. */
  readonly error: unknown;
  /** Asks again for what did not come; a list that has changed meanwhile begins anew. */
  readonly retry: () => void;
  /** Asks for the next page, unless there is none, it is under way, or it did not come. */
  readonly loadMore: () => void;
  /** The whole list, read anew; throws when a page does not come. */
  readonly readAll: () => Promise<readonly Edge[]>;
}

/** How many rows a page has; when all are read at once, as many as the server gives. */
const PAGE = 100;
const LARGE_PAGE = 500;

interface Following<Edge> {
  readonly key: string;
  readonly edges: readonly Edge[];
  readonly cursor: string | null;
  readonly busy: boolean;
  readonly error: unknown;
}

/** Reads a list page by page as one scrolls; another question begins anew, and the old rows stay until its answer is there. */
export function usePages<Data, Variables extends OperationVariables, Edge>(
  document: TypedDocumentNode<Data, Variables>,
  asked: Omit<Variables, 'first' | 'after'>,
  pick: (data: Data) => Page<Edge>,
): Pages<Edge> {
  const client = useApolloClient();
  const key = JSON.stringify(asked);
  const variables = useMemo(() => ({ ...(JSON.parse(key) as object), first: PAGE }) as unknown as Variables, [key]);
  const { data, previousData, error, loading, refetch } = useQuery<unknown, OperationVariables>(document, {
    variables,
    fetchPolicy: 'no-cache',
  });
  const [following, setFollowing] = useState<Following<Edge>>({ key: '', edges: [], cursor: null, busy: false, error: null });
  useEffect(() => {
    if (!data) return;
    const { pageInfo } = pick(data as Data);
    setFollowing({
      key,
      edges: [],
      cursor: pageInfo.hasNextPage ? (pageInfo.endCursor ?? null) : null,
      busy: false,
      error: null,
    });
    // `pick` only reads: a new function does not make a new list.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [data, key]);
  const first = (data ?? previousData) as Data | undefined;
  const page = first ? pick(first) : null;
  const readNext = () => {
    if (following.key !== key || !following.cursor || following.busy) return;
    setFollowing({ ...following, busy: true, error: null });
    client
      .query<unknown, OperationVariables>({
        query: document,
        variables: { ...variables, after: following.cursor },
        fetchPolicy: 'no-cache',
      })
      .then((answer) => {
        if (!answer.data) return;
        const next = pick(answer.data as Data);
        setFollowing((now) =>
          now.key === key
            ? {
                key,
                edges: [...now.edges, ...next.edges],
                cursor: next.pageInfo.hasNextPage ? (next.pageInfo.endCursor ?? null) : null,
                busy: false,
                error: null,
              }
            : now,
        );
      })
      .catch((error: unknown) => setFollowing((now) => (now.key === key ? { ...now, busy: false, error } : now)));
  };
  const failed = following.key === key ? following.error : null;
  const retry = () => {
    // A cursor of a list that has changed since leads nowhere.
    if (failed && faultOf(failed).code !== 'INVALID_CURSOR') readNext();
    else void refetch();
  };
  const readAll = (): Promise<readonly Edge[]> =>
    readAllPages(client, document, { ...variables, first: LARGE_PAGE }, (answer) => {
      const { edges, pageInfo } = pick(answer);
      return { rows: edges, pageInfo };
    });
  return {
    list: page && {
      edges: [...page.edges, ...(following.key === key ? following.edges : [])],
      totalCount: page.totalCount,
    },
    loading,
    error: error ?? failed,
    retry,
    loadMore: () => {
      if (!failed) readNext();
    },
    readAll,
  };
}
