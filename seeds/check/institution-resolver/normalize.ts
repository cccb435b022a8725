import { stripDiacritics } from '@brainlink/analytics/names';

/** Abbreviated words of institution names, written out. Only what is unambiguous inside such a name. */
const WORDS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    univ: 'university',
    uni: 'university',
    unversity: 'university',
    universtiy: 'university',
    inst: 'institute',
    natl: 'national',
    nat: 'national',
    intl: 'international',
    tech: 'technology',
    technol: 'technology',
    sci: 'science',
    sciences: 'science',
    eng: 'engineering',
    engn: 'engineering',
    lab: 'laboratory',
    labs: 'laboratory',
    laboratories: 'laboratory',
    ctr: 'center',
    centre: 'center',
    res: 'research',
    acad: 'academy',
    coll: 'college',
    dept: 'department',
    hosp: 'hospital',
    med: 'medical',
    fed: 'federal',
    corp: 'corporation',
    co: 'company',
    tu: 'technische universitat',
    calif: 'california',
    penn: 'pennsylvania',
    st: 'saint',
    mt: 'mount',
  }),
);
const DROPPED = new Set([
  'the',
  'of',
  'for',
  'and',
  'at',
  'in',
  'ltd',
  'inc',
  'llc',
  'gmbh',
  'de',
  'la',
  'le',
  'les',
  'du',
  'des',
  'der',
  'die',
  'das',
  'fur',
  'et',
  'y',
  'di',
  'ev',
]);

/** Legal forms around a Korean name. */
const LEGAL_FORM = /\(주\)|㈜|\(재\)|\(사\)|주식회사|재단법인|사단법인|학교법인|국립대학법인/gu;

/** Words of a name in Latin letters, written out, without the small words. `Univ. of Calif., Berkeley` → university california berkeley. */
export const latinTokens = (text: string): string[] =>
  (
    stripDiacritics(text.replaceAll('&', ' and '))
      .replace(/['’.]/g, (mark) => (mark === '.' ? ' ' : ''))
      .match(/[\p{L}\p{N}]+/gu) ?? []
  )
    .flatMap((word) => (WORDS.get(word) ?? word).split(' '))
    .filter((word) => !DROPPED.has(word));

/**
 * A Korean name without spaces and legal forms, its kind shortened as people do: 서울대학교 and 서울대 are one, 한국과학기술연구원 and
 * 한국과학기술연 are one.
 */
export const koreanKey = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(LEGAL_FORM, '')
    .replace(/[^가-힣a-zA-Z0-9]/gu, '')
    .toLowerCase()
    .replace(/대학교|대학(?!원|병원)/gu, '대')
    .replace(/연구원$/u, '연');

/** Under which key a full name is looked up; empty for a text without letters. */
export const nameKey = (text: string): string => (/[가-힣]/u.test(text) ? `ko:${koreanKey(text)}` : latinTokens(text).join(' '));

/** `Samsung (South Korea)` → `Samsung`; unchanged without a bracket at the end. */
export const withoutBracket = (text: string): string => text.replace(/\s*[([][^()[\]]*[)\]]\s*$/u, '').trim() || text;

/** An acronym as it is compared: upper case, letters and digits only. */
export const acronymKey = (text: string): string =>
  text
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[^\p{L}\p{N}]/gu, '');
