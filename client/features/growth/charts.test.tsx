import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import axe from 'axe-core';
import { Suspense, type ReactNode } from 'react';
import { startTexts } from '../../i18n/i18n';
import { FlowMatrix } from './flows/flow-matrix';
import { matrixOf } from './flows/matrix';
import { ImpactChart } from './impact/impact-chart';
import { ImpactPairs } from './impact/impact-pairs';
import type { Impact } from './impact/impact-sentence';
import type { OpenList } from './state/open-list';

const draw = (children: ReactNode) => render(<Suspense fallback="…">{children}</Suspense>);

const IMPACT = {
  course: [
    { from: '2024-01-01', to: '2024-03-31', isAfter: false, observed: 1, expected: 1, low: 0.5, high: 1.5 },
    { from: '2024-04-01', to: '2024-06-30', isAfter: false, observed: null, expected: 1, low: 0.5, high: 1.5 },
    { from: '2024-07-03', to: '2024-10-02', isAfter: true, observed: 3, expected: 1, low: -0.5, high: 2.5 },
    { from: '2024-10-03', to: '2025-01-02', isAfter: true, observed: 2, expected: null, low: null, high: null },
  ],
} as unknown as Impact;

describe('the pictures of /growth', () => {
  beforeAll(() => startTexts('ko'));

  it('are a table where they are a matrix: each cell opens its moves, a withheld one says why and opens nothing', async () => {
    const user = userEvent.setup();
    const opened: OpenList[] = [];
    const matrix = matrixOf(
      [
        { from: 'KR', to: 'US', moves: 29 },
        { from: 'US', to: 'KR', moves: 43 },
        { from: 'KR', to: 'DE', moves: null },
      ],
      9,
    );
    const { container } = draw(
      <FlowMatrix matrix={matrix} caption="이동" onOpen={(from, to) => opened.push({ kind: 'flow', from, to })} />,
    );
    const cell = await screen.findByRole('button', { name: '한국에서 미국으로 29, 목록 열기' });
    expect(cell).toHaveTextContent(/^29$/);
    cell.focus();
    await user.keyboard('{Enter}');
    await user.click(screen.getByRole('button', { name: '나감 ≥ 29' }));
    await user.click(screen.getByRole('button', { name: '돌아옴 43' }));
    expect(opened).toEqual([
      { kind: 'flow', from: 'KR', to: 'US' },
      { kind: 'flow', from: 'KR', to: '*' },
      { kind: 'flow', from: '*', to: 'KR' },
    ]);
    expect(screen.getByRole('img', { name: '사람이 적어 밝히지 않음' })).toBeInTheDocument();
    expect(within(screen.getByRole('table')).getAllByRole('columnheader')).toHaveLength(3);
    const { violations } = await axe.run(container, { runOnly: ['wcag2a', 'wcag21a'] });
    expect(violations.map(({ id }) => id)).toEqual([]);
  });

  it('number the rows of a matrix of institutions, name the columns to whoever does not see them, and have no totals', async () => {
    const user = userEvent.setup();
    const opened: OpenList[] = [];
    const names = new Map([
      ['o1', '서울대학교'],
      ['o2', 'MIT'],
    ]);
    const { container } = draw(
      <FlowMatrix
        matrix={matrixOf([{ from: 'o1', to: 'o2', moves: 6 }], 5, null)}
        caption="기관 사이의 이동"
        names={{ numbered: true, nameOf: (id) => names.get(id)!, countryOf: (id) => (id === 'o1' ? 'KR' : 'US') }}
        onOpen={(from, to) => opened.push({ kind: 'place', from, to })}
      />,
    );
    await user.click(await screen.findByRole('button', { name: '서울대학교에서 MIT로 6, 목록 열기' }));
    expect(opened).toEqual([{ kind: 'place', from: 'o1', to: 'o2' }]);
    expect(screen.getAllByRole('columnheader').map(({ textContent }) => textContent)).toEqual(['1서울대학교', '2MIT']);
    // Out of Korea it is vermilion, whichever institution.
    expect(container.querySelector('td[data-kind="out"] button')).toHaveTextContent('6');
    expect(screen.getAllByRole('button')).toHaveLength(1);
    const { violations } = await axe.run(container, { runOnly: ['wcag2a', 'wcag21a'] });
    expect(violations.map(({ id }) => id)).toEqual([]);
  });

  it('leave a gap where a step is withheld, and draw nobody below nothing', async () => {
    const { container } = draw(<ImpactChart impact={IMPACT} event={undefined} />);
    await screen.findByText(/95% 구간/);
    const [band] = container.querySelectorAll('path');
    const points = container.querySelectorAll('circle');
    expect(points).toHaveLength(3);
    const floor = Number(container.querySelector('line')!.getAttribute('y1'));
    const heights = [...band!.getAttribute('d')!.matchAll(/,(-?[\d.]+)/g)].map(([, y]) => Number(y));
    expect(heights.length).toBe(6);
    expect(Math.max(...heights)).toBeLessThanOrEqual(floor);
    const titles = [...container.querySelectorAll('title')].map(({ textContent }) => textContent);
    expect(titles[1]).toBe('2024-04-01 – 2024-06-30: 실제 –, 기대 1.00');
  });

  it('open the pairs behind what became of attendees, unless there are none or too few to tell', async () => {
    const user = userEvent.setup();
    const opened: string[] = [];
    const pairs = {
      before: 1,
      begun: 229,
      within3Months: 44,
      within6Months: 48,
      within12Months: 102,
      clubs: 0,
      projects: null,
      works: 5,
    };
    draw(<ImpactPairs pairs={pairs} onOpen={(of) => opened.push(of)} />);
    await user.click(await screen.findByRole('button', { name: '229' }));
    await user.click(screen.getByRole('button', { name: '5' }));
    expect(opened).toEqual(['BEGUN', 'WORKS']);
    expect(screen.getAllByRole('button')).toHaveLength(5);
    expect(screen.getByTitle('사람이 적어 밝히지 않음')).toHaveTextContent('–');
  });
});
