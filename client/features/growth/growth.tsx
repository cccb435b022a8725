import { lazy, Suspense, useState } from 'react';
import { useTranslation } from '../../i18n/use-translation';
import { Loading } from '../../ui';
import { GrowthHead } from './growth-head';
import styles from './growth.module.css';
import { listOf } from './state/open-list';
import type { Panel } from './state/growth-search';
import { useAnswers } from './state/use-answers';
import { useGrowth } from './state/use-growth';

// The charts are larger than the rest of the page: they come after its head.
const TilesPanel = lazy(() => import('./tiles/tiles-panel').then((part) => ({ default: part.TilesPanel })));
const ImpactPanel = lazy(() => import('./impact/impact-panel').then((part) => ({ default: part.ImpactPanel })));
const FlowsPanel = lazy(() => import('./flows/flows-panel').then((part) => ({ default: part.FlowsPanel })));
const PlacesPanel = lazy(() => import('./flows/places-panel').then((part) => ({ default: part.PlacesPanel })));
const StaysPanel = lazy(() => import('./flows/stays-panel').then((part) => ({ default: part.StaysPanel })));
const HostsPanel = lazy(() => import('./flows/hosts-panel').then((part) => ({ default: part.HostsPanel })));
const DatesPanel = lazy(() => import('./dates/dates-panel').then((part) => ({ default: part.DatesPanel })));
const BrokersPanel = lazy(() => import('./gaps/brokers-panel').then((part) => ({ default: part.BrokersPanel })));
const GapPanel = lazy(() => import('./gaps/gap-panel').then((part) => ({ default: part.GapPanel })));
const QueryPanel = lazy(() => import('./query/query-panel').then((part) => ({ default: part.QueryPanel })));
const ListSheet = lazy(() => import('./lists/list-sheet').then((part) => ({ default: part.ListSheet })));
const NotesDialog = lazy(() => import('./parts/notes-dialog').then((part) => ({ default: part.NotesDialog })));

/** How the network grows, what an event changed, how people circulate, and who holds it together; each chart with its table and its query. */
export function GrowthView() {
  const { t } = useTranslation('growth');
  const growth = useGrowth();
  const answers = useAnswers(growth);
  const [notes, setNotes] = useState<Panel | null>(null);
  const list = listOf(growth.search.open);
  const shared = { growth, answers, onNotes: setNotes };
  return (
    <div className={styles.page}>
      <GrowthHead growth={growth} answers={answers} />
      <div className={styles.grid}>
        <div className={styles.main}>
          <Suspense fallback={<Loading label={t('loading')} lines={12} />}>
            <TilesPanel {...shared} />
            <div className={styles.pair}>
              <FlowsPanel {...shared} />
              <DatesPanel {...shared} />
            </div>
          </Suspense>
        </div>
        <div className={styles.side}>
          <Suspense fallback={<Loading label={t('loading')} lines={9} />}>
            <ImpactPanel {...shared} />
            <QueryPanel {...shared} />
          </Suspense>
        </div>
      </div>
      <div className={styles.triple}>
        <Suspense fallback={null}>
          <PlacesPanel {...shared} />
          <StaysPanel {...shared} />
          <HostsPanel {...shared} />
        </Suspense>
      </div>
      <div className={styles.pair}>
        <Suspense fallback={null}>
          <BrokersPanel {...shared} />
          <GapPanel {...shared} />
        </Suspense>
      </div>
      <Suspense fallback={null}>
        {list ? <ListSheet list={list} growth={growth} answers={answers} /> : null}
        {notes ? <NotesDialog panel={notes} answers={answers} onClose={() => setNotes(null)} /> : null}
      </Suspense>
    </div>
  );
}
