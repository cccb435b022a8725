import { Link } from '@tanstack/react-router';
import { useMemo, useRef, useState } from 'react';
import type { Picture } from '../../../graph-view';
import { useFormat } from '../../../i18n/use-format';
import { useTranslation } from '../../../i18n/use-translation';
import { classNames, Segmented } from '../../../ui';
import { useSize } from '../../../ui/use-size';
import { MATRIX_ROWS } from '../state/matrix-rows';
import type { Explore } from '../state/use-explore';
import type { NeighborhoodAnswer, NetworkAnswer } from '../to-picture';
import { MatrixGrid } from './matrix-grid';
import { matrixOf, pairKey, toldAll, type Matrix, type MatrixNode } from './matrix-of';
import { MatrixScale } from './matrix-scale';
import styles from './matrix-stage.module.css';
import type { Place } from './move';
import { PairList } from './pair-list';
import { useMatrixWords, type MatrixWords } from './use-matrix-words';
import { ROOM_FOR_FIGURES, sizesFor } from './grid-sizes';

/** What {@link MatrixStage} takes. */
export interface MatrixStageProps {
  readonly explore: Explore;
  readonly network: NetworkAnswer;
  /** What is drawn: the network, what was expanded, and the focus on it. */
  readonly picture: Picture;
  readonly expansions: readonly NeighborhoodAnswer[];
  readonly phone: boolean;
}

/** The room until it is laid out. */
const UNMEASURED = { width: 880, height: 400 };

/** Names of what has no row that are listed. */
const NAMED = 12;

/** The network as rows and columns; on a phone its pairs as a list, since cells that small can be neither seen nor hit. */
export function MatrixStage({ explore, network, picture, expansions, phone }: MatrixStageProps) {
  const { t } = useTranslation(['matrix', 'explore']);
  const format = useFormat();
  const words = useMatrixWords();
  const { search, change } = explore;
  // What a scroll bar takes is not asked for: the bar would come and go with the answer.
  const [frame, measured] = useSize<HTMLElement>('border');
  const room = measured ?? UNMEASURED;
  const orders = useRef<HTMLDivElement>(null);
  const host = useRef<HTMLDivElement>(null);
  const [tip, setTip] = useState<TipAt | null>(null);
  const rows = search.rows ?? MATRIX_ROWS.first;
  const { order, selected, pair } = search;
  const matrix = useMemo(
    () =>
      matrixOf(picture, network, {
        order,
        rows,
        kept: [...(selected ? [selected] : []), ...(pair?.split('~') ?? [])],
        locale: format.locale,
        told: [
          ...(toldAll(network)
            ? [new Set([...network.nodes.map(({ id }) => id), ...network.communities.map(({ id }) => id)])]
            : []),
          ...expansions.map(({ nodes }) => new Set(nodes.map(({ id }) => id))),
        ],
      }),
    [picture, network, order, rows, selected, pair, format.locale, expansions],
  );
  const pickNode = (node: MatrixNode) => {
    if (node.kind !== 'group') change({ selected: node.id === selected ? undefined : node.id, pair: undefined });
  };
  const pickPair = (one: MatrixNode, other: MatrixNode) => {
    const key = pairKey(one.id, other.id);
    if (one.kind !== 'group' && other.kind !== 'group') change({ pair: key === pair ? undefined : key, selected: undefined });
  };
  if (phone) return <PairList matrix={matrix} words={words} pair={pair ?? null} onPair={pickPair} />;
  const sizes = sizesFor(
    matrix.nodes.map(({ name }) => name),
    room,
    matrix.level === 'people',
  );
  const numbered = sizes.width >= ROOM_FOR_FIGURES;
  const look = (place: Place | null, cell: Element | null) => {
    const box = host.current?.getBoundingClientRect();
    const at = cell?.getBoundingClientRect();
    setTip(
      place && at && box
        ? { place, left: at.left - box.left, top: at.top - box.top, width: at.width, height: at.height, box }
        : null,
    );
  };
  return (
    <div ref={host} className={styles.stage}>
      <div className={styles.bar}>
        <div ref={orders} className={styles.orders}>
          <span aria-hidden="true">{t('order.label')}</span>
          <Segmented
            size="dense"
            label={t('order.label')}
            value={matrix.order}
            onChange={(next) => change({ order: next === matrix.orders[0] ? undefined : next })}
            options={matrix.orders.map((value) => ({
              value,
              label: t(`order.${value === 'size' ? (matrix.level === 'people' ? 'degree' : 'people') : value}`),
            }))}
          />
        </div>
        <MatrixScale matrix={matrix} words={words} numbered={numbered} />
      </div>
      <div ref={frame} className={styles.scroll} onScroll={() => setTip(null)}>
        <MatrixGrid
          matrix={matrix}
          words={words}
          sizes={sizes}
          numbered={numbered}
          selected={selected ?? null}
          pair={pair ?? null}
          onLook={look}
          onNode={pickNode}
          onPair={pickPair}
          onLeave={() => orders.current?.querySelector<HTMLElement>('[aria-pressed=true]')?.focus()}
        />
      </div>
      <div className={styles.foot}>
        <p>{reading(matrix, words, t)}</p>
        <Left matrix={matrix} network={network} explore={explore} words={words} />
      </div>
      {tip ? <Tip matrix={matrix} words={words} at={tip} /> : null}
    </div>
  );
}

