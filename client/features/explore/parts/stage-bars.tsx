import { useTranslation } from '../../../i18n/use-translation';
import { useFormat } from '../../../i18n/use-format';
import type { NetworkAnswer } from '../to-picture';
import rail from './filter-rail.module.css';
import styles from './stage-bars.module.css';

const ORDER = ['senior', 'mid', 'early', 'postdoc', 'phd'];

/** What {@link StageBars} takes. */
export interface StageBarsProps {
  readonly facet: NetworkAnswer['facets'][number] | undefined;
  readonly active: readonly string[];
  readonly onToggle: (key: string, on: boolean) => void;
}

/** Career stages as bars from the most to the least senior; each bar is a switch. */
export function StageBars({ facet, active, onToggle }: StageBarsProps) {
  const { t } = useTranslation('explore');
  const format = useFormat();
  if (!facet || facet.values.length === 0) return null;
  const values = ORDER.flatMap((key) => facet.values.find((value) => value.key === key) ?? []);
  const most = Math.max(1, ...values.map((value) => value.count));
  return (
    <fieldset className={rail.group}>
      <legend className={rail.legend}>{t('facet.stage')}</legend>
      <div className={styles.bars}>
        {values.map((value) => {
          const on = active.includes(value.key);
          return (
            <button
              key={value.key}
              type="button"
              className={styles.column}
              aria-pressed={on}
              onClick={() => onToggle(value.key, !on)}
            >
              <span className={styles.track} aria-hidden="true">
                <span className={styles.bar} style={{ blockSize: `${Math.max(4, (value.count / most) * 100)}%` }} />
              </span>
              <span className={styles.name}>{t(`stageShort.${value.key as 'mid'}`)}</span>
              <span className={styles.count}>{format.number(value.count)}</span>
            </button>
          );
        })}
      </div>
    </fieldset>
  );
}
