import { IconArrowDown, IconArrowUp } from '@tabler/icons-react';
import { useMemo, useState, type ReactNode } from 'react';
import { classNames } from './class-names';
import styles from './data-table.module.css';

/** A value that a table can sort and export. */
export type CellValue = string | number | boolean | null | undefined;

/** One column: how a row is shown, sorted and exported. */
export interface Column<Row> {
  readonly key: string;
  readonly header: string;
  /** What is sorted by and exported; a cell without `render` shows it as it is. */
  readonly value: (row: Row) => CellValue;
  readonly render?: (row: Row) => ReactNode;
  readonly align?: 'start' | 'end';
  /** Shown on a phone too; the others are folded away there. Default: the first two columns. */
  readonly phone?: boolean;
  /** Kept on one line: short words and dates. */
  readonly nowrap?: boolean;
  /** CSS width. */
  readonly width?: string;
}

/** What {@link DataTable} takes. */
export interface DataTableProps<Row> {
  /** Name of the table, read out and not drawn. */
  readonly caption: string;
  readonly columns: readonly Column<Row>[];
  readonly rows: readonly Row[];
  readonly rowKey: (row: Row) => string;
  /** What stands in place of the rows when there are none. */
  readonly empty?: ReactNode;
  /** Column sorted by at first. Without it the order of the rows stays. */
  readonly sortedBy?: { readonly key: string; readonly descending: boolean };
  /** Under the last row: how many there are in all, a button for more. */
  readonly foot?: ReactNode;
  readonly dense?: boolean;
  /** Somebody else sorts: for rows that are loaded in part, where the order of the loaded ones says nothing of the others. */
  readonly order?: TableOrder;
}

interface Sorting {
  readonly key: string;
  readonly descending: boolean;
}

/** An order that is kept outside of the table. */
export interface TableOrder {
  /** Columns that can be sorted by; the heads of the others are no buttons. */
  readonly keys: readonly string[];
  readonly sorting: Sorting | undefined;
  readonly onSort: (sorting: Sorting | undefined) => void;
}

const compare = (a: CellValue, b: CellValue): number => {
  const noA = a === null || a === undefined || a === '';
  const noB = b === null || b === undefined || b === '';
  if (noA || noB) return Number(noA) - Number(noB);
  if (typeof a === 'number' && typeof b === 'number') return a - b;
  return String(a).localeCompare(String(b), 'ko');
};

/** Rows in the order of a column; what is unknown stays last in both directions, equal rows keep their order. */
export function sortRows<Row>(rows: readonly Row[], column: Column<Row> | undefined, descending: boolean): readonly Row[] {
  if (!column) return rows;
  const unknown = (value: CellValue): boolean => value === null || value === undefined || value === '';
  const known = rows.filter((row) => !unknown(column.value(row)));
  const rest = rows.filter((row) => unknown(column.value(row)));
  const sign = descending ? -1 : 1;
  return [...known.toSorted((a, b) => sign * compare(column.value(a), column.value(b))), ...rest];
}

/** A table that sorts by its heads. On a phone it keeps the columns that matter. */
export function DataTable<Row>(props: DataTableProps<Row>) {
  const { caption, columns, rows, rowKey, empty, sortedBy, foot, dense, order } = props;
  const [own, setOwn] = useState<Sorting | undefined>(sortedBy);
  const sorting = order ? order.sorting : own;
  const sorted = useMemo(
    () =>
      order
        ? rows
        : sortRows(
            rows,
            columns.find((column) => column.key === own?.key),
            own?.descending ?? false,
          ),
    [rows, columns, own, order],
  );
  const cycle = (key: string) => {
    const next = sorting?.key !== key ? { key, descending: false } : sorting.descending ? undefined : { key, descending: true };
    if (order) order.onSort(next);
    else setOwn(next);
  };
  if (rows.length === 0 && empty) return <>{empty}</>;
  return (
    <div className={styles.scroll} tabIndex={0} role="group" aria-label={caption}>
      <table className={classNames(styles.table, dense && styles.dense)}>
        <caption className="visually-hidden">{caption}</caption>
        <thead>
          <tr>
            {columns.map((column, index) => {
              const active = sorting?.key === column.key;
              const sorts = !order || order.keys.includes(column.key);
              const direction = active ? (sorting.descending ? 'descending' : 'ascending') : 'none';
              return (
                <th
                  key={column.key}
                  scope="col"
                  aria-sort={sorts ? direction : undefined}
                  data-align={column.align}
                  data-phone={column.phone ?? index < 2}
                  style={column.width ? { width: column.width } : undefined}
                >
                  {sorts ? (
                    <button type="button" className={styles.sort} onClick={() => cycle(column.key)}>
                      {column.header}
                      {active ? (
                        sorting.descending ? (
                          <IconArrowDown size={12} stroke={2} aria-hidden="true" />
                        ) : (
                          <IconArrowUp size={12} stroke={2} aria-hidden="true" />
                        )
                      ) : null}
                    </button>
                  ) : (
                    <span className={styles.head}>{column.header}</span>
                  )}
                </th>
              );
            })}
          </tr>
        </thead>
        <tbody>
          {sorted.map((row) => (
            <tr key={rowKey(row)}>
              {columns.map((column, index) => (
                <td key={column.key} data-align={column.align} data-nowrap={column.nowrap} data-phone={column.phone ?? index < 2}>
                  {column.render ? column.render(row) : shown(column.value(row))}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {foot ? <div className={styles.foot}>{foot}</div> : null}
    </div>
  );
}

/** A value as it is read: numbers in groups of three, which both languages write alike; a dash for what is not known. */
function shown(value: CellValue): ReactNode {
  if (value === null || value === undefined || value === '') return '–';
  return typeof value === 'number' ? value.toLocaleString('en-US') : value;
}
