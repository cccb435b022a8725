import type { ApolloClient, OperationVariables, TypedDocumentNode } from '@apollo/client';

/** What a page of a list says of where it ends. */
interface PageEnd {
  readonly endCursor?: string | null;
  readonly hasNextPage: boolean;
}

/** The whole list, read anew in pages of `asked.first` rows; throws when a page does not come. */
export async function readAllPages<Data, Variables extends OperationVariables, Row>(
  client: Pick<ApolloClient, 'query'>,
  document: TypedDocumentNode<Data, Variables>,
  asked: Omit<Variables, 'after'>,
  pick: (data: Data) => { readonly rows: readonly Row[]; readonly pageInfo: PageEnd },
): Promise<readonly Row[]> {
  const rows: Row[] = [];
  let after: string | null = null;
  do {
    const answer: { data?: unknown } = await client.query<unknown, OperationVariables>({
      query: document,
      variables: { ...asked, after },
      fetchPolicy: 'no-cache',
    });
    const page = pick(answer.data as Data);
    rows.push(...page.rows);
    after = page.pageInfo.hasNextPage ? (page.pageInfo.endCursor ?? null) : null;
  } while (after !== null);
  return rows;
}
