import type { Explore } from '../state/use-explore';
import type { NetworkAnswer } from '../to-picture';
import { InspectorCommunity } from './inspector-community';
import { InspectorOverview } from './inspector-overview';
import { InspectorPerson } from './inspector-person';

/** What {@link Inspector} takes. */
export interface InspectorProps {
  readonly explore: Explore;
  readonly network: NetworkAnswer;
  readonly room: number;
}

/** What is selected, else what the picture as a whole says. */
export function Inspector({ explore, network, room }: InspectorProps) {
  const { selected } = explore.search;
  if (!selected) return <InspectorOverview network={network} explore={explore} />;
  const community = network.communities.find((entry) => entry.id === selected);
  if (community) return <InspectorCommunity community={community} explore={explore} />;
  return <InspectorPerson key={selected} id={selected} explore={explore} network={network} room={room} />;
}
