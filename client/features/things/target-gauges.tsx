import { useTranslation } from '../../i18n/use-translation';
import styles from './target-gauges.module.css';
import type { TargetState } from './event-targets';

/** One gauge a target: the band is what the edition's rules aim at, the mark is what there is. */
export function TargetGauges({ states }: { readonly states: readonly TargetState[] }) {
  const { t } = useTranslation('things');
  return (
    <ul className={styles.list}>
      {states.map((state) => {
        const scale = Math.max(state.to * 1.4, state.actual, 1);
        const percent = (value: number): string => `${(value / scale) * 100}%`;
        return (
          <li key={state.key} className={styles.gauge}>
            <p className={styles.head}>
              <span>{t(`target.${state.key}`)}</span>
              <span>
                <b className={styles.actual}>{state.actual}</b>{' '}
                <span className={styles.aim}>/ {state.from === state.to ? state.to : `${state.from}–${state.to}`}</span>
              </span>
            </p>
            <div className={styles.track} aria-hidden="true">
              <span
                className={styles.band}
                style={{
                  insetInlineStart: percent(state.from),
                  inlineSize: `max(6px, ${((state.to - state.from) / scale) * 100}%)`,
                }}
              />
              <span className={styles.fill} style={{ inlineSize: percent(state.actual) }} />
              <span className={styles.mark} style={{ insetInlineStart: percent(state.actual) }} />
            </div>
            <p className={styles.note} data-state={state.state}>
              {state.state === 'met'
                ? t('target.met')
                : t(`target.${state.state}`, {
                    count: state.state === 'below' ? state.from - state.actual : state.actual - state.to,
                  })}
            </p>
          </li>
        );
      })}
    </ul>
  );
}
