import { IconInfoCircle } from '@tabler/icons-react';
import { useTranslation } from '../../../i18n/use-translation';
import { useFormat } from '../../../i18n/use-format';
import { WEIGHTS, type WeightKey, type Weights } from '../state/weights';
import styles from './brief.module.css';

/** How much each part counts. The order follows the slider at once, and says who moved and why. */
export function WeightSliders({
  weights,
  onWeight,
  onReset,
  said,
}: {
  readonly weights: Weights;
  readonly onWeight: (key: WeightKey, value: number) => void;
  readonly onReset: () => void;
  /** Who moved, in a sentence; `null` when nothing was touched. */
  readonly said: string | null;
}) {
  const { t } = useTranslation('speakers');
  const format = useFormat();
  const moved = WEIGHTS.some(({ key, usual }) => weights[key] !== usual);
  return (
    <fieldset className={styles.group}>
      <legend className={styles.legend}>
        {t('brief.weights')}
        {moved ? (
          <button type="button" className={styles.textButton} onClick={onReset}>
            {t('brief.weightsReset')}
          </button>
        ) : (
          <span className={styles.hint}>{t('brief.weightsHint')}</span>
        )}
      </legend>
      {WEIGHTS.map(({ key, colour }) => (
        <label key={key} className={styles.weight}>
          <span className={styles.swatch} style={{ background: colour }} aria-hidden="true" />
          <span>{t(`weight.${key}`)}</span>
          <input
            type="range"
            min={0}
            max={10}
            step={0.5}
            value={weights[key]}
            style={{ '--share': `${weights[key] * 10}%` } as React.CSSProperties}
            onChange={(event) => onWeight(key, Number(event.target.value))}
          />
          <output className={styles.figure}>{format.number(weights[key])}</output>
        </label>
      ))}
      <div role="status" aria-live="polite">
        {said ? (
          <p className={styles.said}>
            <IconInfoCircle size={16} stroke={1.75} aria-hidden="true" />
            <span>{said}</span>
          </p>
        ) : null}
      </div>
    </fieldset>
  );
}
