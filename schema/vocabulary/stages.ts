import { termReader, type Entry } from './term';

/** Career stages (rule 8), from the most to the least senior. */
export const STAGE_CODES = ['senior', 'mid', 'early', 'postdoc', 'phd'] as const;
/** A career stage. */
export type StageCode = (typeof STAGE_CODES)[number];

/** Career stages with their names and the spellings that files use. */
export const STAGES: readonly Entry<StageCode>[] = [
  {
    code: 'senior',
    name: { ko: '석학·원로', en: 'Eminent or senior' },
    aliases: [
      'eminent',
      'seniorscientist',
      'eminentscholar',
      'seniorscholar',
      'seniorresearcher',
      '석학',
      '원로',
      '시니어',
      '저명학자',
    ],
  },
  {
    code: 'mid',
    name: { ko: '중견', en: 'Mid-career' },
    aliases: ['midcareerscientist', 'midcareerresearcher', 'middle', '중견학자', '중견연구자', '중견과학자'],
  },
  {
    code: 'early',
    name: { ko: '신진', en: 'Early-career' },
    aliases: ['earlycareerresearcher', 'junior', 'youngscientist', 'young', '신진학자', '신진연구자', '신진과학자', '주니어'],
  },
  {
    code: 'postdoc',
    name: { ko: '박사후연구원', en: 'Postdoc' },
    aliases: [
      'postdoctoral',
      'postdoctoralresearcher',
      'postdoctoralfellow',
      'postdocfellow',
      'pd',
      '포닥',
      '박사후',
      '박사후과정',
      '박사후연구자',
    ],
  },
  {
    code: 'phd',
    name: { ko: '박사과정', en: 'PhD student' },
    aliases: [
      'phd',
      'phdcandidate',
      'phdstudents',
      'doctoralstudent',
      'doctoralcandidate',
      'graduatestudent',
      '박사과정생',
      '박사수료',
      '대학원생',
      '석박통합과정',
      '석박사통합과정',
    ],
  },
];

/** Reads a career stage as files write it. */
export const readStage = termReader(STAGES);
