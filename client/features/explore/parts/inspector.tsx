import { lazy, Suspense } from 'react';
import { useTranslation } from '../../../i18n/use-translation';
import { Loading } from '../../../ui';
import type { Explore } from '../state/use-explore';
import type { NetworkAnswer } from '../to-picture';
import { InspectorOverview } from './inspector-overview';

const InspectorCommunity = lazy(() => import('./inspector-community').then((part) => ({ default: part.InspectorCommunity })));
const InspectorPair = lazy(() => import('../matrix/inspector-pair').then((part) => ({ default: part.InspectorPair })));
const InspectorPerson = lazy(() => import('./inspector-person').then((part) => ({ default: part.InspectorPerson })));

/** What {@link Inspector} takes. */
export interface InspectorProps {
  readonly explore: Explore;
  readonly network: NetworkAnswer;
  readonly room: number;
}

/** What is selected, else what the picture as a whole says. */
export function Inspector({ explore, network, room }: InspectorProps) {
  const { t } = useTranslation('explore');
  const { selected, pair, view } = explore.search;
  if (pair && !selected && view === 'matrix')
    return (
      <Suspense fallback={<Loading label={t('loadingTies')} lines={6} />}>
        <InspectorPair pair={pair} explore={explore} network={network} />
      </Suspense>
    );
  if (!selected) return <InspectorOverview network={network} explore={explore} />;
  const community = network.communities.find((entry) => entry.id === selected);
  return (
    <Suspense fallback={<Loading label={t('loadingPerson')} lines={6} />}>
      {community ? (
        <InspectorCommunity community={community} explore={explore} />
      ) : (
        <InspectorPerson key={selected} id={selected} explore={explore} network={network} room={room} />
      )}
    </Suspense>
  );
}
