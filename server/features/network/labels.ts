import { countryByCode, STAGES, technologyByCode } from '@brainlink/schema/vocabulary';
import type { LocalText } from '../../graphql/types';

const same = (text: string): LocalText => ({ ko: text, en: text });

const STANDING_NAMES: Readonly<Record<string, LocalText>> = {
  korea: { ko: '국내', en: 'In Korea' },
  overseasKorean: { ko: '재외 한인', en: 'Overseas Korean' },
  abroad: { ko: '해외', en: 'Abroad' },
  unknown: { ko: '알 수 없음', en: 'Unknown' },
};

const TIE_NAMES: Readonly<Record<string, LocalText>> = {
  CO_EVENT: { ko: '같은 행사 참석', en: 'Attended together' },
  CLUB: { ko: '같은 클럽', en: 'Same club' },
  PROJECT: { ko: '공동 과제', en: 'Joint project' },
  PUBLICATION: { ko: '공동 논문', en: 'Joint publication' },
};

const YES_NO: Readonly<Record<string, Readonly<Record<string, LocalText>>>> = {
  reached: { true: { ko: '참가한 적 있음', en: 'Reached by an X-Lab Day' }, false: { ko: '아직 없음', en: 'Not reached yet' } },
  registered: {
    true: { ko: '해외 등록부에 있음', en: 'In the overseas register' },
    false: { ko: '등록부에 없음', en: 'Not in the register' },
  },
};

/** Name of a country; Korea by the short name that stands beside "abroad" everywhere. */
export const countryLabel = (code: string): LocalText =>
  code === 'KR' ? { ko: '한국', en: 'Korea' } : (countryByCode(code)?.name ?? same(code));
/** Name of a technology. */
export const technologyLabel = (code: string): LocalText => technologyByCode(code)?.name ?? same(code);
/** Name of a kind of tie. */
export const tieLabel = (kind: string): LocalText => TIE_NAMES[kind] ?? same(kind);

/** Name of a value of a facet. */
export function facetLabel(facet: string, key: string): LocalText {
  switch (facet) {
    case 'country':
      return { ...countryLabel(key) };
    case 'technology':
      return { ...technologyLabel(key) };
    case 'standing':
      return STANDING_NAMES[key] ?? same(key);
    case 'stage':
      return STAGES.find(({ code }) => code === key)?.name ?? same(key);
    case 'edition':
      return { ko: `${key}년`, en: key };
    case 'tie':
      return tieLabel(key);
    default:
      return YES_NO[facet]?.[key] ?? same(key);
  }
}
