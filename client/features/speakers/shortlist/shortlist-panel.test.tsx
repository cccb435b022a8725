import { ApolloClient, ApolloLink, InMemoryCache } from '@apollo/client';
import { CombinedGraphQLErrors } from '@apollo/client/errors';
import { ApolloProvider } from '@apollo/client/react';
import { createMemoryHistory, createRootRoute, createRouter, RouterProvider } from '@tanstack/react-router';
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { Suspense } from 'react';
import { startTexts } from '../../../i18n/i18n';
import { ToastProvider } from '../../../ui';
import { ShortlistPanel } from './shortlist-panel';
import type { ShortlistHand, ShortlistView } from './use-shortlist';

// It asks who is signed in, which is not what this is about.
jest.mock('../../export/export-menu', () => ({ ExportMenu: () => null }));

const LIST = {
  id: 's_1',
  title: '수소 저장',
  mayEdit: true,
  count: 1,
  owner: { id: 'u_1', name: '김주관' },
  members: [],
  entries: [
    {
      state: 'CONSIDERED',
      note: null,
      seq: 40,
      history: [],
      person: {
        id: 'p_1',
        name: '윤하람',
        nameLatin: 'Haram Yoon',
        standing: 'OVERSEAS_KOREAN',
        country: 'US',
        institution: null,
      },
    },
  ],
} as unknown as ShortlistView;

const CONFLICT = new CombinedGraphQLErrors({
  errors: [{ message: 'This has changed in the meantime.', extensions: { code: 'CONFLICT', category: 'constraint' } }],
});

function draw(put: ShortlistHand['put'], list = LIST) {
  const hand = { lists: [list], list, error: undefined, busy: false, put } as unknown as ShortlistHand;
  const route = createRootRoute({
    component: () => (
      <ToastProvider closeLabel="닫기">
        <Suspense fallback="…">
          <ShortlistPanel hand={hand} onChoose={() => undefined} />
        </Suspense>
      </ToastProvider>
    ),
  });
  render(
    <ApolloProvider client={new ApolloClient({ link: ApolloLink.empty(), cache: new InMemoryCache() })}>
      <RouterProvider router={createRouter({ routeTree: route, history: createMemoryHistory() })} />
    </ApolloProvider>,
  );
}

describe('the panel of a shortlist', () => {
  beforeAll(async () => {
    // Which the router calls and jsdom lacks.
    window.scrollTo = () => undefined;
    await startTexts('ko');
  });

  it('says when somebody else has changed a row since, and changes it to what was typed for whoever insists', async () => {
    const user = userEvent.setup();
    const put = jest.fn<ReturnType<ShortlistHand['put']>, Parameters<ShortlistHand['put']>>();
    put.mockRejectedValueOnce(CONFLICT).mockResolvedValueOnce('s_1');
    draw(put);
    await user.type(await screen.findByLabelText('윤하람 님 메모'), '기조연설{Enter}');
    expect(put.mock.lastCall?.[2]).toEqual({ note: '기조연설', seenSeq: 40 });
    expect(await screen.findByText(/그 사이에 다른 사람이 바꾸었습니다/u)).toBeVisible();
    await user.click(screen.getByRole('button', { name: '내 것으로 바꾸기' }));
    expect(put.mock.lastCall).toEqual([['p_1'], { title: '수소 저장' }, { note: '기조연설', seenSeq: undefined }]);
    expect(put).toHaveBeenCalledTimes(2);
  });

  it('tells the history of a row: who, what, and a note where it was written, each once', async () => {
    const change = { at: '2026-11-20T01:00:00Z', undone: false, by: { id: 'u_1', name: '김주관' } };
    const told = (seq: number, state: string, note: string | null) => ({
      ...change,
      seq,
      note,
      text: { ko: `김주관: ${state}`, en: state },
    });
    const history = [told(42, '초청함', '기조연설'), told(41, '검토', '기조연설'), told(40, '검토', null)];
    draw(jest.fn(), { ...LIST, entries: [{ ...LIST.entries[0]!, history }] });
    await userEvent.setup().click(await screen.findByRole('button', { name: /의 이력/u }));
    const said = [...document.querySelectorAll('ol li')].map((row) => row.querySelector('span')?.textContent);
    expect(said).toEqual(['김주관: 초청함', '김주관: 검토 · “기조연설”', '김주관: 검토']);
  });

  it('says anything else in its own language, and offers nothing that would fail again', async () => {
    const user = userEvent.setup();
    draw(jest.fn().mockRejectedValue(new TypeError('Failed to fetch')));
    await user.selectOptions(await screen.findByLabelText('윤하람 님의 상태'), 'INVITED');
    expect(await screen.findByText('명단을 바꾸지 못했습니다')).toBeVisible();
    expect(screen.queryByRole('button', { name: '내 것으로 바꾸기' })).toBeNull();
  });
});
