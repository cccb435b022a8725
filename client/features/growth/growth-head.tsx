import { IconArrowRight, IconLink } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from '../../i18n/use-translation';
import { Button, useHotkeys, useToast } from '../../ui';
import { DateField } from './parts/date-field';
import styles from './growth-head.module.css';
import { EARLIEST } from './state/questions';
import { headerOf, type Answers } from './state/use-answers';
import type { Growth } from './state/use-growth';

/** A known date as the last day it stands for: `2001` is all of 2001. */
function wholeDay(known: string | null): string {
  const [year, month, day] = (known ?? '').split('-');
  if (!year || day) return known ?? '';
  return new Date(Date.UTC(Number(year), Number(month ?? 12), 0)).toISOString().slice(0, 10);
}

/** What {@link GrowthHead} takes. */
export interface GrowthHeadProps {
  readonly growth: Growth;
  readonly answers: Answers;
}

/** What the page is about, the two dates, what was known when, and the link to all of it. */
export function GrowthHead({ growth, answers }: GrowthHeadProps) {
  const { t } = useTranslation('growth');
  const toast = useToast();
  const { state, today, change } = growth;
  const [openKnown, setOpenKnown] = useState(false);
  const header = headerOf(answers, 'ties');
  const copy = () =>
    void navigator.clipboard.writeText(window.location.href).then(() => toast({ tone: 'good', text: t('linkCopied') }));
  useHotkeys({ Y: copy });
  return (
    <header className={styles.head}>
      <h1>{t('title')}</h1>
      <p className={styles.note}>{t(`taxonomy.${state.by}`)}</p>
      <div className={styles.controls}>
        <span className={styles.label} id="growth-compare">
          {t('compare')}
        </span>
        <span className={styles.dates} role="group" aria-labelledby="growth-compare">
          <DateField
            label={t('firstDate')}
            value={state.first}
            min={EARLIEST}
            max={state.second}
            onDate={(first) => change({ first })}
          />
          <IconArrowRight size={14} stroke={1.75} aria-hidden="true" />
          <DateField
            label={t('secondDate')}
            value={state.second}
            min={state.first}
            max={today}
            onDate={(second) => change({ second: second === today ? undefined : second })}
          />
        </span>
        {openKnown || state.knownAt ? (
          <span className={styles.dates}>
            <span className={styles.label} aria-hidden="true">
              {t('knownOn')}
            </span>
            {state.knownAt?.startsWith('seq:') ? (
              <span>{t('record', { number: state.knownAt.slice(4) })}</span>
            ) : (
              <DateField
                label={t('knownOn')}
                value={wholeDay(state.knownAt)}
                min="2000-01-01"
                max={today}
                onDate={(knownAt) => change({ knownAt })}
              />
            )}
            <Button
              size="dense"
              tone="quiet"
              onClick={() => {
                setOpenKnown(false);
                change({ knownAt: undefined });
              }}
            >
              {t('knownNow')}
            </Button>
          </span>
        ) : (
          <Button size="normal" tone="quiet" title={t('knownWhy')} onClick={() => setOpenKnown(true)}>
            {header ? t('knownAsOf', { number: header.seq }) : t('knownNow')}
          </Button>
        )}
        <Button icon={<IconLink size={16} stroke={1.75} aria-hidden="true" />} shortcut="Y" onClick={copy}>
          {t('copyLink')}
        </Button>
      </div>
    </header>
  );
}
