import { useTranslation } from '../../../i18n/use-translation';
import { useFormat } from '../../../i18n/use-format';
import { NumberButton } from '../../../ui';
import { percentChange } from '../parts/figures';
import type { Growth } from '../state/use-growth';
import { countedBy, type Series } from './series';
import { TileChart } from './tile-chart';
import styles from './tiles.module.css';

/** What {@link Tile} takes. */
export interface TileProps {
  readonly tile: Series;
  /** First days of events. */
  readonly marks: readonly string[];
  /** What the top of the picture stands for. */
  readonly most: number;
  readonly growth: Growth;
}

/** One of the small multiples: its number opens the list behind it, its name takes the group in hand. */
export function Tile({ tile, marks, most, growth }: TileProps) {
  const { t } = useTranslation('growth');
  const format = useFormat();
  const { state, change, open } = growth;
  const name = state.by === 'country' ? format.country(tile.key) : format.text(tile.label);
  const chosen = state.pick === tile.key;
  const pick = () => change({ pick: chosen ? undefined : tile.key, event: undefined });
  const change100 = percentChange(tile.before, tile.after, format.locale);
  return (
    <li className={styles.tile} data-chosen={chosen}>
      <button type="button" className={styles.name} aria-pressed={chosen} title={name} onClick={pick}>
        {name}
      </button>
      <p className={styles.figures}>
        {tile.after === null ? (
          <span className={styles.none} title={t('tooFew')}>
            –
          </span>
        ) : (
          <NumberButton
            className={styles.number}
            aria-label={t(`ties.openNumber.${countedBy(state.by)}`, { name, number: format.number(tile.after) })}
            onClick={() =>
              open({
                kind: 'metric',
                metric: countedBy(state.by) === 'total' ? 'TIES' : 'CROSS_BORDER_SHARE',
                day: state.second,
                group: tile.key,
              })
            }
          >
            {format.number(tile.after)}
          </NumberButton>
        )}
        {change100 ? <span className={change100.startsWith('+') ? undefined : styles.down}>{change100}</span> : null}
        {tile.peak === null ? null : <span className={styles.peak}>{t('ties.peak', { number: format.number(tile.peak) })}</span>}
      </p>
      {tile.peak === null && tile.quarters.every(({ cross }) => cross === null) ? (
        <p className={styles.few}>{t('tooFew')}</p>
      ) : null}
      <TileChart tile={tile} marks={marks} most={most} first={state.first} onPick={pick} />
    </li>
  );
}
