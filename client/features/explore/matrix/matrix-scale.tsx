import { useTranslation } from '../../../i18n/use-translation';
import { classNames } from '../../../ui';
import type { Matrix } from './matrix-of';
import styles from './matrix-stage.module.css';
import { rangeOf, shareOf, stepUse } from './steps';
import type { MatrixWords } from './use-matrix-words';

/** What {@link MatrixScale} takes. */
export interface MatrixScaleProps {
  readonly matrix: Matrix;
  readonly words: MatrixWords;
  /** Whether cells show their number: their shades leave room for it. */
  readonly numbered: boolean;
}

/** What the shades mean: ties on one side in ink, those between Korea and abroad in vermilion, each step with its counts. */
export function MatrixScale({ matrix, words, numbered }: MatrixScaleProps) {
  const { t } = useTranslation(['matrix', 'explore']);
  const { steps, highest, hasUnknown, level, links } = matrix;
  if (!links.length && highest <= 1) return null;
  const shade = (step: number, crosses: boolean) => `${shareOf(step, steps.length, stepUse(numbered, crosses))}%`;
  const range = (step: number): string => {
    const [from, to] = rangeOf(steps, step, highest);
    return to === null
      ? t('scale.from', { number: words.number(from) })
      : from === to
        ? words.number(from)
        : `${words.number(from)}–${words.number(to)}`;
  };
  return (
    <div className={styles.scale} role="group" aria-label={t('scale.label')}>
      <div className={styles.sides} aria-hidden="true">
        <span>{t('explore:time.sameSide')}</span>
        <span className={styles.crosses}>{t('explore:time.crossBorder')}</span>
      </div>
      {steps.map((least, step) => (
        <div
          key={least}
          className={styles.step}
          style={{ ['--share' as string]: shade(step, false), ['--crossing' as string]: shade(step, true) }}
        >
          <span className={styles.shades} aria-hidden="true">
            <i />
            <i className={styles.crossing} />
          </span>
          <span>{range(step)}</span>
        </div>
      ))}
      <span className={styles.unit}>{t(`scale.${level}`)}</span>
      {level === 'communities' ? (
        <div className={classNames(styles.step, styles.aside)}>
          <span className={styles.shades} aria-hidden="true">
            <i className={styles.inside} />
          </span>
          <span>{t('scale.inside')}</span>
        </div>
      ) : null}
      {hasUnknown ? (
        <div className={classNames(styles.step, styles.aside)}>
          <span className={styles.shades} aria-hidden="true">
            <i className={styles.unknown} />
          </span>
          <span>{t('scale.unknown')}</span>
        </div>
      ) : null}
    </div>
  );
}
