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

/** Works that make no ties. */
export const largeWorksLeftOut = (count: number): LeftOut => ({
  reason: LeftOutReason.LARGE_WORK,
  count,
  text: {
    ko: `저자가 30명을 넘거나 저자 목록이 잘린 논문 ${grouped(count)}편은 연결로 세지 않았습니다.`,
    en: `${grouped(count)} works with more than 30 authors, or a cut list of authors, make no ties.`,
  },
});

/** Ties of unknown beginning. */
export const undatedLeftOut = (count: number): LeftOut => ({
  reason: LeftOutReason.UNDATED,
  count,
  text: {
    ko: `시작일을 모르는 연결 ${grouped(count)}개는 시간 막대에 없습니다.`,
    en: `${grouped(count)} ties of unknown beginning are in no quarter.`,
  },
});

/** Those of which there are any. */
export const anyLeftOut = (all: readonly LeftOut[]): LeftOut[] => all.filter(({ count }) => count > 0);

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
  return anyLeftOut([
    largeWorksLeftOut(index.largeWorks),
    {
      reason: LeftOutReason.OVER_BUDGET,
      count: over,
      text: {
        ko: `${grouped(over)}명은 그리지 않았습니다. 표에서 모두 볼 수 있습니다.`,
        en: `${grouped(over)} people are not drawn; the table lists them all.`,
      },
    },
    {
      reason: LeftOutReason.NO_TIES,
      count: alone,
      text: {
        ko: `${grouped(alone)}명은 이 조건에서 연결이 없습니다.`,
        en: `${grouped(alone)} people have no tie under this filter.`,
      },
    },
    undatedLeftOut(drawn.undated),
  ]);
}

/** A count in groups of three, which both languages write alike. */
const grouped = (count: number): string => count.toLocaleString('en-US');

/** The picture in one sentence. */
export function sentenceOf(people: number, ties: number, crossBorder: number, filter: TieFilter, day: string): LocalText {
  const named = (lang: 'ko' | 'en'): { fields: string; places: string } => ({
    fields: (filter.technologies ?? []).map((code) => technologyLabel(code)[lang]).join(', '),
    places: (filter.countries ?? []).map((code) => countryLabel(code)[lang]).join(', '),
  });
  const [ko, en] = [named('ko'), named('en')];
  const who = {
    ko: `${ko.places ? `${ko.places}에 있는 ` : ''}${ko.fields ? `${ko.fields} 분야의 ` : ''}`,
    en: `${en.fields ? ` in ${en.fields}` : ''}${en.places ? ` who live in ${en.places}` : ''}`,
  };
  if (people === 0) return { ko: `${day} 기준 ${who.ko}사람이 없습니다.`, en: `As of ${day}, there is nobody${who.en}.` };
  if (ties === 0)
    return {
      ko: `${day} 기준 ${who.ko}${grouped(people)}명 사이에 알려진 연결이 없습니다.`,
      en: `As of ${day}, no tie is known among ${grouped(people)} people${who.en}.`,
    };
  const share = Math.round((crossBorder / ties) * 100);
  const abroad =
    crossBorder === 0
      ? { ko: '국내와 해외를 잇는 연결은 없습니다', en: 'none of them joins Korea and abroad' }
      : share === 0
        ? { ko: '1% 미만이 국내와 해외를 잇습니다', en: 'less than 1% of them join Korea and abroad' }
        : { ko: `${share}%\u2060가 국내와 해외를 잇습니다`, en: `${share}% of them join Korea and abroad` };
  return {
    ko: `${day} 기준 ${who.ko}${grouped(people)}명이 ${grouped(ties)}개의 연결로 이어져 있고, 그 가운데 ${abroad.ko}.`,
    en: `As of ${day}, ${grouped(people)} people${who.en} share ${grouped(ties)} ties; ${abroad.en}.`,
  };
}
