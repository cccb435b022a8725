import type { BilingualText } from '@brainlink/schema/errors';

/** How a column's values are folded before they are compared, and what they are compared as. */
export type ValueKind =
  'personName' | 'date' | 'code' | 'number' | 'email' | 'phone' | 'place' | 'organisation' | 'category' | 'words';

/** Something that a column of any file of people may hold. */
export interface FileField {
  readonly label: BilingualText;
  readonly kind: ValueKind;
  /** Headers it goes by, compared without case, spaces and punctuation; separated by `|`. */
  readonly headers: string;
}

const field = (kind: ValueKind, ko: string, en: string, headers: string): FileField => ({ kind, label: { ko, en }, headers });

/** Fields that are recognised by their headers; what else a file holds is used as what its values look like. */
export const FILE_FIELDS = {
  name: field(
    'personName',
    '성명',
    'Name',
    'name|full name|person name|성명|이름|성함|회원명|참가자명|참석자명|연구자명|성명(한글/영문)|member name|participant|display name|author|author name|first and surname|name of person',
  ),
  nameHangul: field(
    'personName',
    '한글 성명',
    'Name in Hangul',
    '한글명|한글성명|한글이름|국문명|국문성명|국문이름|성명(한글)|성명(국문)|이름(한글)|name ko|korean name|name korean|hangul|hangul name|name in korean',
  ),
  nameLatin: field(
    'personName',
    '영문 성명',
    'Name in Latin letters',
    '영문명|영문성명|영문이름|성명(영문)|이름(영문)|로마자|로마자성명|name en|english name|name english|name in english|romanized name|latin name|name latin',
  ),
  nameHanja: field(
    'personName',
    '한자 성명',
    'Name in Hanja',
    '한자|한자명|한자성명|성명(한자)|이름(한자)|hanja|name hanja|chinese characters|漢字',
  ),
  surname: field(
    'personName',
    '성',
    'Surname',
    'surname|last name|lastname|family name|familyname|family|last|lname|성|성(영문)|성(한글)|성씨|sur name|apellido|nachname|nom',
  ),
  givenName: field(
    'personName',
    '이름(성 제외)',
    'Given name',
    'given name|givenname|first name|firstname|forename|given|first|fname|given names|forename 1|이름(성 제외)|이름(영문 first)|명|vorname|prenom',
  ),
  middleName: field(
    'personName',
    '가운데 이름',
    'Middle name',
    'middle name|middlename|middle|second name|forename 2|middle initial',
  ),
  birthDate: field(
    'date',
    '생년월일',
    'Date of birth',
    'dob|date of birth|birth date|birthdate|birthday|생년월일|생일|출생일|출생일자|born|geburtsdatum',
  ),
  birthYear: field('code', '출생 연도', 'Year of birth', 'yob|year of birth|birth year|byear|by|출생연도|출생년도|생년'),
  birthMonth: field('code', '출생 월', 'Month of birth', 'month of birth|birth month|bmonth|bm|출생월'),
  birthDay: field('code', '출생 일', 'Day of birth', 'day of birth|birth day|bday|bd|출생일(일)'),
  age: field('number', '나이', 'Age', 'age|나이|연령|만나이'),
  sex: field('category', '성별', 'Sex', 'sex|gender|성별'),
  streetNumber: field('code', '번지', 'Street number', 'street number|house number|street no|building number|번지|지번|건물번호'),
  address: field(
    'words',
    '주소',
    'Address',
    'address|address 1|address line 1|addr|addr 1|street|street name|street address|주소|주소 1|도로명|도로명주소|거주지주소',
  ),
  address2: field('words', '상세 주소', 'Address, second line', 'address 2|address line 2|addr 2|상세주소|주소 2|나머지주소'),
  city: field(
    'place',
    '도시',
    'City or suburb',
    'city|suburb|town|locality|city of residence|도시|도시명|시군구|거주도시|거주지|지역',
  ),
  postcode: field(
    'code',
    '우편번호',
    'Postcode',
    'postcode|post code|postal code|zip|zip code|zipcode|plz|postcode fake|우편번호',
  ),
  state: field('category', '주·도', 'State or province', 'state|province|region|county|시도|시·도|주|도'),
  country: field(
    'category',
    '국가',
    'Country',
    'country|country of residence|nation|country code|residence country|국가|거주국|거주국가|국가명|나라',
  ),
  birthPlace: field('place', '출생지', 'Place of birth', 'birth place|birthplace|place of birth|출생지|고향'),
  email: field('email', '이메일', 'E-mail', 'email|e mail|email address|mail|이메일|메일|전자우편|이메일주소|메일주소'),
  phone: field(
    'phone',
    '전화',
    'Phone',
    'phone|phone number|telephone|tel|mobile|cell|mobile phone|전화|전화번호|연락처|휴대전화|휴대폰|핸드폰',
  ),
  identifier: field(
    'code',
    '고유 번호',
    'Identifier of the person',
    'soc sec id|ssn|social security number|national id|national insurance number|nino|nhs number|passport|passport number|orcid|orcid id|openalex|openalex id|scopus id|researcher id|member number|member no|registration number|register id|주민등록번호|여권번호|연구자번호|과학기술인등록번호|국가연구자번호|회원번호|등록번호',
  ),
  affiliation: field(
    'organisation',
    '소속',
    'Affiliation',
    'affiliation|institution|institute|organization|organisation|company|employer|university|workplace|org|current affiliation|소속|소속기관|기관|기관명|소속기관명|직장|직장명|회사|대학|대학교|근무처',
  ),
  department: field(
    'words',
    '부서',
    'Department',
    'department|dept|division|school|faculty|lab|부서|학과|학부|부서명|소속부서|연구실',
  ),
  position: field('category', '직위', 'Position', 'title|position|job title|rank|직위|직급|직책|직함'),
  occupation: field('category', '직업', 'Occupation', 'occupation|profession|job|직업'),
  researchField: field(
    'words',
    '전공',
    'Field of work',
    'field|research field|research area|research areas|research interests|major|keywords|specialty|expertise|field of study|discipline|전공|연구분야|전공분야|세부전공|전문분야|키워드',
  ),
  degree: field('category', '학위', 'Degree', 'degree|highest degree|education|qualification|학위|최종학위|학력|최종학력'),
  degreeYear: field(
    'code',
    '학위 연도',
    'Year of degree',
    'degree year|graduation year|phd year|학위연도|학위취득연도|졸업연도|졸업년도',
  ),
  nickname: field(
    'personName',
    '별명·다른 이름',
    'Other name',
    'nickname|alias|other name|maiden name|former name|previous name|다른이름|별명|개명전이름',
  ),
} as const satisfies Readonly<Record<string, FileField>>;

