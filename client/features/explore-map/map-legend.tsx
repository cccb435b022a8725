import { useFormat } from '../../i18n/use-format';
import { useTranslation } from '../../i18n/use-translation';
import { PersonMark } from '../../ui';
import { useMediaQuery } from '../../ui/use-media-query';
import legend from '../explore/parts/legend.module.css';
import type { Explore } from '../explore/state/use-explore';
import type { NetworkAnswer } from '../explore/to-picture';
import type { Total } from './circulation';
import styles from './map.module.css';
import { useCirculation } from './use-circulation';
import { useMapWords } from './use-map-words';

/** A tapered arc, as on the map. */
const SIGN = 'M1 7C7 1 16 0.5 23 6.5C16 3.5 9 5 4 11Z';

/** What the signs of the map mean, and how many moves there are of each kind. */
export function MapLegend({ explore, network }: { readonly explore: Explore; readonly network: NetworkAnswer | null }) {
  const { t } = useTranslation('explore-map');
  const format = useFormat();
  const words = useMapWords();
  // It scrolls where it is narrow, and nothing in it takes the focus.
  const narrow = useMediaQuery('(max-width: 1100px)');
  const { circulation } = useCirculation(explore.search, network);
  const count = (total: Total | undefined) => (total ? <span className={legend.count}>{words.moves(total)}</span> : null);
  const hasWithheld = circulation && circulation.out.withheld + circulation.back.withheld > 0;
  return (
    <div className={legend.legend} role="group" aria-label={t('legend.label')} tabIndex={narrow ? 0 : undefined}>
      <span className={styles.entry}>
        <PersonMark standing="KOREA" /> {format.country('KR')}
      </span>
      <span className={styles.entry}>
        <PersonMark standing="ABROAD" /> {t('legend.abroad')}
      </span>
      <span className={styles.entry}>
        <PersonMark standing="OVERSEAS_KOREAN" /> {t('legend.core')}
      </span>
      <span className={legend.divider} />
      {(['out', 'back'] as const).map((way) => (
        <span key={way} className={styles.entry}>
          <svg width="24" height="12" viewBox="0 0 24 12" aria-hidden="true">
            <path d={SIGN} className={`${styles.arc} ${styles[way]}`} />
          </svg>
          {t(`legend.${way}`)} {count(circulation?.[way])}
        </span>
      ))}
      <span className={styles.entry}>
        <svg width="24" height="6" viewBox="0 0 24 6" aria-hidden="true">
          <path d="M1 3H23" className={`${styles.line} ${styles.onward}`} />
        </svg>
        {t('legend.onward')} {count(circulation?.onwardTotal)}
      </span>
      {hasWithheld ? (
        <span className={styles.entry}>
          <svg width="24" height="6" viewBox="0 0 24 6" aria-hidden="true">
            <path d="M1 3H23" className={`${styles.line} ${styles.out} ${styles.withheldLine}`} />
          </svg>
          {t('legend.withheld')}
        </span>
      ) : null}
      <span className={legend.hint}>{t('legend.hint')}</span>
    </div>
  );
}
