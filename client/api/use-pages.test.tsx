import { ApolloClient, ApolloLink, gql, InMemoryCache, Observable } from '@apollo/client';
import { CombinedGraphQLErrors } from '@apollo/client/errors';
import { ApolloProvider } from '@apollo/client/react';
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { Suspense } from 'react';
import { startTexts } from '../i18n/i18n';
import { FaultNote } from './fault-note';
import { usePages } from './use-pages';

const NUMBERS = gql`
  query Numbers($first: Int!, $after: String) {
    numbers(first: $first, after: $after) {
      edges
      totalCount
      pageInfo {
        endCursor
        hasNextPage
      }
    }
  }
`;

interface Numbers {
  readonly numbers: {
    readonly edges: readonly number[];
    readonly totalCount: number;
    readonly pageInfo: { readonly endCursor: string; readonly hasNextPage: boolean };
  };
}

const refusal = (code: string) =>
  new CombinedGraphQLErrors({ data: null, errors: [{ message: code, extensions: { code, category: 'user' } }] });

/** A server of 250 numbers whose cursors hold for one state of the list; `fails` is what the next page fails with. */
function serverOf(server: { state: string; fails: Error | null }) {
  return new ApolloLink(
    ({ variables }) =>
      new Observable((observer) => {
        const [of = server.state, at = '0'] = String((variables['after'] as string | null) ?? `${server.state}~0`).split('~');
        if (variables['after'] && server.fails) return observer.error(server.fails);
        if (of !== server.state) return observer.error(refusal('INVALID_CURSOR'));
        const from = Number(at);
        const to = Math.min(250, from + Number(variables['first']));
        const edges = Array.from({ length: to - from }, (_, place) => from + place);
        const pageInfo = { endCursor: `${server.state}~${String(to)}`, hasNextPage: to < 250 };
        observer.next({ data: { numbers: { edges, totalCount: 250, pageInfo } } });
        observer.complete();
      }),
  );
}

function List() {
  const { list, error, retry, loadMore } = usePages<Numbers, { first: number }, number>(NUMBERS, {}, ({ numbers }) => numbers);
  return (
    <>
      <p>{list ? `${String(list.edges.length)} of ${String(list.totalCount)}` : 'nothing yet'}</p>
      <button onClick={loadMore}>further</button>
      {error ? <FaultNote error={error} onRetry={retry} keepsData /> : null}
    </>
  );
}

async function show(server: { state: string; fails: Error | null }) {
  await startTexts('en');
  const client = new ApolloClient({ link: serverOf(server), cache: new InMemoryCache() });
  render(
    <Suspense fallback="…">
      <ApolloProvider client={client}>
        <List />
      </ApolloProvider>
    </Suspense>,
  );
  await screen.findByText('100 of 250');
  return userEvent.setup();
}

describe('A list that is read as one scrolls', () => {
  it('says that it has changed when something was imported meanwhile, and begins anew on request', async () => {
    const server = { state: 'a', fails: null };
    const user = await show(server);
    await user.click(screen.getByText('further'));
    await screen.findByText('200 of 250');
    server.state = 'b';
    await user.click(screen.getByText('further'));
    await screen.findByText('The list has changed meanwhile');
    await user.click(screen.getByText('Read again'));
    await screen.findByText('100 of 250');
    expect(screen.queryByText('The list has changed meanwhile')).toBeNull();
    await user.click(screen.getByText('further'));
    await screen.findByText('200 of 250');
  });

  it('says that the next page did not come, and goes on where it was', async () => {
    const server: { state: string; fails: Error | null } = { state: 'a', fails: new Error('gone') };
    const user = await show(server);
    await user.click(screen.getByText('further'));
    await screen.findByText('The server cannot be reached');
    server.fails = null;
    await user.click(screen.getByText('Try again'));
    await screen.findByText('200 of 250');
    expect(screen.queryByRole('alert')).toBeNull();
  });
});
