import type { Audience } from '@brainlink/schema/access';
import { layoutPeople, type TieIndex } from '@brainlink/analytics/network';
import type { Store } from '@brainlink/schema/ports';
import { leidenCommunities, technologyCommunities } from './communities.service';
import { KEEP_LAYOUT } from './layout.cypher';
import type { Layout, LayoutCommunity } from './layout';
import { nameCommunities } from './name-communities';

/** Works out communities and positions of an index and keeps them in the store. Equal input gives an equal layout. */
export async function makeLayout(
  store: Store,
  input: {
    readonly audience: Audience;
    readonly seq: number;
    readonly index: TieIndex;
    readonly previous: Layout | null;
    readonly gds: boolean;
    readonly at: string;
  },
): Promise<string> {
  const { audience, seq, index, previous, gds, at } = input;
  const id = `l_${audience}_${seq}`;
  const labels = gds ? await leidenCommunities(store, index, `${id}_${process.pid}`) : technologyCommunities(index);
  const placed = layoutPeople(index, labels, previous);
  const names = nameCommunities(
    index,
    placed.communities.map(({ members }) => members),
  );
  const communities = placed.communities.map(({ members, ...community }, number): LayoutCommunity => ({
    ...community,
    ...names[number]!,
    people: members.length,
  }));
  const layout = {
    id,
    audience,
    seq,
    at,
    method: gds ? 'leiden' : 'technology',
    ids: index.people.rows.map((person) => person.id),
    x: placed.x,
    y: placed.y,
    community: [...placed.community],
    standing: [...index.people.standing],
    communities: JSON.stringify(communities),
  };
  await store.write((tx) => tx.run(KEEP_LAYOUT, { layout }));
  return id;
}
