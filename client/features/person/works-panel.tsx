import { useState } from 'react';
import { useTranslation } from '../../i18n/use-translation';
import { FaultNote } from '../../api/fault-note';
import { Button, NumberButton } from '../../ui';
import { pageOf } from '../search/hit-target';
import { DatedList } from '../../ui/dated-list';
import styles from './person-page.module.css';
import type { PersonWork } from './person-view';

/** What {@link WorksPanel} takes. `year` narrows the list to one year of the timeline. */
export interface WorksPanelProps {
  readonly works: readonly PersonWork[];
  readonly total: number | null;
  readonly personId: string;
  readonly year: number | null;
  readonly onYear: (year: number | null) => void;
  readonly error: unknown;
  readonly onRetry: () => void;
}

const SHOWN = 5;

/** The latest works, each with how many people in Korea are among its authors; all of them on demand. */
export function WorksPanel({ works, total, personId, year, onYear, error, onRetry }: WorksPanelProps) {
  const { t } = useTranslation('person');
  const [all, setAll] = useState(false);
  const chosen = year === null ? works : works.filter((work) => work.year === year);
  const shown = all || year !== null ? chosen : chosen.slice(0, SHOWN);
  return (
    <section id="works" tabIndex={-1} aria-labelledby="works-head">
      <header className={styles.head}>
        <h2 id="works-head">{year === null ? t('works.title') : t('works.ofYear', { year })}</h2>
        {total !== null && total > 0 ? (
          <NumberButton
            onClick={() => {
              onYear(null);
              setAll(!all);
            }}
            aria-expanded={all}
          >
            {t('works.count', { count: year === null ? total : chosen.length })}
          </NumberButton>
        ) : null}
      </header>
      {error ? <FaultNote error={error} onRetry={onRetry} keepsData={works.length > 0} /> : null}
      {total === 0 && !error ? <p className={styles.note}>{t('works.none')}</p> : null}
      {works.length > 0 ? (
        <DatedList
          label={t('works.title')}
          items={shown.map((work) => {
            const korea = work.authors.filter((author) => author.id !== personId).length;
            return {
              key: work.id,
              when: work.year ? String(work.year) : t('ties.undated'),
              what: work.title,
              to: pageOf('WORK', work.id),
              note: korea > 0 ? t('works.withKorea', { count: korea }) : (work.venue ?? ''),
            };
          })}
        />
      ) : null}
      {year !== null ? (
        <Button size="dense" tone="quiet" onClick={() => onYear(null)}>
          {t('works.allYears')}
        </Button>
      ) : null}
      {total !== null && total > works.length && all ? (
        <p className={styles.note}>{t('works.cut', { shown: works.length, total })}</p>
      ) : null}
    </section>
  );
}
