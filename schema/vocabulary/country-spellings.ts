import { COUNTRIES } from './countries';
import { foldTerm } from './term';

/** Spellings of countries beside their names and codes: long forms, everyday forms, ISO alpha-3, parts of the United Kingdom. */
const SPELLINGS: Readonly<Record<string, string>> = {
  KR: '한국|남한|Korea|Republic of Korea|Korea, Republic of|Korea (South)|ROK|KOR|국내|대한 민국|Rep. of Korea',
  KP: "Democratic People's Republic of Korea|DPRK|PRK|조선민주주의인민공화국",
  US: 'USA|U.S.A.|U.S.|United States of America|America|미합중국|the United States|States',
  GB: 'UK|U.K.|Great Britain|Britain|England|Scotland|Wales|Northern Ireland|GBR|잉글랜드|스코틀랜드|웨일스|United Kingdom of Great Britain and Northern Ireland',
  DE: 'Deutschland|Federal Republic of Germany|DEU|GER|서독|FRG',
  FR: 'République française|FRA|불란서',
  JP: 'Nippon|Nihon|JPN|日本',
  CN: "People's Republic of China|PR China|P.R. China|PRC|CHN|중화인민공화국|中国|Mainland China",
  TW: 'Taiwan, China|Republic of China|ROC|TWN|중화민국|臺灣|台灣|Chinese Taipei',
  HK: 'Hong Kong SAR|HKG|Hong Kong SAR China|Hong Kong, China',
  MO: 'Macau|Macao SAR|MAC|Macao SAR China',
  CA: 'CAN',
  AU: 'AUS|호주',
  NZ: 'NZL|뉴질랜드|Aotearoa',
  CH: 'CHE|SUI|Schweiz|Suisse|Swiss',
  AT: 'AUT|Österreich|오지리',
  NL: 'NLD|Holland|The Netherlands|화란|홀란드',
  BE: 'BEL|Belgique|België',
  SE: 'SWE|Sverige',
  NO: 'NOR|Norge',
  DK: 'DNK|Danmark',
  FI: 'FIN|Suomi',
  IT: 'ITA|Italia|이태리',
  ES: 'ESP|España',
  PT: 'PRT',
  IE: 'IRL|Republic of Ireland|에이레',
  RU: 'RUS|Russian Federation|러시아연방|러시아 연방|Россия',
  KZ: 'KAZ|Qazaqstan|Казахстан|카자흐스탄공화국',
  UZ: 'UZB|Узбекистан|우즈벡',
  SG: 'SGP',
  MY: 'MYS',
  TH: 'THA',
  VN: 'VNM|Viet Nam|월남',
  ID: 'IDN',
  PH: 'PHL|The Philippines',
  IN: 'IND|Bharat',
  IL: 'ISR',
  TR: 'TUR|Turkey|터키|Turkiye',
  SA: 'SAU|KSA|Kingdom of Saudi Arabia|사우디',
  AE: 'ARE|UAE|U.A.E.|아랍 에미리트 연합|아랍에미리트연합|에미리트',
  QA: 'QAT',
  EG: 'EGY',
  ZA: 'ZAF|남아프리카|남아공|남아프리카공화국',
  BR: 'BRA|Brasil',
  MX: 'MEX|México',
  AR: 'ARG',
  CL: 'CHL',
  CZ: 'CZE|Czech Republic|체코공화국|Česko',
  PL: 'POL|Polska',
  HU: 'HUN',
  GR: 'GRC|Hellas',
  UA: 'UKR',
  BY: 'BLR|벨라루시',
  IR: 'IRN|Islamic Republic of Iran',
  CD: 'DR Congo|DRC|Congo, Democratic Republic of the',
  CG: 'Congo|Congo-Brazzaville|콩고',
  CI: 'Ivory Coast|Cote dIvoire',
  MK: 'Macedonia',
  MM: 'Burma|버마',
  LA: "Lao PDR|Lao People's Democratic Republic",
  SY: 'Syrian Arab Republic',
  TZ: 'United Republic of Tanzania',
  BN: 'Brunei Darussalam',
  MD: 'Republic of Moldova',
  VA: 'Vatican|Holy See|바티칸',
  PS: 'State of Palestine|Palestinian Territories',
  SZ: 'Swaziland',
  CV: 'Cabo Verde',
};

const known = new Map<string, string>();
for (const { code, name } of COUNTRIES) {
  known.set(foldTerm(code), code);
  known.set(foldTerm(name.en), code);
  known.set(foldTerm(name.en.replace('&', 'and')), code);
  known.set(foldTerm(name.ko), code);
}
for (const [code, spellings] of Object.entries(SPELLINGS)) {
  for (const spelling of spellings.split('|')) known.set(foldTerm(spelling), code);
}

/** ISO alpha-2 code of a country written in any spelling we know; `null` for one we do not. Never guesses from a part. */
export const readCountry = (text: string): string | null => known.get(foldTerm(text)) ?? null;
