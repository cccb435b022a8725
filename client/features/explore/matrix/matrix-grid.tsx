import { memo, useRef, useState, type KeyboardEvent, type MouseEvent } from 'react';
import { useTranslation } from '../../../i18n/use-translation';
import { classNames, PersonMark } from '../../../ui';
import { nameLang } from '../../../ui/name';
import styles from './matrix-grid.module.css';
import { pairKey, type Matrix, type MatrixCell, type MatrixNode } from './matrix-of';
import { moveOf, type Place } from './move';
import { isStrong, shareOf, stepAt, stepUse } from './steps';
import type { GridSizes } from './grid-sizes';
import type { MatrixWords } from './use-matrix-words';

/** Where heads stand: before the first row, or the first column. */
const HEAD = -1;

/** What {@link MatrixGrid} takes. */
export interface MatrixGridProps {
  readonly matrix: Matrix;
  readonly words: MatrixWords;
  readonly sizes: GridSizes;
  /** Whether cells show their number. */
  readonly numbered: boolean;
  readonly selected: string | null;
  readonly pair: string | null;
  /** Where the pointer or the focus is; null when it leaves. */
  readonly onLook: (place: Place | null, cell: Element | null) => void;
  readonly onNode: (node: MatrixNode) => void;
  readonly onPair: (one: MatrixNode, other: MatrixNode) => void;
  /** Leaves the grid by Escape when nothing is selected. */
  readonly onLeave: () => void;
}

const cellOf = (target: EventTarget): HTMLElement | null =>
  target instanceof Element ? target.closest<HTMLElement>('[data-row]') : null;

const placeOf = (cell: HTMLElement | null): Place | null =>
  cell ? { row: Number(cell.dataset['row']), column: Number(cell.dataset['column']) } : null;

/**
 * Rows × columns as a grid with one tab stop: arrows move, Enter selects what is there, heads included. Every cell says both names, how
 * many and of which kind.
 */
