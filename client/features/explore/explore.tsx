import { useTranslation } from 'react-i18next';
import { FaultNote } from '../../api/fault-note';
import { Dialog, Loading } from '../../ui';
import { useMediaQuery } from '../../ui/use-media-query';
import styles from './explore.module.css';
import { FilterRail } from './parts/filter-rail';
import { GraphStage } from './parts/graph-stage';
import { Inspector } from './parts/inspector';
import { Legend } from './parts/legend';
import { PeopleTable } from './parts/people-table';
import { PhoneList } from './parts/phone-list';
import { QueryRow } from './parts/query-row';
import { TimeSlicer } from './parts/time-slicer';
import { CountsLine } from './parts/counts-line';
import { EmptyNetwork } from './parts/empty-network';
import { levelOf } from './state/filter';
import { useExplore } from './state/use-explore';
import { toPicture } from './to-picture';
import { useExpansions } from './use-expansions';
import { useExploreKeys } from './use-explore-keys';
import { useNetwork } from './use-network';
import { useFormat } from '../../i18n/use-format';
import { useMemo, useRef, useState } from 'react';
import type { NetworkViewHandle } from '../../graph-view';
import { IconAdjustmentsHorizontal } from '@tabler/icons-react';
import { conditionsOf } from './state/conditions';

/** The network of the people who fit a query: one state, shown as a picture or as a table. */
export function Explore() {
  const { t } = useTranslation('explore');
  const format = useFormat();
  const explore = useExplore();
  const { search, change } = explore;
  const { network, loading, error, retry } = useNetwork(search);
  const expansions = useExpansions(search.expand);
  const phone = useMediaQuery('(max-width: 640px)');
  const narrow = useMediaQuery('(max-width: 1100px)');
  const [filtering, setFiltering] = useState(false);
  const stage = useRef<NetworkViewHandle>(null);
  const view = search.view ?? (phone ? 'table' : 'graph');
  const level = levelOf(search) === 'PEOPLE' ? 'people' : 'communities';
  const picture = useMemo(
    () => (network ? toPicture(network, expansions, level, format) : null),
    [network, expansions, level, format],
  );
  useExploreKeys(explore, stage);

  const drawn = picture
    ? { nodes: level === 'people' ? picture.nodes.length : picture.communities.length, links: picture.links.length }
    : null;
  const room = network && drawn ? network.budget - drawn.nodes - drawn.links : 0;
  const rail = <FilterRail explore={explore} network={network} />;
  const inspector = network ? <Inspector explore={explore} network={network} room={room} /> : null;
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
          {network ? <CountsLine network={network} search={search} view={view} drawn={drawn} /> : null}
        </div>
        <div className={styles.stage}>
          {!network && loading ? (
            <div className={styles.waiting}>
              <Loading label={t('loadingNetwork')} lines={6} />
            </div>
          ) : null}
          {empty && network ? <EmptyNetwork explore={explore} network={network} /> : null}
          {!empty && view === 'table' ? (
            phone && network ? (
              <PhoneList explore={explore} network={network} />
            ) : (
              <PeopleTable explore={explore} />
            )
          ) : null}
          {!empty && view === 'graph' && picture && network ? (
            <GraphStage explore={explore} network={network} picture={picture} view={stage} />
          ) : null}
        </div>
        <div className={styles.legend}>{view === 'graph' ? <Legend explore={explore} network={network} /> : null}</div>
        <div className={styles.years}>
          {network ? <TimeSlicer explore={explore} histogram={network.histogram} compact={phone} /> : null}
        </div>
      </section>
      {narrow ? (
        <Dialog
          open={Boolean(search.selected) && view === 'graph'}
          onClose={() => change({ selected: undefined })}
          title={t('inspector')}
          closeLabel={t('letGo')}
          shape="sheet"
        >
          <div className={styles.inSheet}>{inspector}</div>
        </Dialog>
      ) : (
        <aside className={styles.inspector} aria-label={t('inspector')}>
          {inspector}
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
