import { ApolloClient, ApolloLink, InMemoryCache, Observable } from '@apollo/client';
import { ApolloProvider } from '@apollo/client/react';
import { render, screen, within } from '@testing-library/react';
import { Suspense } from 'react';
import { startTexts } from '../../i18n/i18n';
import { ToastProvider } from '../../ui';
import { TokensPanel } from './tokens-panel';

const token = (name: string, expiresAt: string) => ({
  __typename: 'Token',
  id: name,
  name,
  roles: ['analyst'],
  readOnly: true,
  createdAt: '2020-01-01T00:00:00Z',
  expiresAt,
  lastUsedAt: null,
  revoked: false,
});
const server = new ApolloLink(
  () =>
    new Observable((observer) => {
      observer.next({ data: { tokens: [token('old', '2020-04-01T00:00:00Z'), token('new', '2999-01-01T00:00:00Z')] } });
      observer.complete();
    }),
);

test('a token whose time is over is shown as such, and there is nothing left to revoke', async () => {
  await startTexts('ko');
  render(
    <ApolloProvider client={new ApolloClient({ link: server, cache: new InMemoryCache() })}>
      <ToastProvider closeLabel="닫기">
        <Suspense fallback="…">
          <TokensPanel roles={['analyst']} />
        </Suspense>
      </ToastProvider>
    </ApolloProvider>,
  );
  const old = within((await screen.findByText('old')).closest('tr')!);
  expect(old.getByText('2020-04-01에 기한 지남')).toBeVisible();
  expect(old.queryByRole('button')).toBeNull();
  const fresh = within(screen.getByText('new').closest('tr')!);
  expect(fresh.getByRole('button', { name: '폐기' })).toBeVisible();
});
