import type { LocalText } from '../../graphql/types';

const word = (ko: string, en: string): LocalText => ({ ko, en });

const FIELDS: Readonly<Record<string, LocalText>> = {
  name: word('이름', 'Name'),
  email: word('전자우편', 'E-mail'),
  workplace: word('소속·지역', 'Workplace'),
  discipline: word('연구 분야', 'Field of work'),
  career: word('학위·경력', 'Degrees and career'),
  identifier: word('식별자', 'Identifier'),
  association: word('협회', 'Association'),
  collaborators: word('함께한 사람', 'Collaborators'),
};

const LEVELS: Readonly<Record<string, LocalText>> = {
  missing: word('비교 불가', 'Cannot be compared'),
  same: word('같음', 'Same'),
  different: word('다름', 'Different'),
  none: word('겹치지 않음', 'None in common'),
  one: word('한 명 겹침', 'One in common'),
  two: word('두 명 겹침', 'Two in common'),
  many: word('여럿 겹침', 'Many in common'),
  few: word('조금 겹침', 'A few in common'),
  several: word('여럿 겹침', 'Several in common'),
  translated: word('옮긴 말로 같음', 'Same in translation'),
  sameTechnologyInOtherWords: word('같은 기술, 다른 말', 'Same technology in other words'),
  spelling: word('표기만 다름', 'Another spelling'),
  similar: word('비슷함', 'Similar'),
  initials: word('머리글자만', 'Initials only'),
  surname: word('성만 같음', 'Surname only'),
  sameHanja: word('한자까지 같음', 'Same, in Hanja too'),
  otherHanja: word('한자가 다름', 'Another Hanja'),
  sameLocal: word('주소 앞부분이 같음', 'Same local part'),
  similarLocal: word('주소 앞부분이 비슷함', 'Similar local part'),
  sameDomain: word('도메인이 같음', 'Same domain'),
  sameNow: word('같은 때 같은 기관', 'Same institution at the same time'),
  sameOnce: word('다른 때 같은 기관', 'Same institution at other times'),
  related: word('상위·후신 기관', 'Parent or successor'),
  sameText: word('같은 표기', 'Same wording'),
  sameCity: word('같은 도시', 'Same city'),
  sameCountry: word('같은 나라', 'Same country'),
  onceThere: word('예전에 있던 나라', 'A country of the past'),
  elsewhere: word('다른 곳', 'Elsewhere'),
  sameDegree: word('같은 학위', 'Same degree'),
  sameDegreePlace: word('같은 학교', 'Same university'),
  sameDegreeYear: word('같은 해 학위', 'Same year of degree'),
  otherDegree: word('다른 학위', 'Another degree'),
  closeTimes: word('시기가 맞음', 'Times fit closely'),
  nearTimes: word('시기가 가까움', 'Times are near'),
  fittingTimes: word('시기가 어긋나지 않음', 'Times can fit'),
  otherTimes: word('시기가 다름', 'Other times'),
  apartTimes: word('시기가 멀리 떨어짐', 'Times far apart'),
  fits: word('맞음', 'Fits'),
  samePhrase: word('같은 주제어', 'Same phrase'),
  sameWords: word('같은 낱말', 'Same words'),
  someWords: word('일부 낱말', 'Some words'),
  sameTechnology: word('같은 기술', 'Same technology'),
  sameTechnologyDepartment: word('같은 기술·학과', 'Same technology and department'),
  sameDepartment: word('같은 학과', 'Same department'),
  sameAssociation: word('같은 협회', 'Same association'),
  sameBranch: word('같은 지부', 'Same branch'),
  otherBranch: word('다른 지부', 'Another branch'),
  otherOrcid: word('ORCID가 다름', 'Another ORCID'),
  otherOpenalex: word('OpenAlex 번호가 다름', 'Another OpenAlex number'),
  otherPortal: word('포털 번호가 다름', 'Another portal number'),
  otherRegister: word('등록번호가 다름', 'Another register number'),
  otherMember: word('같은 협회의 다른 회원 번호', 'Another member number of one association'),
};

/** What a field of evidence is called; a field of a newer model by its own name. */
export const fieldLabel = (field: string): LocalText => ({ ...(FIELDS[field] ?? word(field, field)) });

/** What a level of agreement is called; a level of a newer model by its own name. */
export const levelLabel = (level: string): LocalText => ({ ...(LEVELS[level] ?? word(level, level)) });
