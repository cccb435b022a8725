import { recognizeTechnologies, technologyByCode } from '@brainlink/schema/vocabulary';
import type { DemoInstitution } from '../institutions';
import type { DemoPerson } from '../people/person';
import type { Random } from '../random';
import type { Subtopic } from '../subtopics';

/** Country names as lists write them. */
export const COUNTRY_NAMES: Readonly<Record<string, { readonly ko: string; readonly en: string }>> = {
  KR: { ko: '대한민국', en: 'Korea' },
  US: { ko: '미국', en: 'USA' },
  CA: { ko: '캐나다', en: 'Canada' },
  DE: { ko: '독일', en: 'Germany' },
  GB: { ko: '영국', en: 'United Kingdom' },
  FR: { ko: '프랑스', en: 'France' },
  JP: { ko: '일본', en: 'Japan' },
  CN: { ko: '중국', en: 'China' },
  RU: { ko: '러시아', en: 'Russia' },
  KZ: { ko: '카자흐스탄', en: 'Kazakhstan' },
  UZ: { ko: '우즈베키스탄', en: 'Uzbekistan' },
  AT: { ko: '오스트리아', en: 'Austria' },
  AU: { ko: '호주', en: 'Australia' },
  NZ: { ko: '뉴질랜드', en: 'New Zealand' },
  CH: { ko: '스위스', en: 'Switzerland' },
  NL: { ko: '네덜란드', en: 'Netherlands' },
  SE: { ko: '스웨덴', en: 'Sweden' },
  NO: { ko: '노르웨이', en: 'Norway' },
  DK: { ko: '덴마크', en: 'Denmark' },
  FI: { ko: '핀란드', en: 'Finland' },
  BE: { ko: '벨기에', en: 'Belgium' },
  SG: { ko: '싱가포르', en: 'Singapore' },
};

const KO_POSITIONS: Readonly<Record<string, string>> = {
  Professor: '교수',
  'Associate Professor': '부교수',
  'Assistant Professor': '조교수',
  'Visiting Professor': '방문교수',
  'Adjunct Professor': '겸임교수',
  'Principal Researcher': '책임연구원',
  'Senior Researcher': '선임연구원',
  Researcher: '연구원',
  'Research Scientist': '연구원',
  'Research Fellow': '연구위원',
  'Senior Engineer': '수석연구원',
  Engineer: '선임연구원',
  'Postdoctoral Researcher': '박사후연구원',
  'PhD student': '박사과정',
  MSc: '석사과정',
  BSc: '학사과정',
};

/** A position in the language of the list. */
export const positionText = (position: string, korean: boolean): string =>
  korean ? (KO_POSITIONS[position] ?? position) : position;

/** A country in the language of the list; some lists write the code. */
export const countryText = (code: string, korean: boolean): string => COUNTRY_NAMES[code]?.[korean ? 'ko' : 'en'] ?? code;

const KO_STAGES = { eminent: '석학', mid: '중견', early: '신진', postdoc: '박사후연구원', phd: '박사과정' } as const;
const EN_STAGES = {
  eminent: 'Senior',
  mid: 'Mid-career',
  early: 'Early-career',
  postdoc: 'Postdoc',
  phd: 'PhD student',
} as const;

/** A career stage in words. */
export const stageText = (stage: keyof typeof KO_STAGES, korean: boolean): string => (korean ? KO_STAGES : EN_STAGES)[stage];

/** How people write where they work: ROR's name, its Korean name, its acronym, sometimes with the department in front. */
export function institutionText(random: Random, institution: DemoInstitution, korean: boolean): string {
  if (korean && institution.nameKo && random.chance(0.72)) return institution.nameKo;
  if (institution.acronym && random.chance(0.14)) return institution.acronym;
  return random.chance(0.12) ? institution.name.replace(/^The /, '') : institution.name;
}

const fieldNames = new Map<string, string>();

/** A field's name, with the technology behind it where the name alone does not tell. */
export function fieldName(topic: Subtopic, korean: boolean): string {
  const key = `${topic.code}/${korean}`;
  const known = fieldNames.get(key);
  if (known !== undefined) return known;
  const name = korean ? topic.ko : topic.en;
  const technology = technologyByCode(topic.technology)?.name[korean ? 'ko' : 'en'] ?? '';
  const full = recognizeTechnologies(name)[0] === topic.technology ? name : `${name} (${technology})`;
  fieldNames.set(key, full);
  return full;
}

/** The field in the words of a list. */
export const fieldText = (person: DemoPerson, korean: boolean): string =>
  [person.topic, ...(person.secondTopic ? [person.secondTopic] : [])].map((topic) => fieldName(topic, korean)).join(', ');

/** An answer to a question of consent; empty when it was never asked. */
export const consentText = (answer: boolean | undefined, korean: boolean): string =>
  answer === undefined ? '' : answer ? (korean ? '동의' : 'yes') : korean ? '미동의' : 'no';