export function MatrixGrid({ matrix, words, sizes, numbered, selected, pair, onLook, onNode, onPair, onLeave }: MatrixGridProps) {
  const { t } = useTranslation('matrix');
  const root = useRef<HTMLTableElement>(null);
  const [asked, setAt] = useState<Place>({ row: 0, column: 0 });
  const [pointed, setPointed] = useState<Place | null>(null);
  const count = matrix.nodes.length;
  const at = { row: Math.min(asked.row, count - 1), column: Math.min(asked.column, count - 1) };

  const look = (target: EventTarget | null) => {
    const cell = target && cellOf(target);
    const place = placeOf(cell);
    setPointed(place);
    onLook(place, cell);
  };
  const select = ({ row, column }: Place) => {
    const [one, other] = [matrix.nodes[row], matrix.nodes[column]];
    const node = row === HEAD ? other : column === HEAD || row === column ? one : null;
    if (node) return onNode(node);
    if (one && other && matrix.cells[row]?.[column]?.kind === 'tie') onPair(one, other);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape' && !selected && !pair) {
      event.preventDefault();
      return onLeave();
    }
    if (event.key === 'Enter' || event.key === ' ') {
      event.preventDefault();
      return select(at);
    }
    const next = moveOf(event, at, count);
    if (!next) return;
    event.preventDefault();
    setAt(next);
    root.current?.querySelector<HTMLElement>(`[data-row="${next.row}"][data-column="${next.column}"]`)?.focus();
  };
  const onPoint = (event: MouseEvent) => {
    const place = placeOf(cellOf(event.target));
    if (place && (place.row !== pointed?.row || place.column !== pointed.column)) look(event.target);
  };
  return (
    <table
      ref={root}
      role="grid"
      aria-label={t('label', { count, number: words.number(count) })}
      aria-rowcount={count + 1}
      aria-colcount={count + 1}
      className={styles.grid}
      style={{
        ['--cell' as string]: `${sizes.width}px`,
        ['--cell-height' as string]: `${sizes.height}px`,
        ['--row-head' as string]: `${sizes.rowHead}px`,
        ['--column-head' as string]: `${sizes.columnHead}px`,
      }}
      onKeyDown={onKeyDown}
      onFocus={(event) => {
        const place = placeOf(cellOf(event.target));
        if (!place) return;
        setAt(place);
        look(event.target);
      }}
      onBlur={() => look(null)}
      onMouseMove={onPoint}
      onMouseLeave={() => look(null)}
      onClick={(event) => {
        const place = placeOf(cellOf(event.target));
        if (!place) return;
        setAt(place);
        select(place);
      }}
    >
      <thead>
        <tr>
          <td className={styles.corner} />
          {matrix.nodes.map((node, column) => (
            <th
              key={node.id}
              scope="col"
              data-row={HEAD}
              data-column={column}
              data-break={matrix.breaks.includes(column) || undefined}
              data-lit={pointed?.column === column || undefined}
              data-selected={node.id === selected || undefined}
              tabIndex={at.row === HEAD && at.column === column ? 0 : -1}
              className={styles.column}
            >
              <span lang={nameLang(node.name)} className={styles.columnName}>
                {node.name}
              </span>
              <span className="visually-hidden">, {words.about(node)}</span>
              <i style={{ background: `var(--c${node.colour})` }} />
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {matrix.nodes.map((node, row) => (
          <Row
            key={node.id}
            node={node}
            row={row}
            matrix={matrix}
            words={words}
            numbered={numbered}
            focused={at.row === row ? at.column : null}
            isLit={pointed?.row === row}
            isSelected={node.id === selected}
            pair={pair?.split('~').includes(node.id) ? pair : null}
          />
        ))}
      </tbody>
    </table>
  );
}

interface RowProps {
  readonly node: MatrixNode;
  readonly row: number;
  readonly matrix: Matrix;
  readonly words: MatrixWords;
  readonly numbered: boolean;
  /** The column that is the tab stop, where it is in this row. */
  readonly focused: number | null;
  readonly isLit: boolean;
  readonly isSelected: boolean;
  readonly pair: string | null;
}

const Row = memo(function Row({ node, row, matrix, words, numbered, focused, isLit, isSelected, pair }: RowProps) {
  const starts = matrix.breaks.includes(row) || undefined;
  return (
    <tr>
      <th
        scope="row"
        data-row={row}
        data-column={HEAD}
        data-break={starts}
        data-lit={isLit || undefined}
        data-selected={isSelected || undefined}
        tabIndex={focused === HEAD ? 0 : -1}
        className={styles.row}
      >
        <span className={styles.rowHead}>
          {node.kind === 'person' ? <PersonMark standing={node.standing} size={12} colour={`var(--c${node.colour})`} /> : null}
          <span lang={nameLang(node.name)} className={styles.name}>
            {node.name}
          </span>
          <span className="visually-hidden">, {words.about(node)}</span>
          <i style={{ background: `var(--c${node.colour})` }} />
        </span>
      </th>
      {matrix.cells[row]!.map((cell, column) => {
        const other = matrix.nodes[column]!;
        const isPair = pair !== null && row !== column && pair === pairKey(node.id, other.id);
        return (
          <Cell
            key={other.id}
            cell={cell}
            row={row}
            column={column}
            label={words.cell(cell, node, other)}
            matrix={matrix}
            numbered={numbered}
            figure={words.number}
            starts={classNames(starts && 'row', matrix.breaks.includes(column) && 'column')}
            tab={focused === column}
            isPair={isPair}
          />
        );
      })}
    </tr>
  );
});

interface CellProps {
  readonly cell: MatrixCell;
  readonly row: number;
  readonly column: number;
  readonly label: string;
  readonly matrix: Matrix;
  readonly numbered: boolean;
  readonly figure: (value: number) => string;
  readonly starts: string;
  readonly tab: boolean;
  readonly isPair: boolean;
}

function Cell({ cell, row, column, label, matrix, numbered, figure, starts, tab, isPair }: CellProps) {
  const crosses = cell.kind === 'tie' && cell.link.crossBorder;
  const share =
    'count' in cell ? shareOf(stepAt(matrix.steps, cell.count), matrix.steps.length, stepUse(numbered, crosses)) : null;
  return (
    <td
      data-row={row}
      data-column={column}
      data-kind={cell.kind}
      data-break={starts || undefined}
      data-crosses={crosses || undefined}
      data-strong={(share !== null && isStrong(share)) || undefined}
      aria-selected={isPair || undefined}
      aria-label={label}
      tabIndex={tab ? 0 : -1}
      style={share === null ? undefined : { ['--share' as string]: `${share}%` }}
    >
      {numbered && 'count' in cell ? <span aria-hidden="true">{figure(cell.count)}</span> : null}
    </td>
  );
}
