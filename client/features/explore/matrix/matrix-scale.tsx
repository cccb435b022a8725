import { useTranslation } from '../../../i18n/use-translation';
import type { Matrix } from './matrix-of';
import styles from './matrix-stage.module.css';
import { rangeOf, shareOf } from './steps';
import type { MatrixWords } from './use-matrix-words';

/** What the shades mean: ties on one side in ink, those between Korea and abroad in vermilion, each step with its counts. */
export function MatrixScale({ matrix, words }: { readonly matrix: Matrix; readonly words: MatrixWords }) {
  const { t } = useTranslation(['matrix', 'explore']);
  const { steps, highest, hasUnknown, level, links } = matrix;
  if (!links.length && highest <= 1) return null;
  const range = (step: number): string => {
    const [from, to] = rangeOf(steps, step, highest);
    return to === null
      ? t('scale.from', { number: words.number(from) })
      : from === to
        ? words.number(from)
        : `${words.number(from)}–${words.number(to)}`;
  };
  return (
    <dl className={styles.scale} aria-label={t('scale.label')}>
      <div className={styles.sides} aria-hidden="true">
        <span>{t('explore:time.sameSide')}</span>
        <span className={styles.crosses}>{t('explore:time.crossBorder')}</span>
      </div>
      {steps.map((least, step) => (
        <div key={least} className={styles.step} style={{ ['--share' as string]: `${shareOf(step, steps.length, false)}%` }}>
          <dt aria-hidden="true">
            <i />
            <i className={styles.crossing} />
          </dt>
          <dd>{range(step)}</dd>
        </div>
      ))}
      {hasUnknown ? (
        <div className={styles.step}>
          <dt aria-hidden="true">
            <i className={styles.unknown} />
          </dt>
          <dd>{t('scale.unknown')}</dd>
        </div>
      ) : null}
      <dd className={styles.unit}>{t(`scale.${level}`)}</dd>
    </dl>
  );
}
