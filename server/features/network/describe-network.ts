import {
  FACETS,
  FITS,
  TIE_KINDS,
  countFacet,
  type FacetCount,
  type PersonMask,
  type TieFilter,
  type TieIndex,
  type TieScan,
} from '@brainlink/analytics/network';
import { Standing, type LocalText } from '../../graphql/types';
import { facetLabel, technologyLabel, countryLabel } from './labels';
import { LeftOutReason } from './network.enums';
import type { Facet, LeftOut } from './network.types';

/** What the filter calls the standings of the projection. */
const STANDING_KEYS: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries(Standing).map(([name, value]) => [value, name]),
);

/** Values listed per facet; the active ones always. */
const MOST_VALUES = 60;

const activeKeys = (filter: TieFilter): Readonly<Record<string, ReadonlySet<string>>> => ({
  technology: new Set(filter.technologies),
  country: new Set(filter.countries),
  association: new Set(filter.associations),
  edition: new Set(filter.editions?.map(String)),
  standing: new Set(filter.standings),
  stage: new Set(filter.stages),
  tie: new Set(filter.ties),
  reached: new Set(filter.reached === undefined ? [] : [String(filter.reached)]),
  registered: new Set(filter.registered === undefined ? [] : [String(filter.registered)]),
});

/** Every facet, each counted under the other filters. */
export function facetsOf(index: TieIndex, mask: PersonMask, scan: TieScan, filter: TieFilter): Facet[] {
  const active = activeKeys(filter);
  const facet = (name: string, counts: readonly FacetCount[]): Facet => {
    const chosen = active[name] ?? new Set<string>();
    const known = new Set(counts.map(({ key }) => key));
    const missing = [...chosen].filter((key) => !known.has(key)).map((key) => ({ key, count: 0 }));
    const listed = [...counts.filter(({ key }, at) => at < MOST_VALUES || chosen.has(key)), ...missing];
    return {
      name,
      total: counts.length,
      values: listed.map(({ key, count }) => ({
        key: name === 'standing' ? (STANDING_KEYS[key] ?? key) : key,
        count,
        active: chosen.has(key),
        label: { ...facetLabel(name, key) },
      })),
    };
  };
  const ties = TIE_KINDS.map((key, code) => ({ key, count: scan.byKind[code]! })).filter(({ count }) => count > 0);
  return [...FACETS.map((name) => facet(name, countFacet(index, mask, name))), facet('tie', ties)];
}

/** What is not drawn or not counted. */
export function leftOutOf(
  index: TieIndex,
  mask: PersonMask,
  scan: TieScan,
  drawn: { readonly people: number; readonly undated: number },
): LeftOut[] {
  let [fitting, alone] = [0, 0];
  for (let row = 0; row < mask.length; row++) {
    if (mask[row] !== FITS) continue;
    fitting++;
    if (scan.ties[row] === 0) alone++;
  }
  const over = Math.max(0, fitting - alone - drawn.people);
  const all: LeftOut[] = [
    {
      reason: LeftOutReason.LARGE_WORK,
      count: index.largeWorks,
      text: {
        ko: `저자가 30명을 넘거나 저자 목록이 잘린 논문 ${index.largeWorks}편은 연결로 세지 않았습니다.`,
        en: `${index.largeWorks} works with more than 30 authors, or a cut list of authors, make no ties.`,
      },
    },
    {
      reason: LeftOutReason.OVER_BUDGET,
      count: over,
      text: {
        ko: `${over}명은 그리지 않았습니다. 표에서 모두 볼 수 있습니다.`,
        en: `${over} people are not drawn; the table lists them all.`,
      },
    },
    {
      reason: LeftOutReason.NO_TIES,
      count: alone,
      text: { ko: `${alone}명은 이 조건에서 연결이 없습니다.`, en: `${alone} people have no tie under this filter.` },
    },
    {
      reason: LeftOutReason.UNDATED,
      count: drawn.undated,
      text: {
        ko: `시작일을 모르는 연결 ${drawn.undated}개는 시간 막대에 없습니다.`,
        en: `${drawn.undated} ties of unknown beginning are in no quarter.`,
      },
    },
  ];
  return all.filter(({ count }) => count > 0);
}

/** The picture in one sentence. */
export function sentenceOf(people: number, ties: number, crossBorder: number, filter: TieFilter, day: string): LocalText {
  const named = (lang: 'ko' | 'en'): string =>
    [
      ...(filter.technologies ?? []).map((code) => technologyLabel(code)[lang]),
      ...(filter.countries ?? []).map((code) => countryLabel(code)[lang]),
    ].join(', ');
  const share = ties === 0 ? 0 : Math.round((crossBorder / ties) * 100);
  const [ko, en] = [named('ko'), named('en')];
  return {
    ko: `${day} 기준 ${ko ? `${ko} 분야·지역의 ` : ''}${people.toLocaleString('ko-KR')}명이 ${ties.toLocaleString('ko-KR')}개의 연결로 이어져 있고, 그 가운데 ${share}%가 국내와 해외를 잇습니다.`,
    en: `As of ${day}, ${people.toLocaleString('en-US')} people${en ? ` in ${en}` : ''} share ${ties.toLocaleString('en-US')} ties; ${share}% of them join Korea and abroad.`,
  };
}
