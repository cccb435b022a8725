import type { Term } from './term';

/** Which list of technologies an entry belongs to (rule 9). */
export type Taxonomy = '2022' | '2026';

/** Codes of the 2026 list: the 12 National Strategic Technologies, and `CORE_ST`, which needs a justification (rules 9, 14). */
export const TECHNOLOGY_CODES = [
  'SECONDARY_BATTERY',
  'MOBILITY',
  'NUCLEAR',
  'SEMICONDUCTOR',
  'BIOTECH',
  'AEROSPACE_MARINE',
  'CYBER',
  'HYDROGEN',
  'AI',
  'COMMUNICATION',
  'ROBOT',
  'QUANTUM',
  'CORE_ST',
] as const;
/** A technology of the 2026 list. */
export type TechnologyCode = (typeof TECHNOLOGY_CODES)[number];

/** Codes of the list of 10 under which the 2022 edition ran. */
export const TECHNOLOGY_CODES_2022 = [
  'AI_2022',
  'COMMUNICATION_2022',
  'BIO_2022',
  'SEMICONDUCTOR_2022',
  'BATTERY_2022',
  'HYDROGEN_2022',
  'ROBOT_2022',
  'QUANTUM_2022',
  'AEROSPACE_2022',
  'CYBER_2022',
] as const;
/** A technology of the 2022 list. */
export type TechnologyCode2022 = (typeof TECHNOLOGY_CODES_2022)[number];

/** A technology of either list. */
export interface Technology {
  readonly code: TechnologyCode | TechnologyCode2022;
  readonly taxonomy: Taxonomy;
  readonly name: Term;
}

const entry = (code: Technology['code'], taxonomy: Taxonomy, ko: string, en: string): Technology => ({
  code,
  taxonomy,
  name: { ko, en },
});

/** The 2026 list (rule 9), in the programme's order. */
export const TECHNOLOGIES_2026: readonly Technology[] = [
  entry('SECONDARY_BATTERY', '2026', '이차전지', 'Secondary Battery'),
  entry('MOBILITY', '2026', '첨단 모빌리티', 'Advanced Mobility'),
  entry('NUCLEAR', '2026', '차세대 원자력', 'Next-generation Nuclear Energy'),
  entry('SEMICONDUCTOR', '2026', '반도체·디스플레이', 'Semiconductor & Display'),
  entry('BIOTECH', '2026', '첨단 바이오', 'Advanced Biotech'),
  entry('AEROSPACE_MARINE', '2026', '우주항공·해양', 'Aerospace & Marine'),
  entry('CYBER', '2026', '사이버 보안', 'Cyber Security'),
  entry('HYDROGEN', '2026', '수소', 'Hydrogen'),
  entry('AI', '2026', '인공지능', 'AI'),
  entry('COMMUNICATION', '2026', '차세대 통신', 'Next Generation Communication'),
  entry('ROBOT', '2026', '첨단로봇·제조', 'High-tech Robot·Manufacturing'),
  entry('QUANTUM', '2026', '양자', 'Quantum'),
  entry('CORE_ST', '2026', '핵심 과학기술', 'Core Science and Technology'),
];

/** The list of 10 announced in December 2021, under which the 2022 edition ran. */
export const TECHNOLOGIES_2022: readonly Technology[] = [
  entry('AI_2022', '2022', '인공지능', 'AI'),
  entry('COMMUNICATION_2022', '2022', '5G·6G', '5G and 6G'),
  entry('BIO_2022', '2022', '첨단 바이오', 'Advanced Biotech'),
  entry('SEMICONDUCTOR_2022', '2022', '반도체·디스플레이', 'Semiconductor & Display'),
  entry('BATTERY_2022', '2022', '이차전지', 'Secondary Battery'),
  entry('HYDROGEN_2022', '2022', '수소', 'Hydrogen'),
  entry('ROBOT_2022', '2022', '첨단로봇·제조', 'Advanced Robot and Manufacturing'),
  entry('QUANTUM_2022', '2022', '양자', 'Quantum'),
  entry('AEROSPACE_2022', '2022', '우주·항공', 'Space and Aviation'),
  entry('CYBER_2022', '2022', '사이버 보안', 'Cyber Security'),
];

/** Both lists. */
export const TECHNOLOGIES: readonly Technology[] = [...TECHNOLOGIES_2026, ...TECHNOLOGIES_2022];

/** How an entry of the old list relates to the one of the new list: the same ground, or the new one covers more. */
export interface CrosswalkEntry {
  readonly from: TechnologyCode2022;
  readonly to: TechnologyCode;
  readonly relation: 'same' | 'widened';
}

/**
 * 2022 → 2026, so that growth can be counted over years (rule 9). `MOBILITY` and `NUCLEAR` are new in the list of 12: they have no
 * predecessor, and a series of theirs starts in 2023.
 */
export const CROSSWALK_2022_2026: readonly CrosswalkEntry[] = [
  { from: 'AI_2022', to: 'AI', relation: 'same' },
  { from: 'COMMUNICATION_2022', to: 'COMMUNICATION', relation: 'widened' },
  { from: 'BIO_2022', to: 'BIOTECH', relation: 'same' },
  { from: 'SEMICONDUCTOR_2022', to: 'SEMICONDUCTOR', relation: 'same' },
  { from: 'BATTERY_2022', to: 'SECONDARY_BATTERY', relation: 'same' },
  { from: 'HYDROGEN_2022', to: 'HYDROGEN', relation: 'same' },
  { from: 'ROBOT_2022', to: 'ROBOT', relation: 'same' },
  { from: 'QUANTUM_2022', to: 'QUANTUM', relation: 'same' },
  { from: 'AEROSPACE_2022', to: 'AEROSPACE_MARINE', relation: 'widened' },
  { from: 'CYBER_2022', to: 'CYBER', relation: 'same' },
];

const byCode = new Map<string, Technology>(TECHNOLOGIES.map((technology) => [technology.code, technology]));

/** The technology with this code, in either list. */
export const technologyByCode = (code: string): Technology | undefined => byCode.get(code);
