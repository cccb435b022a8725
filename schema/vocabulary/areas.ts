import { foldTerm, type Term } from './term';
import type { TechnologyCode } from './technologies';

/** The 7 advisory areas (rule 10), in the programme's order. */
export const AREA_CODES = [
  'BASICS',
  'MACHINERY_MATERIALS_AEROSPACE',
  'ELECTRICAL_ELECTRONICS',
  'INFORMATION_COMMUNICATIONS',
  'CHEMICAL_LIFE',
  'RESOURCES_ENVIRONMENT_ENERGY',
  'AI_METAVERSE',
] as const;
/** An advisory area. */
export type AreaCode = (typeof AREA_CODES)[number];

/** An advisory area with its specific areas. */
export interface Area {
  readonly code: AreaCode;
  readonly number: 1 | 2 | 3 | 4 | 5 | 6 | 7;
  readonly name: Term;
  readonly specific: readonly Term[];
}

const terms = (...pairs: readonly (readonly [ko: string, en: string])[]): readonly Term[] =>
  pairs.map(([ko, en]) => ({ ko, en }));

/** The areas of the 2026 edition with their specific areas; each list ends in "and others" in the programme's papers. */
export const AREAS: readonly Area[] = [
  {
    code: 'BASICS',
    number: 1,
    name: { ko: '기초과학', en: 'Basics' },
    specific: terms(
      ['수학', 'mathematics'],
      ['물리', 'physics'],
      ['화학', 'chemistry'],
      ['생물', 'biology'],
      ['지구과학', 'geoscience'],
      ['측정', 'metrology'],
      ['표준', 'standard'],
      ['천문', 'astronomy'],
      ['양자', 'quantum'],
    ),
  },
  {
    code: 'MACHINERY_MATERIALS_AEROSPACE',
    number: 2,
    name: { ko: '기계·소재·항공우주', en: 'Machinery·Materials·Aerospace' },
    specific: terms(
      ['기계', 'machinery'],
      ['해양교통', 'marine transport'],
      ['항공', 'aviation'],
      ['우주', 'space'],
      ['소재', 'materials'],
      ['첨단로봇', 'hi-tech robot'],
      ['제조', 'manufacturing'],
      ['첨단 모빌리티', 'advanced mobility'],
    ),
  },
  {
    code: 'ELECTRICAL_ELECTRONICS',
    number: 3,
    name: { ko: '전기·전자', en: 'Electrical·Electronics' },
    specific: terms(
      ['전기', 'electrical'],
      ['전력', 'power'],
      ['전자', 'electronics'],
      ['반도체', 'semiconductor'],
      ['디스플레이', 'display'],
      ['응용물리', 'applied physics'],
    ),
  },
  {
    code: 'INFORMATION_COMMUNICATIONS',
    number: 4,
    name: { ko: '정보·통신', en: 'Information & Communications' },
    specific: terms(
      ['컴퓨터', 'computer'],
      ['통신', 'communication'],
      ['광기술', 'optical technology'],
      ['사이버 보안', 'cyber security'],
      ['차세대 통신', 'next generation communication'],
    ),
  },
  {
    code: 'CHEMICAL_LIFE',
    number: 5,
    name: { ko: '화공·생명', en: 'Chemical Engineering·Life Sciences' },
    specific: terms(
      ['응용화학', 'applied chemistry'],
      ['화학공학', 'chemical engineering'],
      ['생명공학', 'biotechnology'],
      ['농수산', 'agriculture & fisheries'],
      ['보건', 'health'],
      ['첨단 바이오', 'advanced biotech'],
    ),
  },
  {
    code: 'RESOURCES_ENVIRONMENT_ENERGY',
    number: 6,
    name: { ko: '자원·환경·건설·에너지', en: 'Resources·Environment·Construction·Energy' },
    specific: terms(
      ['자원', 'resources'],
      ['해양', 'marine'],
      ['환경', 'environmental'],
      ['건설', 'construction'],
      ['수소', 'hydrogen'],
      ['차세대 원자력', 'next-generation nuclear energy'],
      ['이차전지', 'secondary battery'],
    ),
  },
  {
    code: 'AI_METAVERSE',
    number: 7,
    name: { ko: '인공지능·메타버스', en: 'AI·Metaverse' },
    specific: terms(['인공지능', 'AI'], ['메타버스', 'metaverse']),
  },
];

/**
 * In which areas a technology lies; many-to-many (rule 10: Aerospace & Marine lies in ② and ⑥). `CORE_ST` is judged by the panel of its
 * own field, so that any area can be its area: none is fixed here.
 */
export const AREAS_OF_TECHNOLOGY: Readonly<Record<TechnologyCode, readonly AreaCode[]>> = {
  SECONDARY_BATTERY: ['RESOURCES_ENVIRONMENT_ENERGY'],
  MOBILITY: ['MACHINERY_MATERIALS_AEROSPACE'],
  NUCLEAR: ['RESOURCES_ENVIRONMENT_ENERGY'],
  SEMICONDUCTOR: ['ELECTRICAL_ELECTRONICS'],
  BIOTECH: ['CHEMICAL_LIFE'],
  AEROSPACE_MARINE: ['MACHINERY_MATERIALS_AEROSPACE', 'RESOURCES_ENVIRONMENT_ENERGY'],
  CYBER: ['INFORMATION_COMMUNICATIONS'],
  HYDROGEN: ['RESOURCES_ENVIRONMENT_ENERGY'],
  AI: ['AI_METAVERSE'],
  COMMUNICATION: ['INFORMATION_COMMUNICATIONS'],
  ROBOT: ['MACHINERY_MATERIALS_AEROSPACE'],
  QUANTUM: ['BASICS'],
  CORE_ST: [],
};

const bySpecific = new Map<string, AreaCode>(
  AREAS.flatMap((area) =>
    [area.name, ...area.specific].flatMap((name) => [name.ko, name.en].map((text) => [foldTerm(text), area.code] as const)),
  ),
);

/** The area that has this name or this specific area; `null` when none has. */
export const areaOf = (text: string): AreaCode | null => bySpecific.get(foldTerm(text)) ?? null;
