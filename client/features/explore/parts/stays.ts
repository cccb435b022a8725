import type { ExplorePersonQuery } from '../../../api/generated/explore';

type Person = NonNullable<NonNullable<ExplorePersonQuery['person']>['person']>;

/** A stretch of time at one place, in decimal years. */
export interface Stay {
  readonly from: number;
  readonly to: number;
  readonly korea: boolean;
  readonly country: string;
  readonly place: string;
  readonly study: boolean;
}

const yearOf = (date: string, end: boolean): number => {
  const [year = '0', month] = date.split('-');
  return Number(year) + (month ? (Number(month) - (end ? 0 : 1)) / 12 : end ? 1 : 0);
};

/** Where somebody was and when, oldest first; places without a country or a beginning are left out. `now` ends what goes on. */
export function staysOf(person: Person, now: number, hangul: boolean): readonly Stay[] {
  const spells = [
    ...person.studiesConnection.edges.map((edge) => ({ ...edge, study: true, current: false })),
    ...person.affiliationsConnection.edges.map((edge) => ({ ...edge, study: false, current: edge.properties.current ?? false })),
  ];
  return spells
    .flatMap(({ node, properties, study, current }): Stay[] => {
      if (!node.countryCode || !properties.from) return [];
      const from = yearOf(properties.from, false);
      const to = properties.to ? yearOf(properties.to, true) : current ? now : Math.min(now, from + 1);
      return [
        {
          from,
          to: Math.max(to, from + 0.25),
          korea: node.countryCode === 'KR',
          country: node.countryCode,
          place: (hangul ? node.nameKo : null) ?? node.name,
          study,
        },
      ];
    })
    .sort((a, b) => a.from - b.from || a.to - b.to);
}

/** Puts overlapping stays on lines of their own, at most `most` of them. */
export function linesOf(stays: readonly Stay[], most = 2): readonly (readonly Stay[])[] {
  const lines: Stay[][] = [];
  for (const stay of stays) {
    const line = lines.find((entries) => (entries.at(-1)?.to ?? 0) <= stay.from + 0.05);
    if (line) line.push(stay);
    else if (lines.length < most) lines.push([stay]);
  }
  return lines;
}
