import { useTranslation } from '../../../i18n/use-translation';
import type { Gauge } from '../state/gauges';
import styles from './gauges.module.css';

/** The five counts of the rules: the pale band is what they aim at, the mark is what there is. */
export function Gauges({ gauges, note }: { readonly gauges: readonly Gauge[]; readonly note: string }) {
  const { t } = useTranslation('speakers');
  return (
    <ul className={styles.gauges}>
      {gauges.map(({ key, value, from, to, verdict }) => {
        const scale = Math.max(to * 1.4, value, 1);
        const percent = (count: number): string => `${(count / scale) * 100}%`;
        const aim = t(`aim.${key}`, { from, to });
        return (
          <li key={key} className={styles.gauge} data-verdict={verdict}>
            <p className={styles.head}>
              <span>{t(`seat.${key}`)}</span>
              <span>
                <b className={styles.value}>{verdict === 'ofEvent' ? '–' : value}</b> <span className={styles.aim}>/ {aim}</span>
              </span>
            </p>
            <div className={styles.track} aria-hidden="true">
              <span
                className={styles.band}
                style={{ insetInlineStart: percent(from), inlineSize: `max(6px, ${((to - from) / scale) * 100}%)` }}
              />
              <span className={styles.fill} style={{ inlineSize: percent(value) }} />
              <span className={styles.mark} style={{ insetInlineStart: percent(value) }} />
            </div>
            <p className={styles.note} data-verdict={verdict}>
              {t(`verdict.${verdict}`, { count: verdict === 'below' ? from - value : value - to })}
            </p>
          </li>
        );
      })}
      <li className={styles.diversity}>
        <p className={styles.head}>
          <span>{t('diversity')}</span>
        </p>
        <p>{note}</p>
      </li>
    </ul>
  );
}
