import type { ConsentPurpose } from '@brainlink/schema/facts';
import type { CellKind, ColumnSpec } from './source';

const column = (field: string, kind: CellKind, ko: string, en: string, headers: string): ColumnSpec => ({
  field,
  kind,
  label: { ko, en },
  headers: [ko, en, field, ...headers.split('|')],
});

/** Columns that say what someone is called. */
export const NAME_COLUMNS: readonly ColumnSpec[] = [
  column(
    'name',
    'name',
    '성명',
    'Name',
    '이름|성함|이 름|성 명|full name|fullname|회원명|참가자명|참석자명|연구자명|참가자|name of member|member name|participant|participant name|성명(한글/영문)',
  ),
  column(
    'nameHangul',
    'hangulName',
    '한글명',
    'Korean name',
    '한글이름|한글성명|국문명|국문성명|국문이름|성명(한글)|성명(국문)|이름(한글)|이름(국문)|name (korean)|name in korean|hangul|hangul name|korean|name_ko|name ko|한글',
  ),
  column(
    'nameLatin',
    'latinName',
    '영문명',
    'English name',
    '영문이름|영문성명|영어이름|성명(영문)|성명(영어)|이름(영문)|이름(영어)|name (english)|name in english|name (eng)|english|romanized name|latin name|name_en|name en|영문|로마자|로마자성명|name (latin)',
  ),
  column(
    'nameHanja',
    'hanjaName',
    '한자명',
    'Hanja name',
    '한자|한자이름|한자성명|성명(한자)|이름(한자)|name (chinese)|name (hanja)|chinese characters|chinese name|漢字',
  ),
  column(
    'surname',
    'surname',
    '성',
    'Surname',
    'last name|lastname|family name|familyname|last|성(영문)|성(한글)|family|apellido',
  ),
  column(
    'givenName',
    'givenName',
    '이름(성 제외)',
    'Given name',
    'first name|firstname|given|forename|first|명|이름(영문 first)|given names|first & middle name',
  ),
];

/** Columns on where someone works and in what position. */
export const AFFILIATION_COLUMNS: readonly ColumnSpec[] = [
  column(
    'affiliation',
    'text',
    '소속',
    'Affiliation',
    '소속기관|소속 기관|기관|기관명|소속기관명|소속(기관)|현소속|현 소속|직장|직장명|근무처|회사|회사명|대학|대학교|소속대학|institution|institute|organization|organisation|company|employer|university|current affiliation|workplace|affiliation (institution)|소속(영문)|소속기관(영문)|affiliated institution|org|company/university',
  ),
  column(
    'department',
    'text',
    '부서',
    'Department',
    '학과|학부|부서명|소속부서|학과/부서|부서/학과|학과(부서)|dept|dept.|division|school|faculty|department/division|lab|연구실',
  ),
  column(
    'position',
    'text',
    '직위',
    'Position',
    '직급|직책|직함|직위/직급|직위(직급)|직급/직위|title|job title|position/title|rank|job|직업',
  ),
  column(
    'affiliatedFrom',
    'date',
    '재직 시작',
    'Affiliated since',
    '재직시작|재직시작일|입사일|부임일|임용일|소속시작일|start date|employed since|position since|affiliation start',
  ),
  column(
    'affiliatedTo',
    'date',
    '재직 종료',
    'Affiliated until',
    '재직종료|재직종료일|퇴사일|퇴직일|소속종료일|employed until|affiliation end',
  ),
];

