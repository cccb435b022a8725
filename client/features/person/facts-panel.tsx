import { useMemo } from 'react';
import { useTranslation } from '../../i18n/use-translation';
import { FaultNote } from '../../api/fault-note';
import { useSession } from '../../api/session';
import { Button, Loading } from '../../ui';
import type { Editing } from './editing-dialog';
import { FactHistory } from './fact-history';
import { FactsTable } from './facts-table';
import styles from './person-page.module.css';
import { historyOf, type Fact, type FactLine } from './person-view';

/** What {@link FactsPanel} takes. */
export interface FactsPanelProps {
  readonly personId: string;
  readonly facts: readonly Fact[];
  readonly today: string;
  readonly loading: boolean;
  readonly error: unknown;
  readonly onRetry: () => void;
  /** Whether there is any event whose attendance could be set. */
  readonly hasEvents: boolean;
  readonly onEdit: (editing: Editing) => void;
  /** Something was undone: what is shown is old. */
  readonly onChanged: () => void;
}

/** What is known of the person and from where, what was mended by hand, and the ways to mend more. */
export function FactsPanel({ personId, facts, today, loading, error, onRetry, hasEvents, onEdit, onChanged }: FactsPanelProps) {
  const { t } = useTranslation('person');
  const { can } = useSession();
  const history = useMemo(() => historyOf(facts), [facts]);
  const mayCorrect = can('correctFacts');
  return (
    <section className={styles.column} aria-labelledby="facts-head">
      <header className={styles.head}>
        <h2 id="facts-head">{t('facts.title')}</h2>
        <span className={styles.note}>{t('facts.note')}</span>
        {mayCorrect ? (
          <Button size="dense" tone="quiet" onClick={() => onEdit({ what: 'fact', line: null })}>
            {t('facts.add')}
          </Button>
        ) : null}
      </header>
      {error ? <FaultNote error={error} onRetry={onRetry} keepsData={facts.length > 0} /> : null}
      {loading && facts.length === 0 ? (
        <Loading label={t('loading')} lines={6} />
      ) : (
        <FactsTable
          facts={facts}
          today={today}
          personId={personId}
          {...(mayCorrect ? { onEdit: (line: FactLine) => onEdit({ what: 'fact', line }) } : {})}
        />
      )}
      {mayCorrect ? (
        <div className={styles.decisions}>
          {hasEvents ? (
            <Button size="dense" onClick={() => onEdit({ what: 'attendance' })}>
              {t('attendance.title')}
            </Button>
          ) : null}
          <Button size="dense" onClick={() => onEdit({ what: 'consent' })}>
            {t('consent.title')}
          </Button>
        </div>
      ) : null}
      {history.length > 0 ? (
        <>
          <header className={styles.head}>
            <h2>{t('history.title')}</h2>
            <span className={styles.note}>{t('history.note')}</span>
          </header>
          <FactHistory entries={history} mayUndo={can('undoCommands')} onUndone={onChanged} />
        </>
      ) : null}
    </section>
  );
}
