import type { BilingualText } from '@brainlink/schema/errors';

/** Levels of agreement in plain words. */
const LEVELS: Readonly<Record<string, BilingualText>> = {
  missing: { ko: '값 없음', en: 'no value' },
  same: { ko: '같음', en: 'the same' },
  different: { ko: '다름', en: 'different' },
  swapped: { ko: '서로 바뀌어 적힘', en: 'in each other’s column' },
  halfSwapped: { ko: '한쪽만 다른 칸에 적힘', en: 'one in the other’s column' },
  oneSlip: { ko: '한 글자 차이', en: 'one slip apart' },
  variant: { ko: '줄임말·다른 형태', en: 'short or other form' },
  initial: { ko: '머리글자만', en: 'initial only' },
  similar: { ko: '비슷함', en: 'similar' },
  part: { ko: '일부가 같음', en: 'a part is the same' },
  sameWords: { ko: '단어가 모두 같음', en: 'the same words' },
  contained: { ko: '한쪽이 다른 쪽에 들어 있음', en: 'one within the other' },
  allNear: { ko: '모든 단어가 비슷함', en: 'all words are near' },
  oneSame: { ko: '단어 하나가 같음', en: 'one word is the same' },
  oneNear: { ko: '단어 하나가 비슷함', en: 'one word is near' },
  near: { ko: '거의 같음', en: 'nearly the same' },
  mostWords: { ko: '단어 대부분이 같음', en: 'most words are the same' },
  someWords: { ko: '단어 일부가 같음', en: 'some words are the same' },
  sharesWord: { ko: '같은 단어가 있음', en: 'a word in common' },
  beginsAlike: { ko: '앞부분이 같음', en: 'begins alike' },
  sameArea: { ko: '같은 지역', en: 'the same area' },
  twoParts: { ko: '연·월·일 중 둘이 같음', en: 'two of year, month and day' },
  sameYear: { ko: '연도만 같음', en: 'the same year' },
  onlyYear: { ko: '연도만 알려짐, 같음', en: 'only the year is known' },
  nearYear: { ko: '한 해 차이', en: 'a year apart' },
  sameLocal: { ko: '@ 앞이 같음', en: 'the same before the @' },
  similarLocal: { ko: '@ 앞이 비슷함', en: 'similar before the @' },
  oneShared: { ko: '하나 겹침', en: 'one in common' },
  twoShared: { ko: '둘 겹침', en: 'two in common' },
  threeShared: { ko: '셋 이상 겹침', en: 'three or more in common' },
};

/** The two columns of a composite. */
const PARTS: Readonly<Record<string, readonly [BilingualText, BilingualText]>> = {
  personName: [
    { ko: '이름', en: 'given name' },
    { ko: '성', en: 'surname' },
  ],
  address: [
    { ko: '첫 줄', en: 'first line' },
    { ko: '둘째 줄', en: 'second line' },
  ],
};

const SWAPPED_DATE: BilingualText = { ko: '월과 일이 바뀜', en: 'day and month swapped' };

const one = (level: string, language: keyof BilingualText): string => LEVELS[level]?.[language] ?? level;

/** A level of a field of a kind in plain words: `given name the same, surname one slip apart`. */
export function levelInWords(kind: string, level: string, language: keyof BilingualText): string {
  if (kind === 'date' && level === 'swapped') return SWAPPED_DATE[language];
  const [first, second] = level.split('/');
  const parts = PARTS[kind];
  if (second === undefined || parts === undefined) return one(level, language);
  if (first === 'same' && second === 'same') return one('same', language);
  return `${parts[0][language]} ${one(first!, language)}, ${parts[1][language]} ${one(second, language)}`;
}
