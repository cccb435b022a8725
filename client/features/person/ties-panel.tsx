import { lazy, Suspense, useState } from 'react';
import { useTranslation } from '../../i18n/use-translation';
import { FaultNote } from '../../api/fault-note';
import { useFormat } from '../../i18n/use-format';
import { Button, Loading, Segmented } from '../../ui';
import styles from './person-page.module.css';
import { TiesList } from './ties-list';
import type { TiesState } from './use-ties';

const AllTiesDialog = lazy(() => import('./all-ties-dialog').then((part) => ({ default: part.AllTiesDialog })));
const EgoGraph = lazy(() => import('./ego-graph').then((part) => ({ default: part.EgoGraph })));

/** Whom the person is tied to and why; the same as a small picture; and all of them as a table. */
export function TiesPanel({ personId, state }: { readonly personId: string; readonly state: TiesState }) {
  const { t } = useTranslation('person');
  const format = useFormat();
  const [view, setView] = useState<'reasons' | 'graph'>('reasons');
  const { total, strongest, groups } = state;
  const [first, second, ...rest] = groups.toSorted((a, b) => b.count - a.count);
  return (
    <>
      <header className={styles.head}>
        <h2 id="ties-head">{t('ties.title')}</h2>
        <span className={styles.note}>
          {total !== null && total > 0 ? t('ties.strongest', { total, count: strongest.length }) : ''}
        </span>
        <div>
          <Segmented
            label={t('ties.view')}
            size="dense"
            value={view}
            onChange={setView}
            options={[
              { value: 'reasons', label: t('ties.reasons') },
              { value: 'graph', label: t('ties.graph') },
            ]}
          />
        </div>
      </header>
      {state.error ? <FaultNote error={state.error} onRetry={state.refetch} keepsData={strongest.length > 0} /> : null}
      {state.loading && strongest.length === 0 ? <Loading label={t('loading')} lines={7} /> : null}
      {total === 0 ? <p className={styles.note}>{t('ties.none')}</p> : null}
      {view === 'graph' && (total ?? 0) > 0 ? (
        <Suspense fallback={<Loading label={t('loading')} lines={7} />}>
          <EgoGraph personId={personId} />
        </Suspense>
      ) : (
        <TiesList ties={strongest} />
      )}
      {total !== null && total > strongest.length ? (
        <p className={styles.decisions}>
          <Button size="dense" tone="quiet" onClick={() => state.openAll()}>
            {t('ties.all', { count: total })}
          </Button>
          <span className={styles.note}>
            {[first, second].flatMap((group) => (group ? [`${format.text(group.label)} ${group.count}`] : [])).join(' · ')}
            {rest.length > 0 ? ` · ${t('ties.elsewhere', { count: rest.reduce((sum, group) => sum + group.count, 0) })}` : ''}
          </span>
        </p>
      ) : null}
      {state.listOf !== null ? (
        <Suspense fallback={null}>
          <AllTiesDialog personId={personId} country={state.listOf} onClose={state.closeAll} />
        </Suspense>
      ) : null}
    </>
  );
}
