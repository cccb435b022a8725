import { createMemoryHistory, createRootRoute, createRouter, RouterProvider } from '@tanstack/react-router';
import { ApolloClient, ApolloLink, InMemoryCache } from '@apollo/client';
import { ApolloProvider } from '@apollo/client/react';
import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { Suspense } from 'react';
import { startTexts } from '../../../i18n/i18n';
import { unknownCard } from '../parts/unknown-card';
import { Members } from './members';

describe('the members of a set', () => {
  beforeAll(async () => {
    // Which the router calls and jsdom lacks.
    window.scrollTo = () => undefined;
    await startTexts('ko');
  });

  it('say of an old address who is gone, and offer nothing but to take them out', async () => {
    const out: string[] = [];
    const nothing = () => undefined;
    const route = createRootRoute({
      component: () => (
        <Suspense fallback="…">
          <Members
            members={[unknownCard('p_1', '윤하람'), unknownCard('p_gone', '없는 사람')]}
            search={{}}
            noFlight={new Set()}
            isNobody={(id) => id === 'p_gone'}
            onWay={nothing}
            onLock={nothing}
            onExclude={nothing}
            onOut={({ id }) => out.push(id)}
          />
        </Suspense>
      ),
    });
    render(
      <ApolloProvider client={new ApolloClient({ link: ApolloLink.empty(), cache: new InMemoryCache() })}>
        <RouterProvider router={createRouter({ routeTree: route, history: createMemoryHistory() })} />
      </ApolloProvider>,
    );
    const [there, gone] = await screen.findAllByRole('listitem');
    expect(within(there!).getAllByRole('button')).toHaveLength(3);
    expect(within(there!).getByRole('link', { name: '윤하람' })).toBeVisible();
    expect(within(gone!).queryByRole('link')).toBeNull();
    await userEvent.setup().click(within(gone!).getByRole('button'));
    expect(out).toEqual(['p_gone']);
  });
});
