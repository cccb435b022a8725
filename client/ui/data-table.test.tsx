import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { DataTable, sortRows, type Column } from './data-table';

interface Row {
  readonly name: string;
  readonly ties: number | null;
}
const rows: readonly Row[] = [
  { name: '서도현', ties: 4 },
  { name: '안예린', ties: null },
  { name: '강나래', ties: 12 },
];
const columns: readonly Column<Row>[] = [
  { key: 'name', header: '이름', value: (row) => row.name },
  { key: 'ties', header: '연결', value: (row) => row.ties, align: 'end' },
];

const names = (): (string | null)[] =>
  within(screen.getByRole('table'))
    .getAllByRole('row')
    .slice(1)
    .map((row) => within(row).getAllByRole('cell')[0]!.textContent);

describe('a table', () => {
  it('keeps the order of its rows until a head is pressed', () => {
    render(<DataTable caption="사람" columns={columns} rows={rows} rowKey={(row) => row.name} />);
    expect(names()).toEqual(['서도현', '안예린', '강나래']);
  });

  it('sorts up, then down, then not at all, and says so to a screen reader', async () => {
    const user = userEvent.setup();
    render(<DataTable caption="사람" columns={columns} rows={rows} rowKey={(row) => row.name} />);
    const head = screen.getByRole('button', { name: '이름' });
    await user.click(head);
    expect(names()).toEqual(['강나래', '서도현', '안예린']);
    expect(screen.getByRole('columnheader', { name: '이름' })).toHaveAttribute('aria-sort', 'ascending');
    await user.click(head);
    expect(names()).toEqual(['안예린', '서도현', '강나래']);
    await user.click(head);
    expect(names()).toEqual(['서도현', '안예린', '강나래']);
    expect(screen.getByRole('columnheader', { name: '이름' })).toHaveAttribute('aria-sort', 'none');
  });

  it('writes numbers in groups, and a dash for what is not known', () => {
    const many = [{ name: '', ties: 12_345 }];
    render(<DataTable caption="사람" columns={columns} rows={many} rowKey={() => 'one'} />);
    expect(screen.getAllByRole('cell').map((cell) => cell.textContent)).toEqual(['–', '12,345']);
  });

  it('leaves the order to whoever keeps it, and sorts by the heads that it can', async () => {
    const onSort = jest.fn();
    const order = { keys: ['name'], sorting: { key: 'name', descending: false }, onSort };
    render(<DataTable caption="사람" columns={columns} rows={rows} rowKey={(row) => row.name} order={order} />);
    expect(names()).toEqual(['서도현', '안예린', '강나래']);
    expect(screen.queryByRole('button', { name: '연결' })).toBeNull();
    await userEvent.setup().click(screen.getByRole('button', { name: '이름' }));
    expect(onSort).toHaveBeenCalledWith({ key: 'name', descending: true });
  });

  it('keeps unknown values last in both directions', () => {
    expect(sortRows(rows, columns[1], false).map((row) => row.ties)).toEqual([4, 12, null]);
    expect(sortRows(rows, columns[1], true).map((row) => row.ties)).toEqual([12, 4, null]);
  });

  it('shows what it was given for an empty list', () => {
    render(<DataTable caption="사람" columns={columns} rows={[]} rowKey={(row) => row.name} empty={<p>아무도 없습니다</p>} />);
    expect(screen.getByText('아무도 없습니다')).toBeInTheDocument();
    expect(screen.queryByRole('table')).toBeNull();
  });
});
