import { ApolloClient, ApolloLink, InMemoryCache, Observable } from '@apollo/client';
import { ApolloProvider } from '@apollo/client/react';
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { Suspense } from 'react';
import { startTexts } from '../../i18n/i18n';
import { RequestsView } from './requests-page';

let mockAll: string | undefined;
jest.mock('@tanstack/react-router', () => ({
  ...jest.requireActual<object>('@tanstack/react-router'),
  useNavigate: () => () => undefined,
  useSearch: () => ({ all: mockAll }),
  Link: ({ children }: { children: React.ReactNode }) => <a href="#there">{children}</a>,
}));
jest.mock('../../api/session', () => ({ useSession: () => ({ can: () => true }) }));

const request = {
  __typename: 'ContactRequest',
  id: 'r_1',
  personId: 'p_1',
  eventId: 't_1',
  text: '10월 행사에 모시고 싶습니다',
  askedByName: '이주관',
  askedAt: '2026-11-20T01:00:00Z',
  state: 'open',
  answer: null,
  answeredAt: null,
};

/** Draws the inbox over a server that has these requests and one more page that does not come. */
async function draw(nodes: readonly (typeof request)[]): Promise<void> {
  const link = new ApolloLink(
    ({ operationName, variables }) =>
      new Observable((observer) => {
        if (variables['after']) {
          observer.error(new Error('away'));
          return;
        }
        const inbox = {
          __typename: 'ContactRequestPage',
          totalCount: nodes.length * 2,
          pageInfo: { __typename: 'KeysetPage', endCursor: 'c', hasNextPage: nodes.length > 0 },
          nodes,
        };
        observer.next({
          data:
            operationName === 'RequestInbox'
              ? { contactRequestInbox: inbox }
              : { people: { __typename: 'PersonConnection', edges: [] }, events: [] },
        });
        observer.complete();
      }),
  );
  await startTexts('ko');
  render(
    <ApolloProvider client={new ApolloClient({ link, cache: new InMemoryCache() })}>
      <Suspense fallback="…">
        <RequestsView />
      </Suspense>
    </ApolloProvider>,
  );
}

describe('the requests for contact that the secretariat has', () => {
  it.each([
    [undefined, '기다리는 부탁이 없습니다'],
    ['yes', '아직 들어온 부탁이 없습니다'],
  ])('are none of those that were asked for (all: %s)', async (all, told) => {
    mockAll = all;
    await draw([]);
    expect(await screen.findByText(told)).toBeVisible();
  });

  it('stay where the next page does not come, and that is said', async () => {
    mockAll = undefined;
    await draw([request]);
    await userEvent.setup().click(await screen.findByRole('button', { name: '더 보기' }));
    expect(await screen.findByRole('alert')).toBeVisible();
    expect(screen.getByText(request.text)).toBeVisible();
  });
});
