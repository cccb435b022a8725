import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import axe from 'axe-core';
import { Suspense } from 'react';
import type { Picture } from '../../../graph-view';
import { startTexts } from '../../../i18n/i18n';
import type { NetworkAnswer } from '../to-picture';
import { MatrixGrid } from './matrix-grid';
import { matrixOf } from './matrix-of';
import { PairList } from './pair-list';
import { useMatrixWords } from './use-matrix-words';

const person = (id: string, label: string, ties: number) => ({ id, kind: 'person', label, community: null, ties, x: 0, y: 0 });
const PICTURE: Picture = {
  level: 'people',
  nodes: [person('a', '윤하람', 3), person('b', '서도현', 2), person('c', 'Lena Vogt', 1)],
  links: [
    { source: 'a', target: 'b', count: 4, crossBorder: false, kinds: [{ kind: 'PUBLICATION', count: 4 }] },
    { source: 'c', target: 'a', count: 1, crossBorder: true, kinds: [{ kind: 'CO_EVENT', count: 1 }] },
  ],
  communities: [],
};
const matrix = matrixOf(PICTURE, { communities: [] } as unknown as NetworkAnswer, {
  order: 'size',
  rows: 40,
  kept: [],
  locale: 'ko',
  told: [new Set(['a', 'b'])],
});

function Grid({ log, pair = null }: { readonly log: string[]; readonly pair?: string | null }) {
  const words = useMatrixWords();
  return (
    <MatrixGrid
      matrix={matrix}
      words={words}
      sizes={{ width: 30, height: 24, rowHead: 100, columnHead: 80 }}
      numbered={false}
      selected={null}
      pair={pair}
      onLook={() => undefined}
      onNode={({ id }) => log.push(id)}
      onPair={(one, other) => log.push(`${one.id}~${other.id}`)}
      onLeave={() => log.push('left')}
    />
  );
}

function Pairs({ log }: { readonly log: string[] }) {
  return (
    <PairList matrix={matrix} words={useMatrixWords()} pair={null} onPair={(one, other) => log.push(`${one.id}~${other.id}`)} />
  );
}

describe('the matrix', () => {
  beforeAll(() => startTexts('ko'));

  it('is walked by arrows from one tab stop, says what each cell holds, and selects ties and heads by Enter', async () => {
    const user = userEvent.setup();
    const log: string[] = [];
    const { container } = render(
      <Suspense fallback="…">
        <Grid log={log} pair="a~b" />
      </Suspense>,
    );
    const grid = await screen.findByRole('grid', { name: '행렬: 3행 3열' });
    expect(within(grid).getAllByRole('columnheader')).toHaveLength(3);
    await user.tab();
    expect(document.activeElement).toHaveAccessibleName('윤하람, 같은 사람');
    await user.keyboard('{ArrowRight}');
    expect(document.activeElement).toHaveAccessibleName('윤하람, 서도현: 함께한 일 4 · 공저 4');
    expect(document.activeElement).toHaveAttribute('aria-selected', 'true');
    await user.keyboard('{Enter}{ArrowRight}');
    expect(document.activeElement).toHaveAccessibleName('윤하람, Lena Vogt: 함께한 일 1 · 함께 참석 1 · 한국↔해외');
    await user.keyboard('{ArrowDown}');
    expect(document.activeElement).toHaveAccessibleName(/^서도현, Lena Vogt: 알 수 없음/);
    await user.keyboard('{Enter}{Home}{ArrowLeft}{Enter}');
    expect(log).toEqual(['a~b', 'b']);
    expect(container.querySelectorAll('[tabindex="0"]')).toHaveLength(1);
    const { violations } = await axe.run(container, { runOnly: ['wcag2a', 'wcag21a'] });
    expect(violations.map(({ id }) => id)).toEqual([]);
  });

  it('is left by Escape once nothing is selected', async () => {
    const user = userEvent.setup();
    const log: string[] = [];
    render(
      <Suspense fallback="…">
        <Grid log={log} />
      </Suspense>,
    );
    await screen.findByRole('grid');
    await user.tab();
    await user.keyboard('{Escape}');
    expect(log).toEqual(['left']);
  });

  it('is a list of pairs on a phone, strongest first', async () => {
    const user = userEvent.setup();
    const log: string[] = [];
    render(
      <Suspense fallback="…">
        <Pairs log={log} />
      </Suspense>,
    );
    const pairs = await screen.findAllByRole('button');
    expect(pairs.map(({ textContent }) => textContent)).toEqual([
      '윤하람서도현4함께한 일 4 · 공저 4',
      'Lena Vogt윤하람1함께한 일 1 · 함께 참석 1 · 한국↔해외',
    ]);
    await user.click(pairs[1]!);
    expect(log).toEqual(['c~a']);
  });
});