/** A field out of {@link FILE_FIELDS}. */
export type FileFieldName = keyof typeof FILE_FIELDS;

/** Headers of a column that names a row; of several the earliest in this list whose values tell the rows apart is taken. */
export const ID_HEADERS =
  'id|rec id|record id|unique id|uid|uuid|row id|recid|source id|src id|번호|연번|순번|식별자|일련번호|no|seq|index|key|레코드번호|rid|ref|reference|pk|person id|entry id|registration id|고유번호|등록번호|회원번호|member number|member no|registration number|register id'.split(
    '|',
  );

/**
 * Headers of columns that already say who belongs together, or that somebody made while checking: the answer, never evidence. Also what
 * only says where a row comes from.
 */
export const NEVER_EVIDENCE: Readonly<Record<'answer' | 'origin' | 'remark', readonly string[]>> = {
  answer:
    'cluster|cluster id|clusterid|truth|true id|true cluster|ground truth|label|labels|gold|gold id|entity|entity id|ent id|match|match id|matched|is match|is duplicate|duplicate|dup|duplicate of|group|group id|group number|person number|true person|정답|군집|군집번호|중복|중복여부|동일인|동일인번호'.split(
      '|',
    ),
  origin:
    'source|source dataset|dataset|source file|file|file name|filename|created|created at|updated|updated at|timestamp|modified|imported at|입력일|등록일|수정일|출처|파일명|자료원'.split(
      '|',
    ),
  remark: '비고|참고|메모|note|notes|remark|remarks|memo|comment|comments|사진|photo|picture|image'.split('|'),
};
