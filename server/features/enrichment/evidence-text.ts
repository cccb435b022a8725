import type { LocalText } from '../../graphql/types';
import type { Evidence } from './propose-enrichment';

const TEXTS: Readonly<Record<Evidence['kind'], (count: number, first: string) => LocalText>> = {
  source: (count, first) => {
    const name = first === 'orcid' ? 'ORCID' : 'OpenAlex';
    return {
      ko: `${name}의 진술 ${String(count)}건`,
      en: `${String(count)} ${count === 1 ? 'statement' : 'statements'} of ${name}`,
    };
  },
  works: (count) => ({ ko: `논문 ${String(count)}편`, en: count === 1 ? '1 work' : `${String(count)} works` }),
  sameInstitution: (count) => ({
    ko: `명부도 같은 기관이라고 함 (${String(count)}건)`,
    en: `Our own records name the same institution (${String(count)})`,
  }),
  otherInstitution: (count) => ({
    ko: `명부는 같은 시기에 다른 기관이라고 함 (${String(count)}건)`,
    en: `Our own records name another institution for that time (${String(count)})`,
  }),
  sameField: (count) => ({
    ko: `명부의 전문 분야와 겹침 (${String(count)}건)`,
    en: `Shares its field with our own records (${String(count)})`,
  }),
  ror: () => ({ ko: 'ROR 식별자로 확인된 기관', en: 'An institution known by its ROR id' }),
  noSharedCoAuthors: () => ({
    ko: '나머지 논문과 공저자가 겹치지 않음',
    en: 'Shares no co-authors with the other works',
  }),
  institutionsAtOnce: () => ({
    ko: '같은 시기에 나머지 논문과 다른 기관',
    en: 'Comes from other institutions than the other works of the same years',
  }),
  countriesAtOnce: () => ({
    ko: '같은 시기에 나머지 논문과 다른 나라',
    en: 'Comes from other countries than the other works of the same years',
  }),
  fields: () => ({ ko: '나머지 논문과 분야가 다름', en: 'Is of another field than the other works' }),
  names: () => ({ ko: '저자 이름의 표기가 서로 맞지 않음', en: 'Names the author in a way that does not fit the other works' }),
};

/** What a piece of evidence says, for people. */
export const evidenceText = ({ kind, count, examples }: Evidence): LocalText => TEXTS[kind](count, examples[0] ?? '');
