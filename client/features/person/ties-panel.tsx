import { useLazyQuery, useQuery } from '@apollo/client/react';
import { lazy, Suspense, useCallback, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { FaultNote } from '../../api/fault-note';
import { PersonNeighborsDocument, PersonTiesDocument, type PersonNeighborsQuery } from '../../api/generated/person';
import { useFormat } from '../../i18n/use-format';
import { Button, Dialog, Loading, Segmented } from '../../ui';
import { AllTies } from './all-ties';
import styles from './person-page.module.css';
import type { Tie } from './person-view';
import { TiesList } from './ties-list';

const EgoGraph = lazy(() => import('./ego-graph').then((part) => ({ default: part.EgoGraph })));

const STRONGEST = 7;
const PAGE = 100;

/** The ties of a person as the page needs them: the strongest, how many there are, and by country. */
export interface TiesState {
  readonly total: number | null;
  readonly strongest: readonly Tie[];
  readonly groups: PersonNeighborsQuery['neighbors']['groups'];
  readonly loading: boolean;
  readonly error: unknown;
  readonly refetch: () => void;
  /** `null` = closed, `''` = every country. */
  readonly listOf: string | null;
  readonly openAll: (country?: string) => void;
  readonly closeAll: () => void;
}

/** Asks for the ties of a person. */
export function useTies(id: string): TiesState {
  const strongest = useQuery(PersonTiesDocument, { variables: { id, first: STRONGEST } });
  const grouped = useQuery(PersonNeighborsDocument, { variables: { id, groupBy: 'COUNTRY', limit: 50 } });
  const [listOf, setListOf] = useState<string | null>(null);
  return {
    total: strongest.data?.personTies.totalCount ?? null,
    strongest: strongest.data?.personTies.edges ?? [],
    groups: grouped.data?.neighbors.groups ?? [],
    loading: strongest.loading,
    error: strongest.error,
    refetch: () => {
      void strongest.refetch();
      void grouped.refetch();
    },
    listOf,
    openAll: (country = '') => setListOf(country),
    closeAll: () => setListOf(null),
  };
}

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
      {state.listOf !== null ? <AllTiesDialog personId={personId} country={state.listOf} onClose={state.closeAll} /> : null}
    </>
  );
}

function AllTiesDialog({
  personId,
  country,
  onClose,
}: {
  readonly personId: string;
  readonly country: string;
  readonly onClose: () => void;
}) {
  const { t } = useTranslation('person');
  const [ties, setTies] = useState<readonly Tie[]>([]);
  const [load, { error }] = useLazyQuery(PersonTiesDocument);
  const [complete, setComplete] = useState(false);
  const read = useCallback(async () => {
    const all: Tie[] = [];
    let after: string | null = null;
    for (;;) {
      const { data } = await load({ variables: { id: personId, first: PAGE, after } });
      if (!data) return;
      all.push(...data.personTies.edges);
      setTies([...all]);
      after = data.personTies.pageInfo.endCursor ?? null;
      if (!data.personTies.pageInfo.hasNextPage || after === null) break;
    }
    setComplete(true);
  }, [load, personId]);
  useEffect(() => {
    read().catch(() => undefined); // Shown as the query's error.
  }, [read]);
  const shown = country === '' ? ties : ties.filter((tie) => tie.person.country === country);
  return (
    <Dialog
      open
      size="wide"
      title={t(country === 'KR' ? 'ties.allKorea' : 'ties.allTitle')}
      closeLabel={t('editor.close')}
      onClose={onClose}
    >
      {error ? <FaultNote error={error} keepsData /> : null}
      {!complete && !error ? <Loading label={t('loading')} lines={2} /> : null}
      <AllTies ties={shown} personId={personId} />
    </Dialog>
  );
}
