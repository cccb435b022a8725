import { useTranslation } from '../../../i18n/use-translation';
import { EmptyState, Segmented } from '../../../ui';
import { Frame } from '../parts/frame';
import { PanelActions } from '../parts/panel-actions';
import type { Panel } from '../state/growth-search';
import type { Answers } from '../state/use-answers';
import type { Growth } from '../state/use-growth';
import { countedBy, tilesOf } from './series';
import { Tile } from './tile';
import styles from './tiles.module.css';
import { TilesTable } from './tiles-table';

/** What every panel takes. */
export interface PanelProps {
  readonly growth: Growth;
  readonly answers: Answers;
  readonly onNotes: (panel: Panel) => void;
}

/** The small multiples: new ties of each quarter by technology, association or country. */
export function TilesPanel({ growth, answers, onNotes }: PanelProps) {
  const { t } = useTranslation('growth');
  const { state, change } = growth;
  const counted = countedBy(state.by);
  const actions = (
    <div className={styles.actions}>
      <Segmented
        label={t('ties.by')}
        size="dense"
        value={state.by}
        onChange={(by) => change({ by: by === 'technology' ? undefined : by, pick: undefined, open: undefined })}
        options={(['technology', 'association', 'country'] as const).map((by) => ({ value: by, label: t(`by.${by}`) }))}
      />
      <Segmented
        label={t('ties.scale')}
        size="dense"
        value={state.scale}
        onChange={(scale) => change({ scale: scale === 'own' ? undefined : scale })}
        options={[
          { value: 'same', label: t('ties.same') },
          { value: 'own', label: t('ties.own') },
        ]}
      />
      <PanelActions panel="ties" growth={growth} onNotes={onNotes} />
    </div>
  );
  return (
    <Frame
      panel="ties"
      title={t(`ties.title.${state.by}`)}
      actions={actions}
      answer={answers.ties}
      lines={12}
      className={styles.panel}
    >
      {({ networkGrowth }) => {
        const tiles = tilesOf(networkGrowth, state.first, counted);
        const events = answers.events.data?.events ?? [];
        const withheld = tiles.reduce((sum, tile) => sum + tile.withheld, 0);
        const most = Math.max(1, ...tiles.map(({ peak }) => peak ?? 0));
        if (tiles.length === 0)
          return <EmptyState title={t('ties.none')}>{state.knownAt ? t('ties.noneKnown') : t('ties.noneYet')}</EmptyState>;
        const remarks = [
          t(`ties.reading.${counted}`, { first: state.first, second: state.second }),
          ...(networkGrowth.groupCount > tiles.length && state.by !== 'technology'
            ? [t('ties.more', { shown: tiles.length, count: networkGrowth.groupCount })]
            : []),
          ...(withheld > 0 ? [t('ties.withheld', { count: withheld })] : []),
          ...networkGrowth.leftOut.flatMap(({ reason, count }) =>
            count > 0 && (reason === 'LARGE_WORK' || reason === 'UNDATED') ? [t(`ties.leftOut.${reason}`, { count })] : [],
          ),
        ];
        if (growth.isTable('ties')) return <TilesTable tiles={tiles} growth={growth} variables={answers.ties.variables ?? {}} />;
        return (
          <>
            <p className={styles.legend} aria-hidden="true">
              <span>
                <i className={styles.allSign} /> {t('ties.all')}
              </span>
              {counted === 'crossTotal' ? (
                <span>
                  <i className={styles.crossSign} /> {t('ties.cross')}
                </span>
              ) : null}
              {state.by === 'technology' ? (
                <span>
                  <i className={styles.markSign} /> X-Lab Day
                </span>
              ) : null}
              <span>
                <i className={styles.dateSign} /> {t('ties.firstDate')}
              </span>
            </p>
            <ul className={styles.tiles}>
              {tiles.map((tile) => (
                <Tile
                  key={tile.key}
                  tile={tile}
                  marks={
                    state.by === 'technology'
                      ? events.flatMap(({ from, technologies }) =>
                          from && from <= state.second && technologies.some(({ code }) => code === tile.key) ? [from] : [],
                        )
                      : []
                  }
                  most={state.scale === 'same' ? most : Math.max(1, tile.peak ?? 0)}
                  growth={growth}
                />
              ))}
            </ul>
            <p className={styles.foot}>{remarks.join(' ')}</p>
          </>
        );
      }}
    </Frame>
  );
}
