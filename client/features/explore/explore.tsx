import { useTranslation } from '../../i18n/use-translation';
import { FaultNote } from '../../api/fault-note';
import { Dialog, Loading } from '../../ui';
import { useMediaQuery } from '../../ui/use-media-query';
import styles from './explore.module.css';
import { QueryRow } from './parts/query-row';
import { CountsLine } from './parts/counts-line';
import { levelOf } from './state/filter';
import { focusOn } from './state/focus';
import { viewOf } from './state/twins';
import { useExplore } from './state/use-explore';
import { toPicture } from './to-picture';
import { useExpansions } from './use-expansions';
import { useExploreKeys } from './use-explore-keys';
import { useNetwork } from './use-network';
import { usePoints } from './use-points';
import { useFormat } from '../../i18n/use-format';
import { lazy, Suspense, useMemo, useRef, useState } from 'react';
import type { NetworkViewHandle } from '../../graph-view';
import { IconAdjustmentsHorizontal } from '@tabler/icons-react';
import { conditionsOf } from './state/conditions';

// What the first look does not need comes when it is looked at.
const GraphStage = lazy(() => import('./parts/graph-stage').then((part) => ({ default: part.GraphStage })));
const TimeSlicer = lazy(() => import('./parts/time-slicer').then((part) => ({ default: part.TimeSlicer })));
const ExportView = lazy(() => import('./parts/export-view').then((part) => ({ default: part.ExportView })));
const Legend = lazy(() => import('./parts/legend').then((part) => ({ default: part.Legend })));
const FilterRail = lazy(() => import('./parts/filter-rail').then((part) => ({ default: part.FilterRail })));
const Inspector = lazy(() => import('./parts/inspector').then((part) => ({ default: part.Inspector })));
const EmptyNetwork = lazy(() => import('./parts/empty-network').then((part) => ({ default: part.EmptyNetwork })));
const PeopleTable = lazy(() => import('./parts/people-table').then((part) => ({ default: part.PeopleTable })));
const MatrixStage = lazy(() => import('./matrix/matrix-stage').then((part) => ({ default: part.MatrixStage })));
const MapStage = lazy(() => import('../explore-map').then((part) => ({ default: part.MapStage })));
const MapLegend = lazy(() => import('../explore-map').then((part) => ({ default: part.MapLegend })));
const MapInspector = lazy(() => import('../explore-map').then((part) => ({ default: part.MapInspector })));
const TiesTable = lazy(() => import('./parts/ties-table').then((part) => ({ default: part.TiesTable })));
const PhoneList = lazy(() => import('./parts/phone-list').then((part) => ({ default: part.PhoneList })));

