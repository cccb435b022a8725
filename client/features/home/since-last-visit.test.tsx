import { ApolloClient, ApolloLink, InMemoryCache, Observable } from '@apollo/client';
import { ApolloProvider } from '@apollo/client/react';
import { render, screen } from '@testing-library/react';
import { Suspense } from 'react';
import { startTexts } from '../../i18n/i18n';
import { SinceLastVisit } from './since-last-visit';

jest.mock('../../api/session', () => ({ useSession: () => ({ me: { lastVisitSeq: 4 }, atlas: { seq: 6 } }) }));

const CHANGES = {
  __typename: 'ChangePage',
  fromSeq: 4,
  toSeq: 6,
  totalCount: 1,
  newPeople: 12,
  newFacts: 34,
  commands: [
    {
      __typename: 'CommandView',
      seq: 6,
      kind: 'stateFact',
      at: '2026-11-20T01:00:00Z',
      actor: null,
      summary: { __typename: 'LocalText', ko: '사실을 직접 입력함', en: 'Fact stated by hand' },
      people: 1,
      things: 0,
    },
  ],
};

test('what is new since the last visit stands there while new ties are still counted', async () => {
  await startTexts('en');
  let counted: () => void = () => undefined;
  const link = new ApolloLink(
    ({ operationName }) =>
      new Observable((observer) => {
        const answer = (changesSince: object): void => {
          observer.next({ data: { changesSince } });
          observer.complete();
        };
        if (operationName === 'SinceLastVisit') answer(CHANGES);
        else counted = () => answer({ __typename: 'ChangePage', newTies: 567 });
      }),
  );
  render(
    <Suspense fallback="…">
      <ApolloProvider client={new ApolloClient({ link, cache: new InMemoryCache() })}>
        <SinceLastVisit />
      </ApolloProvider>
    </Suspense>,
  );
  await screen.findByText('Fact stated by hand');
  const figures = () => screen.getAllByRole('definition').map(({ textContent }) => textContent);
  expect(figures()).toEqual(['+12', '…', '+34']);
  counted();
  await screen.findByText('+567');
  expect(figures()).toEqual(['+12', '+567', '+34']);
});
