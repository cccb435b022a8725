import { foldTerm } from '@brainlink/schema/vocabulary';

const OVERSEAS_KOREAN = [
  '재외한인',
  '재외한인과학자',
  '재외한인과학기술자',
  '해외한인',
  '해외한인과학자',
  '한인',
  '재외동포',
  '재외과협',
  'overseaskorean',
  'overseaskoreans',
  'koreandiaspora',
  'ethnickorean',
  'koreanoverseas',
  'okse',
  'y',
  'yes',
  'o',
  '예',
  'true',
  '해당',
];
const NOT_OVERSEAS_KOREAN = [
  '국내',
  '내국인',
  '국내학자',
  '국내연구자',
  'domestic',
  'korea',
  'local',
  '외국인',
  '해외외국인',
  '현지인',
  'foreign',
  'foreigner',
  'nonkorean',
  'international',
  'n',
  'no',
  'x',
  '아니오',
  'false',
  '비해당',
];

/** Whether a word in a column of origins makes someone an overseas Korean; `undefined` where it leaves that open ("overseas"). */
export function readOrigin(text: string | undefined): boolean | undefined {
  if (text === undefined) return undefined;
  const folded = foldTerm(text);
  if (OVERSEAS_KOREAN.includes(folded)) return true;
  return NOT_OVERSEAS_KOREAN.includes(folded) ? false : undefined;
}