/** The network of the people who fit a query: one state, shown as a picture or as a table. */
export function Explore() {
  const { t } = useTranslation('explore');
  const format = useFormat();
  const explore = useExplore();
  const { search, change } = explore;
  const { network, loading, error, retry } = useNetwork(search);
  const expansions = useExpansions(search.expand, search.validAt);
  const phone = useMediaQuery('(max-width: 640px)');
  const narrow = useMediaQuery('(max-width: 1100px)');
  const [filtering, setFiltering] = useState(false);
  const stage = useRef<NetworkViewHandle>(null);
  const view = viewOf(search, phone);
  const level = levelOf(search) === 'PEOPLE' ? 'people' : 'communities';
  const points = usePoints(network?.layoutId, view === 'graph' && level === 'people' && search.underlay !== false);
  const whole = useMemo(
    () => (network ? toPicture(network, expansions, level, format) : null),
    [network, expansions, level, format],
  );
  const degrees = level === 'people' && search.selected && search.focus ? search.focus : null;
  const picture = useMemo(
    () => (whole && degrees !== null && search.selected ? focusOn(whole, search.selected, degrees) : whole),
    [whole, degrees, search.selected],
  );
  useExploreKeys(explore, stage, phone);

  const drawn = picture
    ? { nodes: level === 'people' ? picture.nodes.length : picture.communities.length, links: picture.links.length }
    : null;
  const room = network && drawn ? network.budget - drawn.nodes - drawn.links : 0;
  const rail = (
    <Suspense fallback={null}>
      <FilterRail explore={explore} network={network} />
    </Suspense>
  );
  const inspector = network ? (
    <Suspense fallback={<Loading label={t('loadingNetwork')} lines={6} />}>
      <Inspector explore={explore} network={network} room={room} />
    </Suspense>
  ) : null;
  const empty = network !== null && network.people === 0;
  const filters = (
    <button type="button" className={styles.filterButton} onClick={() => setFiltering(true)}>
      <IconAdjustmentsHorizontal size={18} stroke={1.75} aria-hidden="true" />
      {t('filters.title')}
      {conditionsOf(search).length ? <span className={styles.badge}>{conditionsOf(search).length}</span> : null}
    </button>
  );

  return (
    <div className={styles.page}>
      <div className={styles.query}>
        {narrow ? filters : null}
        <QueryRow explore={explore} network={network} view={view} phone={phone} />
      </div>
      {narrow ? null : (
        <aside className={styles.rail} aria-label={t('filters.title')}>
          {rail}
        </aside>
      )}
      <section className={styles.centre} aria-label={t('title')} aria-busy={loading}>
        {error ? (
          <div className={styles.notice}>
            <FaultNote error={error} onRetry={retry} keepsData={network !== null} />
          </div>
        ) : null}
        <div className={styles.counts}>
          {network ? (
            <CountsLine
              network={network}
              search={search}
              view={view}
              drawn={drawn}
              busy={loading}
              exports={
                <Suspense fallback={null}>
                  <ExportView network={network} search={search} view={view} drawn={view === 'map' ? null : drawn} stage={stage} />
                </Suspense>
              }
            />
          ) : null}
        </div>
        <div className={styles.stage}>
          {!network && loading ? (
            <div className={styles.waiting}>
              <Loading label={t('loadingNetwork')} lines={6} />
            </div>
          ) : null}
          {empty && network ? (
            <Suspense fallback={null}>
              <EmptyNetwork explore={explore} network={network} />
            </Suspense>
          ) : null}
          {!empty && view === 'matrix' && picture && network ? (
            <Suspense fallback={<Loading label={t('loadingNetwork')} lines={6} />}>
              <MatrixStage explore={explore} network={network} picture={picture} expansions={expansions} phone={phone} />
            </Suspense>
          ) : null}
          {!empty && (view === 'table' || view === 'ties') && (network || !error) ? (
            <Suspense fallback={<Loading label={t('loadingPeople')} lines={8} />}>
              {view === 'ties' ? (
                <TiesTable explore={explore} phone={phone} />
              ) : phone && network ? (
                <PhoneList explore={explore} network={network} />
              ) : (
                <PeopleTable explore={explore} phone={phone} />
              )}
            </Suspense>
          ) : null}
          {!empty && view === 'map' && network ? (
            <Suspense fallback={<Loading label={t('loadingNetwork')} lines={6} />}>
              <MapStage explore={explore} network={network} narrow={narrow} phone={phone} view={stage} />
            </Suspense>
          ) : null}
          {!empty && view === 'graph' && picture && network ? (
            <Suspense fallback={<Loading label={t('loadingNetwork')} lines={6} />}>
              <GraphStage explore={explore} network={network} picture={picture} points={points} degrees={degrees} view={stage} />
            </Suspense>
          ) : null}
        </div>
        <div className={styles.legend}>
          {view === 'map' && !empty ? (
            <Suspense fallback={null}>
              <MapLegend explore={explore} network={network} />
            </Suspense>
          ) : null}
          {view === 'graph' || view === 'matrix' ? (
            <Suspense fallback={null}>
              <Legend explore={explore} network={network} />
            </Suspense>
          ) : null}
        </div>
        <div className={styles.years}>
          {network ? (
            <Suspense fallback={null}>
              <TimeSlicer explore={explore} histogram={network.histogram} busy={loading} compact={phone} />
            </Suspense>
          ) : null}
        </div>
      </section>
      {narrow ? (
        <Dialog
          open={(view === 'graph' && Boolean(search.selected)) || (view === 'matrix' && Boolean(search.selected ?? search.pair))}
          onClose={() => change({ selected: undefined, pair: undefined })}
          title={t('inspector')}
          closeLabel={t('letGo')}
          shape="sheet"
        >
          <div className={styles.inSheet}>{inspector}</div>
        </Dialog>
      ) : (
        <aside className={styles.inspector} aria-label={t('inspector')}>
          {view === 'map' && network && !empty ? (
            <Suspense fallback={<Loading label={t('loadingNetwork')} lines={6} />}>
              <MapInspector explore={explore} network={network} />
            </Suspense>
          ) : (
            inspector
          )}
        </aside>
      )}
      {narrow ? (
        <Dialog
          open={filtering}
          onClose={() => setFiltering(false)}
          title={t('filters.title')}
          closeLabel={t('filters.close')}
          shape="sheet"
          size="small"
        >
          {rail}
        </Dialog>
      ) : null}
    </div>
  );
}