/** Columns on what someone works on, where they live and how to reach them. */
export const PERSON_COLUMNS: readonly ColumnSpec[] = [
  ...NAME_COLUMNS,
  ...AFFILIATION_COLUMNS,
  column(
    'field',
    'text',
    '전공',
    'Field',
    '연구분야|연구 분야|전공분야|세부전공|전문분야|전공/연구분야|전공(연구분야)|분야|관심분야|연구주제|major|research area|research areas|research field|research interest|research interests|field of study|field of research|specialty|speciality|expertise|area of expertise|discipline|keywords|키워드',
  ),
  column(
    'country',
    'country',
    '국가',
    'Country',
    '거주국|거주국가|국가명|현거주국|현 거주국|거주 국가|소속국가|소속기관 국가|활동국가|country of residence|residence|residing country|country/region|nation|나라|국 가',
  ),
  column('city', 'text', '도시', 'City', '거주도시|도시명|지역|거주지|거주지역|city of residence|location|city/state|주/도시'),
  column(
    'email',
    'email',
    '이메일',
    'E-mail',
    'e-mail|email|메일|전자메일|전자우편|이메일주소|e메일|mail|email address|e-mail address|e-mail 주소|contact email|이메일 주소',
  ),
  column(
    'phone',
    'phone',
    '전화',
    'Phone',
    '전화번호|연락처|휴대전화|휴대폰|핸드폰|휴대폰번호|mobile|mobile phone|telephone|tel|tel.|cell|cell phone|phone number|contact number|contact|h.p.|hp',
  ),
  column('orcid', 'orcid', 'ORCID', 'ORCID iD', 'orcid id|orcid번호|orcid 번호|연구자식별번호|orcid url'),
  column('openalex', 'openalex', 'OpenAlex', 'OpenAlex id', 'openalex author|openalex 번호|openalex url'),
  column('stage', 'stage', '경력단계', 'Career stage', '경력 단계|연구경력|경력|단계|연구자구분|stage|career|seniority|경력구분'),
  column(
    'degreeLevel',
    'text',
    '최종학위',
    'Highest degree',
    '학위|최종학력|학력|degree|final degree|highest education|education|qualification',
  ),
  column(
    'degreeFrom',
    'text',
    '학위 취득 대학',
    'Degree from',
    '출신대학|출신학교|최종학교|학위취득기관|학위수여기관|학위취득대학|박사학위기관|박사학위 취득기관|alma mater|phd from|phd institution|degree institution|graduated from|university of degree|졸업대학|출신교',
  ),
  column(
    'degreeYear',
    'date',
    '학위 취득 연도',
    'Degree year',
    '학위취득연도|학위연도|학위취득년도|졸업연도|졸업년도|취득연도|year of degree|graduation year|phd year|year of phd|학위취득일',
  ),
];

const CONSENT_HEADERS: Readonly<Record<ConsentPurpose, readonly [ko: string, en: string, headers: string]>> = {
  takingPart: [
    '참가 동의',
    'Consent: taking part',
    '참여동의|참가동의여부|참여 동의 여부|행사참가동의|consent to take part|consent taking part|consent_takingpart|participation consent',
  ],
  linking: [
    '명부 연계 동의',
    'Consent: linking',
    '연계동의|db연계동의|db 연계 동의|명부연계동의|데이터연계동의|consent to linking|consent linking|consent_linking|linking consent|consent to link',
  ],
  speakerSearch: [
    '연사 검색 동의',
    'Consent: speaker search',
    '연사검색동의|연사추천동의|연사 추천 동의|검색동의|consent speaker search|consent_speakersearch|speaker search consent|consent to be found as a speaker',
  ],
  introducing: [
    '소개 동의',
    'Consent: introducing others',
    '소개동의|소개동의여부|인맥소개동의|consent introducing|consent_introducing|introduction consent|consent to introduce others',
  ],
  organizers: [
    '기획자 공유 동의',
    'Consent: organizers',
    '기획자공유동의|기획자제공동의|주최자공유동의|정보공유동의|정보제공동의|정보 제공 동의|정보 공유 동의|개인정보제공동의|개인정보 제공 동의|제3자제공동의|제3자 제공 동의|consent organizers|consent_organizers|share with organizers|consent (share with organizers)|consent to share with organizers|data sharing consent|consent to share',
  ],
  associations: [
    '협회 공유 동의',
    'Consent: associations',
    '협회공유동의|협회제공동의|협회 제공 동의|consent associations|consent_associations|share with associations|consent (share with associations)|consent to share with associations',
  ],
  publication: [
    '공개 동의',
    'Consent: publication',
    '공개동의|정보공개동의|정보 공개 동의|게시동의|게시 동의|명단공개동의|consent publication|consent_publication|publication consent|consent to publish|consent to publication',
  ],
};

/** One column per purpose of consent (contract 12); the field is `consent:<purpose>`. */
export const CONSENT_COLUMNS: readonly ColumnSpec[] = Object.entries(CONSENT_HEADERS).map(([purpose, [ko, en, headers]]) =>
  column(`consent:${purpose}`, 'yesNo', ko, en, headers),
);

/** The number under which KOFST's register of overseas scientists knows someone; equal numbers join records. */
export const REGISTER_ID_COLUMN: ColumnSpec = column(
  'registerId',
  'key',
  '등록번호',
  'Register number',
  '등록 번호|db 등록번호|db등록번호|해외한인과학자db 등록번호|재외한인과학자 등록번호|재외한인db번호|kofst register id|kofst registration number|register id|registration number|registration no|registration no.|registrant id|kofst id|kofst no',
);

/** Any of these says what someone is called. */
export const NAME_FIELDS: readonly string[] = ['name', 'nameHangul', 'nameLatin', 'nameHanja', 'surname', 'givenName'];

/** A column of one source's own. */
export const ownColumn = column;