/** The sentence that reads the matrix. */
function reading(
  { nodes, links: [strongest], level }: Matrix,
  words: MatrixWords,
  t: ReturnType<typeof useTranslation<['matrix', 'explore']>>['t'],
): string {
  const nameOf = (id: string | undefined) => nodes.find((node) => node.id === id)?.name ?? '';
  if (!strongest) return t(nodes.length > 1 ? 'reading.none' : 'reading.one');
  return t(`reading.${level}`, {
    one: nameOf(strongest.source),
    other: nameOf(strongest.target),
    count: strongest.count,
    number: words.number(strongest.count),
  });
}

interface LeftProps {
  readonly matrix: Matrix;
  readonly network: NetworkAnswer;
  readonly explore: Explore;
  readonly words: MatrixWords;
}

/** Who has no row, by name as far as they were loaded, and what more rows would cost. */
function Left({ matrix, network, explore, words }: LeftProps) {
  const { t } = useTranslation(['matrix', 'explore']);
  const { search, change } = explore;
  const { nodes, left, level } = matrix;
  const unloaded = level === 'people' ? (network.leftOut.find(({ reason }) => reason === 'OVER_BUDGET')?.count ?? 0) : 0;
  const rest = left.length + unloaded;
  const more = Math.min(MATRIX_ROWS.most, nodes.length + rest);
  const price = more ** 2 - nodes.length ** 2;
  return (
    <div className={styles.left}>
      {rest ? <span>{t(`left.${level}`, { count: rest, number: words.number(rest) })}</span> : null}
      {left.length ? (
        <details>
          <summary>{t('left.names')}</summary>
          <p>
            {left
              .slice(0, NAMED)
              .map(({ name }) => name)
              .join(', ')}
            {left.length > NAMED
              ? ` ${t('left.andMore', { count: left.length - NAMED, number: words.number(left.length - NAMED) })}`
              : ''}
          </p>
        </details>
      ) : null}
      {more > nodes.length ? (
        <button type="button" className={styles.more} onClick={() => change({ rows: more })}>
          {t('left.show', { rows: words.number(more), count: price, cells: words.number(price) })}
        </button>
      ) : nodes.length > MATRIX_ROWS.first ? (
        <button type="button" className={styles.more} onClick={() => change({ rows: undefined })}>
          {t('left.fewer', { rows: words.number(MATRIX_ROWS.first) })}
        </button>
      ) : null}
      {unloaded ? (
        <Link to="/explore" search={{ ...search, view: 'table' }} className={styles.more}>
          {t('left.table')}
        </Link>
      ) : null}
    </div>
  );
}

interface TipAt {
  readonly place: Place;
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  readonly box: { readonly width: number; readonly height: number };
}

/** What the pointer, or the focus, is on. The cell itself says the same to whoever does not see it. */
function Tip({ matrix, words, at }: { readonly matrix: Matrix; readonly words: MatrixWords; readonly at: TipAt }) {
  const { place, left, top, width, height, box } = at;
  const [one, other] = [matrix.nodes[place.row], matrix.nodes[place.column]];
  const cell = matrix.cells[place.row]?.[place.column];
  const node = one && other ? null : (one ?? other);
  const [toLeft, above] = [left > box.width * 0.55, top > box.height * 0.6];
  return (
    <div
      aria-hidden="true"
      className={styles.tip}
      style={{
        ...(toLeft ? { right: box.width - left + 6 } : { left: left + width + 6 }),
        ...(above ? { bottom: box.height - top + 6 } : { top: top + height + 6 }),
      }}
    >
      {node ? (
        <>
          <b>{node.name}</b>
          <span>{words.about(node)}</span>
        </>
      ) : one && other && cell ? (
        <>
          <b>{one.name}</b>
          {one === other ? null : <b className={styles.second}>{other.name}</b>}
          <span className={classNames(cell.kind === 'tie' && cell.link.crossBorder && styles.crosses)}>
            {words.tells(cell, one)}
          </span>
        </>
      ) : null}
    </div>
  );
}
