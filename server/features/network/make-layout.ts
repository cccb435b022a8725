import type { Audience } from '@brainlink/schema/access';
import { countValues, layoutPeople, telling, type TieIndex } from '@brainlink/analytics/network';
import type { Store } from '@brainlink/schema/ports';
import { leidenCommunities, technologyCommunities } from './communities.service';
import { countryLabel, technologyLabel } from './labels';
import { KEEP_LAYOUT } from './layout.cypher';
import type { Layout, LayoutCommunity } from './layout';

/** Names of communities by what their people work on more than others do; two of one name are told apart by a second word. */
function nameCommunities(index: TieIndex, groups: readonly (readonly number[])[]): { ko: string; en: string }[] {
  const technologies = (row: number): readonly string[] => index.people.rows[row]!.technologies;
  const countries = (row: number): readonly string[] => {
    const { country } = index.people.rows[row]!;
    return country ? [country] : [];
  };
  const overall = {
    technologies: countValues(index.people.count, technologies),
    countries: countValues(index.people.count, countries),
  };
  const used = new Set<string>();
  return groups.map((members) => {
    const words = [
      ...telling(members, technologies, overall.technologies, index.people.count).slice(0, 3).map(technologyLabel),
      ...telling(members, countries, overall.countries, index.people.count).slice(0, 2).map(countryLabel),
    ];
    for (let count = 1; count <= words.length; count++) {
      const ko = words
        .slice(0, count)
        .map((word) => word.ko)
        .join(' · ');
      if (used.has(ko)) continue;
      used.add(ko);
      return {
        ko,
        en: words
          .slice(0, count)
          .map((word) => word.en)
          .join(' · '),
      };
    }
    const number = used.size + 1;
    const ko = `${words[0]?.ko ?? '모임'} ${number}`;
    used.add(ko);
    return { ko, en: `${words[0]?.en ?? 'Group'} ${number}` };
  });
}

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
