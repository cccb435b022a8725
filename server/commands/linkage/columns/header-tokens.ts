import type { FileFieldName } from './file-fields';

/** What a header says by its parts when it is none of the spellings that are known: `DOB_MON`, `PERNAME1`, `home-postcode`. */
export type HeaderSense = { readonly field: FileFieldName } | { readonly names: 'row' | 'answer' };

/** The words of a header: cut at spaces, punctuation, changes of case and before digits. */
export const tokensOf = (header: string): readonly string[] =>
  header
    .normalize('NFKC')
    .replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
    .replace(/(\p{L})(\d+)/gu, '$1 $2')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));
const BIRTH = set('dob birth born birthdate bd 생년월일 출생');
const DAY = set('day dd d 일');
const MONTH = set('month mon mm mth m 월');
const YEAR = set('year yyyy yr yy y 년 연도 년도');
const ANSWER = set('cluster truth true gold groundtruth label entity duplicate dup dedup match 정답 군집 동일인 중복');
const ROW = set('id ids uid uuid guid key pk ref rec 번호 식별자 코드');

/** In this order: a more telling word of a header wins. */
const FIELDS: readonly (readonly [RegExp, FileFieldName])[] = [
  [/e ?mail|이메일|메일/u, 'email'],
  [/phone|mobile|\btel\b|전화|휴대/u, 'phone'],
  [/post ?code|postal|\bzip|pc$|우편/u, 'postcode'],
  [/birth ?place|place of birth|출생지/u, 'birthPlace'],
  [/\bdob\b|birth|born|생년월일|생일/u, 'birthDate'],
  [/\b(?:fore|given|first|f|christian) ?names?\b|\bfirst$|\bgiven$|\bforename/u, 'givenName'],
  [/\b(?:sur|last|family|s|l) ?names?\b|\blast$|\bfamily$/u, 'surname'],
  [/\bmiddle\b/u, 'middleName'],
  [/\b(?:full|person|pers|per|display|complete) ?name\b|성명|이름/u, 'name'],
  [/\bgender\b|\bsex\b|성별/u, 'sex'],
  [/occupation|profession|\bjob\b|직업/u, 'occupation'],
  [/address|addr\b|street|주소/u, 'address'],
  [/\bcity\b|\btown\b|suburb|locality|도시/u, 'city'],
  [/affiliation|institut|organi[sz]ation|employer|company|소속|기관/u, 'affiliation'],
  [/department|\bdept\b|부서|학과/u, 'department'],
  [/\bcountry\b|국가/u, 'country'],
  [/^(?!.*\b(?:user|file|school|host|event|project|place|product|team|group)\b).*name$/u, 'name'],
];

/** The sense of a header's parts, if they have one. */
export function senseOfHeader(header: string): HeaderSense | undefined {
  const tokens = tokensOf(header);
  const has = (words: ReadonlySet<string>): boolean => tokens.some((token) => words.has(token));
  if (has(ANSWER)) return { names: 'answer' };
  if (has(BIRTH)) {
    if (has(YEAR)) return { field: 'birthYear' };
    if (has(MONTH)) return { field: 'birthMonth' };
    if (has(DAY)) return { field: 'birthDay' };
  }
  const numbered = /(?:name|nm) ([12])$/u.exec(tokens.join(' '));
  if (numbered) return { field: numbered[1] === '1' ? 'givenName' : 'surname' };
  if (ROW.has(tokens.at(-1) ?? '')) return { names: 'row' };
  const text = tokens.filter((token) => !/^\d+$/.test(token)).join(' ');
  const found = FIELDS.find(([test]) => test.test(text));
  return found && { field: found[1] };
}
