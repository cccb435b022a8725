import { useMemo } from 'react';
import { useFormat } from '../../i18n/use-format';
import { useTranslation } from '../../i18n/use-translation';
import type { Total } from './circulation';
import { EUROPE, type Mark } from './scene';

/** How the map says its numbers and names. */
export interface MapWords {
  /** A number of moves; a withheld one says so. Of a sum the withheld part is marked. */
  readonly moves: (total: Total) => string;
  readonly out: (total: Total) => string;
  readonly back: (total: Total) => string;
  /** The name of a country, or of the countries a mark stands for. */
  readonly title: (mark: Pick<Mark, 'id' | 'codes'>) => string;
  /** All that a mark says. */
  readonly markName: (mark: Mark) => string;
}

/** {@link MapWords} in the language of the page. */
export function useMapWords(): MapWords {
  const { t } = useTranslation('explore-map');
  const format = useFormat();
  return useMemo(() => {
    const moves = ({ moves: told, withheld }: Total): string => {
      if (withheld === 0) return format.number(told);
      return told === 0 ? t('withheld') : t('atLeast', { number: format.number(told) });
    };
    const out = (total: Total) => t('out', { number: moves(total) });
    const back = (total: Total) => t('back', { number: moves(total) });
    const title = ({ id, codes }: Pick<Mark, 'id' | 'codes'>) =>
      id === EUROPE ? t('europe', { count: codes.length }) : format.country(id);
    const markName = (mark: Mark) =>
      [
        title(mark),
        mark.people === null ? null : t('livesThere', { count: mark.people, number: format.number(mark.people) }),
        out(mark.out),
        back(mark.back),
      ]
        .filter(Boolean)
        .join(', ');
    return { moves, out, back, title, markName };
  }, [t, format]);
}
