import { countValues, telling, type TieIndex } from '@brainlink/analytics/network';
import { countryLabel, technologyLabel } from './labels';

/** Names of communities by what their people work on more than others do; two of one name are told apart by a second word. */
export function nameCommunities(index: TieIndex, groups: readonly (readonly number[])[]): { ko: string; en: string }[] {
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
