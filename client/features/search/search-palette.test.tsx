import { ApolloClient, ApolloLink, InMemoryCache, Observable } from '@apollo/client';
import { ApolloProvider } from '@apollo/client/react';
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { Suspense } from 'react';
import { startTexts } from '../../i18n/i18n';
import { SearchPalette } from './search-palette';

const went: unknown[] = [];
jest.mock('@tanstack/react-router', () => ({
  ...jest.requireActual<object>('@tanstack/react-router'),
  useNavigate: () => (to: unknown) => went.push(to),
}));

const hit = (name: string) => ({
  __typename: 'SearchHit',
  kind: 'PERSON',
  id: name,
  title: name,
  subtitle: null,
  standing: null,
  score: 1,
  matched: 'exact',
});

/** Answers each text with one person of that name, after a while. */
const slowly = new ApolloLink(
  ({ variables }) =>
    new Observable((observer) => {
      const text = String(variables['text']);
      const data = { search: { __typename: 'SearchAnswer', hits: [hit(text)], totalCount: 1, truncated: false } };
      const timer = setTimeout(() => {
        observer.next({ data });
        observer.complete();
      }, 150);
      return () => clearTimeout(timer);
    }),
);

test('Enter pressed before the answer opens what was typed, not what stood there before', async () => {
  Element.prototype.scrollIntoView = () => undefined;
  HTMLDialogElement.prototype.showModal = () => undefined;
  await startTexts('ko');
  const client = new ApolloClient({ link: slowly, cache: new InMemoryCache() });
  render(
    <Suspense fallback="…">
      <ApolloProvider client={client}>
        <SearchPalette onClose={() => undefined} />
      </ApolloProvider>
    </Suspense>,
  );
  const user = userEvent.setup();
  const field = await screen.findByRole('combobox', { hidden: true });
  await user.type(field, 'kim');
  await screen.findByText('kim');
  await user.type(field, ' minsu{Enter}');
  expect(went).toEqual([]);
  await screen.findByText('kim minsu');
  expect(went).toEqual([{ to: '/people/kim%20minsu' }]);
});
