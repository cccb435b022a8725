import { IconArrowBackUp } from '@tabler/icons-react';
import { useTranslation } from '../../../i18n/use-translation';
import type { Speakers } from '../state/use-speakers';
import styles from './brief.module.css';

const SHOWN = 8;

const clock = (at: number): string => new Date(at).toTimeString().slice(0, 5);

/** What was done, latest first; pressing a line takes it back together with all after it. */
export function Steps({ speakers }: { readonly speakers: Speakers }) {
  const { t } = useTranslation('speakers');
  if (!speakers.steps.length) return null;
  return (
    <section className={styles.group}>
      <h2 className={styles.legend}>
        {t('steps.title')}
        <span className={styles.hint}>{t('steps.hint')}</span>
      </h2>
      <ol className={styles.steps}>
        {speakers.steps.slice(0, SHOWN).map(({ step, label, at }, index) => (
          <li key={step}>
            <button
              type="button"
              className={styles.step}
              onClick={() => speakers.undo(step)}
              title={t(index ? 'steps.undoTo' : 'steps.undo')}
              {...(index ? {} : { 'aria-keyshortcuts': 'Control+Z' })}
            >
              <IconArrowBackUp size={14} stroke={1.75} aria-hidden="true" />
              <span className={styles.stepLabel}>{label}</span>
              <time>{clock(at)}</time>
            </button>
          </li>
        ))}
      </ol>
    </section>
  );
}
