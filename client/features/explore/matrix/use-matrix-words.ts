import { useMemo } from 'react';
import { useFormat } from '../../../i18n/use-format';
import { useTranslation } from '../../../i18n/use-translation';
import type { PictureLink } from '../../../graph-view';
import type { MatrixCell, MatrixNode } from './matrix-of';

/** How the matrix says in words what it shows in shades. */
export interface MatrixWords {
  readonly number: (value: number) => string;
  /** Who or what a row is, beside its name. */
  readonly about: (node: MatrixNode) => string;
  /** Both names, how many, and why. */
  readonly cell: (cell: MatrixCell, row: MatrixNode, column: MatrixNode) => string;
  /** How many, and why, without the names. */
  readonly tells: (cell: MatrixCell, row: MatrixNode) => string;
  /** What a tie between people consists of: "4 joint papers"; a tie between communities has no kinds. */
  readonly kinds: (link: PictureLink) => string;
}

/** The words of the matrix in the language of the page. */
export function useMatrixWords(): MatrixWords {
  const { t } = useTranslation(['matrix', 'explore', 'words']);
  const format = useFormat();
  return useMemo(() => {
    const number = format.number;
    const kinds = (link: PictureLink) =>
      link.kinds.map(({ kind, count }) => `${t(`explore:legend.${kind}`)} ${number(count)}`).join(', ');
    const side = (link: PictureLink) => (link.crossBorder ? t('explore:time.crossBorder') : '');
    const tells = (cell: MatrixCell, row: MatrixNode): string => {
      if (cell.kind !== 'tie' && cell.kind !== 'inside') return t(`cell.${cell.kind}`);
      const counted = { count: cell.count, number: number(cell.count) };
      if (cell.kind === 'inside') return t('cell.inside', counted);
      const many = t(row.kind === 'community' ? 'cell.pairs' : 'cell.ties', counted);
      const crosses = row.kind === 'community' && cell.link.crossBorder ? t('cell.mostlyCross') : side(cell.link);
      return [many, kinds(cell.link), crosses].filter(Boolean).join(' · ');
    };
    return {
      number,
      kinds,
      tells,
      about: ({ name, latin, kind, standing, size }) =>
        [
          latin === name ? '' : latin,
          standing ? t(`words:standing.${standing}`) : '',
          t(kind === 'community' ? 'explore:counts.people' : 'explore:tree.ties', { count: size, number: number(size) }),
        ]
          .filter(Boolean)
          .join(', '),
      cell: (cell, row, column) =>
        row.id === column.id ? `${row.name}, ${tells(cell, row)}` : `${row.name}, ${column.name}: ${tells(cell, row)}`,
    };
  }, [t, format]);
}
