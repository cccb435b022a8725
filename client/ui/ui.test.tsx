import { fireEvent, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { Chip, Dialog, hotkeyName, Menu, Name, nameLang, PersonMark, Progress, Segmented, useHotkeys } from '.';

const key = (code: string, typed: string, more: Partial<KeyboardEvent> = {}) => ({
  code,
  key: typed,
  ctrlKey: false,
  metaKey: false,
  ...more,
});

describe('hotkeyName', () => {
  it('knows a letter by its place, so that it works while a Korean input method is on', () => {
    expect(hotkeyName(key('KeyF', 'ㄹ'))).toBe('F');
  });

  it('tells / from ?, and takes = as +', () => {
    expect([hotkeyName(key('Slash', '/')), hotkeyName(key('Slash', '?')), hotkeyName(key('Equal', '='))]).toEqual([
      '/',
      '?',
      '+',
    ]);
  });

  it('takes Ctrl and Command as the same', () => {
    expect([hotkeyName(key('KeyK', 'k', { ctrlKey: true })), hotkeyName(key('KeyK', 'k', { metaKey: true }))]).toEqual([
      'Mod+K',
      'Mod+K',
    ]);
  });
});

function Keyed({ onFit }: { readonly onFit: () => void }) {
  useHotkeys({ F: onFit });
  return <input aria-label="words" />;
}

it('keeps plain keys quiet while somebody types', async () => {
  const user = userEvent.setup();
  const onFit = jest.fn();
  render(<Keyed onFit={onFit} />);
  await user.keyboard('f');
  expect(onFit).toHaveBeenCalledTimes(1);
  await user.type(screen.getByLabelText('words'), 'f');
  expect(onFit).toHaveBeenCalledTimes(1);
});

describe('Name', () => {
  it('says in which language each part is written', () => {
    const { container } = render(<Name name="윤하람" latin="Haram Yoon" />);
    expect([...container.querySelectorAll('[lang]')].map((part) => [part.getAttribute('lang'), part.textContent])).toEqual([
      ['ko', '윤하람'],
      ['en', 'Haram Yoon'],
    ]);
  });

  it('does not repeat a name that is Latin already', () => {
    const { container } = render(<Name name="Lena Vogt" latin="Lena Vogt" />);
    expect(container).toHaveTextContent(/^Lena Vogt$/);
  });

  it.each([
    ['김지수', 'ko'],
    ['ユン', 'ja'],
    ['尹夏藍', 'zh'],
    ['Jörg', 'en'],
  ])('reads %s as %s', (name, language) => {
    expect(nameLang(name)).toBe(language);
  });
});

it('draws an overseas Korean as a dot in a ring, and says so when asked to', () => {
  render(<PersonMark standing="OVERSEAS_KOREAN" label="재외 한인" />);
  expect(screen.getByRole('img', { name: '재외 한인' }).querySelectorAll('circle')).toHaveLength(2);
});

it('takes a condition away by its chip', async () => {
  const onRemove = jest.fn();
  render(<Chip kind="기술" value="수소" removeLabel="수소 조건 지우기" onRemove={onRemove} />);
  await userEvent.click(screen.getByRole('button', { name: '수소 조건 지우기' }));
  expect(onRemove).toHaveBeenCalledTimes(1);
});

it('shows which of a few choices holds', async () => {
  const onChange = jest.fn();
  render(
    <Segmented
      label="view"
      value="graph"
      options={[
        { value: 'graph', label: 'Graph' },
        { value: 'table', label: 'Table' },
      ]}
      onChange={onChange}
    />,
  );
  expect(screen.getByRole('button', { name: 'Graph' })).toHaveAttribute('aria-pressed', 'true');
  await userEvent.click(screen.getByRole('button', { name: 'Table' }));
  expect(onChange).toHaveBeenCalledWith('table');
});

it('walks a menu with the arrows and gives the focus back on Escape', async () => {
  const user = userEvent.setup();
  const onSelect = jest.fn();
  render(
    <Menu
      label="mine"
      items={[
        { key: 'a', label: 'First', onSelect: () => undefined },
        { key: 'b', label: 'Second', onSelect },
      ]}
      trigger={(props) => (
        <button type="button" {...props}>
          Open
        </button>
      )}
    />,
  );
  await user.click(screen.getByRole('button', { name: 'Open' }));
  await user.keyboard('{ArrowDown}{Enter}');
  expect(onSelect).toHaveBeenCalledTimes(1);
  await user.click(screen.getByRole('button', { name: 'Open' }));
  await user.keyboard('{Escape}');
  expect(screen.getByRole('button', { name: 'Open' })).toHaveFocus();
  expect(screen.queryByRole('menu')).toBeNull();
});

it('does not pretend to know how long a thing takes when nobody does', () => {
  render(<Progress label="reading" done={12} />);
  expect(screen.getByRole('progressbar', { name: 'reading' })).not.toHaveAttribute('aria-valuenow');
});

describe('a dialog', () => {
  const onClose = jest.fn();
  beforeEach(() => {
    onClose.mockClear();
    render(
      <Dialog open title="사실 고치기" closeLabel="닫기" onClose={onClose}>
        <textarea aria-label="이유" />
      </Dialog>,
    );
  });

  it('stays with what was typed when text is marked and let go of beside it', () => {
    fireEvent.pointerDown(screen.getByLabelText('이유'));
    fireEvent.click(screen.getByRole('dialog'));
    expect(onClose).not.toHaveBeenCalled();
  });

  it('closes on a click beside it', async () => {
    await userEvent.click(screen.getByRole('dialog'));
    expect(onClose).toHaveBeenCalledTimes(1);
  });
});
