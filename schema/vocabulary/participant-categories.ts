import { termReader, type Entry } from './term';

/** Domestic categories of participants (rule 8). */
export const DOMESTIC_CATEGORY_CODES = [
  'governmentFundedInstitute',
  'nationalInstitute',
  'university',
  'universityInstitute',
  'academicSociety',
  'foundation',
  'corporateInstitute',
  'industry',
] as const;
/** A domestic category. */
export type DomesticCategoryCode = (typeof DOMESTIC_CATEGORY_CODES)[number];

/** Overseas categories of participants (rule 8). */
export const OVERSEAS_CATEGORY_CODES = ['overseasInstitution', 'overseasAssociation', 'associationBranch'] as const;
/** An overseas category. */
export type OverseasCategoryCode = (typeof OVERSEAS_CATEGORY_CODES)[number];

/** The 8 domestic categories. */
export const DOMESTIC_CATEGORIES: readonly Entry<DomesticCategoryCode>[] = [
  {
    code: 'governmentFundedInstitute',
    name: { ko: '정부출연연구기관', en: 'Government-funded research institute' },
    aliases: ['출연연', '정부출연연', '정출연', '정부출연연구소', 'gri', 'governmentresearchinstitute'],
  },
  {
    code: 'nationalInstitute',
    name: { ko: '국공립연구기관', en: 'National research institute' },
    aliases: ['국공립연구소', '국립연구소', '국립연구기관', '국립연구원'],
  },
  { code: 'university', name: { ko: '대학', en: 'University' }, aliases: ['대학교', '학계', 'academia', 'college'] },
  {
    code: 'universityInstitute',
    name: { ko: '대학부설연구소', en: 'University-affiliated institute' },
    aliases: ['대학연구소', '대학부설연구기관', '대학부설', 'universityinstitute'],
  },
  { code: 'academicSociety', name: { ko: '학회', en: 'Academic society' }, aliases: ['학술단체', '협회', 'society'] },
  {
    code: 'foundation',
    name: { ko: '비영리재단', en: 'Non-profit foundation' },
    aliases: ['재단', '비영리법인', '재단법인', 'foundation', 'nonprofit'],
  },
  {
    code: 'corporateInstitute',
    name: { ko: '기업부설연구소', en: 'Corporate-affiliated institute' },
    aliases: ['기업연구소', '기업부설', 'corporateinstitute', 'corporateresearchinstitute'],
  },
  {
    code: 'industry',
    name: { ko: '산업체', en: 'Industry' },
    aliases: ['기업', '산업계', '회사', '업체', 'company', 'corporate'],
  },
];

/** The overseas categories. */
export const OVERSEAS_CATEGORIES: readonly Entry<OverseasCategoryCode>[] = [
  {
    code: 'overseasInstitution',
    name: { ko: '해외 대학·연구기관', en: 'Overseas university or research institute' },
    aliases: ['해외대학', '해외연구기관', '해외연구소', 'overseasuniversity', 'overseasinstitute', 'overseasresearchinstitute'],
  },
  {
    code: 'overseasAssociation',
    name: { ko: '재외한인과학기술자협회', en: "Overseas Korean scientists' and engineers' association" },
    aliases: ['재외과협', '재외한인과협', '과협', 'overseaskoreanassociation'],
  },
  {
    code: 'associationBranch',
    name: { ko: '재외한인과학기술자협회 분과', en: 'Professional branch of an association' },
    aliases: ['분과', '협회분과', '전문분과', 'professionalbranch', 'branch'],
  },
];

/** Reads a domestic or overseas category as files write it. */
export const readCategory = termReader<DomesticCategoryCode | OverseasCategoryCode>([
  ...DOMESTIC_CATEGORIES,
  ...OVERSEAS_CATEGORIES,
]);
