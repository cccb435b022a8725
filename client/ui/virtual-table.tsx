import { useVirtualizer } from '@tanstack/react-virtual';
import { IconArrowDown, IconArrowUp } from '@tabler/icons-react';
import { useRef, useState, type KeyboardEvent, type ReactNode } from 'react';
import { classNames } from './class-names';
import styles from './virtual-table.module.css';

/** One column of a long table: what a row is worth in it, and how that looks. */
export interface VirtualColumn<Row> {
  readonly key: string;
  readonly header: string;
  readonly value: (row: Row) => string | number | null;
  readonly render?: (row: Row) => ReactNode;
  readonly align?: 'start' | 'end';
  readonly width?: string;
  /** Whether the server can order by it. */
  readonly sortable?: boolean;
}

/** Which column orders the rows. */
export interface VirtualSort {
  readonly key: string;
  readonly descending: boolean;
}

/** What {@link VirtualTable} takes. */
export interface VirtualTableProps<Row> {
  readonly label: string;
  readonly columns: readonly VirtualColumn<Row>[];
  readonly rows: readonly Row[];
  readonly rowKey: (row: Row) => string;
  readonly onOpen: (row: Row) => void;
  readonly selectedKey?: string | null | undefined;
  readonly sort: VirtualSort;
  readonly onSort: (key: string) => void;
  readonly rowHeight?: number;
  /** How many rows there are in all, when more exist than are loaded. */
  readonly totalCount: number;
  /** Called when the last loaded row comes near. */
  readonly onReachEnd: () => void;
  readonly className?: string | undefined;
}

/** A table of any length, ordered by the server; only what is in sight is drawn. Arrows walk, Enter opens, Home and End jump. */
export function VirtualTable<Row>(props: VirtualTableProps<Row>) {
  const {
    label,
    columns,
    rows,
    rowKey,
    onOpen,
    selectedKey,
    sort,
    onSort,
    rowHeight = 33,
    totalCount,
    onReachEnd,
    className,
  } = props;
  const scroller = useRef<HTMLDivElement>(null);
  const [active, setActive] = useState(0);
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => rowHeight,
    overscan: 12,
    initialRect: { width: 900, height: 600 },
    onChange: (instance) => {
      const last = instance.getVirtualItems().at(-1);
      if (last && last.index >= rows.length - 8) onReachEnd();
    },
  });
  const items = virtual.getVirtualItems();
  const before = items[0]?.start ?? 0;
  const after = virtual.getTotalSize() - (items.at(-1)?.end ?? 0);

  const focusRow = (index: number) => {
    const next = Math.max(0, Math.min(rows.length - 1, index));
    setActive(next);
    virtual.scrollToIndex(next);
    requestAnimationFrame(() => scroller.current?.querySelector<HTMLElement>(`[data-index="${next}"]`)?.focus());
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (!(event.target instanceof HTMLTableRowElement)) return;
    const targets: Readonly<Record<string, number>> = {
      ArrowDown: active + 1,
      ArrowUp: active - 1,
      Home: 0,
      End: rows.length - 1,
      PageDown: active + 12,
      PageUp: active - 12,
    };
    const row = rows[active];
    if (event.key === 'Enter' && row) onOpen(row);
    const next = targets[event.key];
    if (next === undefined) return;
    event.preventDefault();
    focusRow(next);
  };
  const spacer = (height: number) => (
    <tr aria-hidden="true">
      <td colSpan={columns.length} style={{ height, padding: 0, border: 0 }} />
    </tr>
  );

  return (
    <div
      ref={scroller}
      className={classNames(styles.scroller, className)}
      onKeyDown={onKeyDown}
      role="group"
      aria-label={label}
      tabIndex={0}
    >
      <table className={styles.table} aria-label={label} aria-rowcount={totalCount + 1}>
        <thead>
          <tr aria-rowindex={1}>
            {columns.map((column) => {
              const direction = sort.key === column.key ? (sort.descending ? 'descending' : 'ascending') : undefined;
              return (
                <th
                  key={column.key}
                  scope="col"
                  style={{ width: column.width }}
                  className={column.align === 'end' ? styles.end : undefined}
                  aria-sort={direction}
                >
                  {column.sortable ? (
                    <button type="button" className={styles.sort} onClick={() => onSort(column.key)}>
                      {column.header}
                      {direction === 'ascending' ? <IconArrowUp size={12} aria-hidden="true" /> : null}
                      {direction === 'descending' ? <IconArrowDown size={12} aria-hidden="true" /> : null}
                    </button>
                  ) : (
                    column.header
                  )}
                </th>
              );
            })}
          </tr>
        </thead>
        <tbody>
          {before > 0 ? spacer(before) : null}
          {items.map((item) => {
            const row = rows[item.index];
            if (row === undefined) return null;
            const key = rowKey(row);
            return (
              <tr
                key={key}
                data-index={item.index}
                aria-rowindex={item.index + 2}
                aria-current={selectedKey === key || undefined}
                tabIndex={item.index === active ? 0 : -1}
                style={{ height: rowHeight }}
                className={styles.row}
                onFocus={() => setActive(item.index)}
                onClick={() => onOpen(row)}
              >
                {columns.map((column) => (
                  <td key={column.key} className={column.align === 'end' ? styles.end : undefined}>
                    {column.render ? column.render(row) : (column.value(row) ?? '')}
                  </td>
                ))}
              </tr>
            );
          })}
          {after > 0 ? spacer(after) : null}
        </tbody>
      </table>
    </div>
  );
}
