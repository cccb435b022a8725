import { createNameModel, learnNames, printNameParams, SURNAMES, withInitialSound, type NamePair } from '.';
import { HANJA_NAMES } from './testing/hanja-names';
import { shipped, shippedHanja, shippedModel } from './testing/shipped-model';

const model = shippedModel();
/** A text in UTF-8 that somebody read as Windows-1252. */
const misread = (text: string): string => new TextDecoder('windows-1252').decode(new TextEncoder().encode(text));
const weight = (a: string, b: string): number => model.compare(model.parse(a), model.parse(b)).weight;
const level = (a: string, b: string): string => model.compare(model.parse(a), model.parse(b)).level;

test.each([
  ['Lee Sang-ho', 'lee', 'sang ho'],
  ['Sang-Ho Lee', 'lee', 'sang ho'],
  ['LEE Sangho', 'lee', 'sangho'],
  ['Lee, Sang Ho', 'lee', 'sang ho'],
  ['S. H. Lee', 'lee', 's h'],
  ['Lee SH', 'lee', 's h'],
  ['Lee, S.-H.', 'lee', 's h'],
  ['SangHo Lee', 'lee', 'sang ho'],
  ['Dr. Sang-Ho Lee, PhD', 'lee', 'sang ho'],
  ['Prof. Lee Sang-ho', 'lee', 'sang ho'],
  ["Yi Ch'ŏlsu", 'yi', 'cholsu'],
  ['Ludwig van Beethoven', 'vanbeethoven', 'ludwig'],
])('One reading of %s has the surname %s and the given name %s', (text, surname, given) => {
  const readings = model
    .parse(text)
    .latin.map((reading) => `${reading.surname}+${reading.given.map(({ letters }) => letters).join(' ')}`);
  expect(readings).toContain(`${surname}+${given}`);
});

test.each([
  ['이상호 교수', '이', '상호', ['교수']],
  ['남궁 민수 박사', '남궁', '민수', ['박사']],
  ['황보관', '황보', '관', []],
  ['상호 이', '이', '상호', []],
])('%s is %s and %s, without its title', (text, surname, given, titles) => {
  const name = model.parse(text);
  expect(name.hangul[0]).toMatchObject({ surname, given });
  expect(name.titles).toEqual(titles);
});

test('A given name of English is known as one that may stand beside the Korean name, and weighs nothing against the Hangul', () => {
  expect(model.parse('Daniel Sang-Ho Lee').latin.some(({ given }) => given[0]?.english)).toBe(true);
  expect(weight('이상호', 'Daniel Sang-Ho Lee')).toBeGreaterThan(5);
});

test('A former surname is kept beside the one of today', () => {
  expect(model.parse('Minji Smith (née Park)').latin[0]).toMatchObject({ surname: 'smith', otherSurname: 'park' });
  expect(weight('Minji Park', 'Minji Smith (née Park)')).toBeGreaterThan(5);
});

test.each([
  ['Kim Minsu; Lee Sangho', 'twoPeople'],
  ['이상호, 김민수', 'twoPeople'],
  ['Sangho Lee and Minsu Kim', 'twoPeople'],
  [misread('이상호'), 'mojibake'],
  ['ÀÌ»óÈ£', 'mojibake'],
  ['???', 'mojibake'],
  ['', 'empty'],
  ['  - ', 'empty'],
  ['가'.repeat(300), 'tooLong'],
])('The name "%s" is flagged as %s', (text, issue) => {
  expect(model.parse(text).issues).toContain(issue);
});

test('Korean read in a wrong encoding once is mended, and a Western name with accents is left alone', () => {
  expect(model.parse(misread('이상호 교수')).hangul[0]).toMatchObject({ surname: '이', given: '상호' });
  expect(model.parse('ÀÌ»óÈ£').hangul[0]).toMatchObject({ surname: '이', given: '상호' });
  expect(model.parse('Jürgen Müller').issues).toEqual([]);
});

test('Two scripts in one field are one person', () => {
  const name = model.parse('이상호 (Sangho Lee)');
  expect(name.script).toBe('mixed');
  expect(name.issues).toEqual([]);
  expect(weight('이상호 (Sangho Lee)', '이상호')).toBeGreaterThan(10);
  expect(weight('이상호 (Sangho Lee)', 'S. H. Lee')).toBeGreaterThan(3);
});

test.each([
  ['김Minsu', '김민수'],
  ['Kim 민수', '김민수'],
  ['민수 Kim', '김민수'],
  ['金민수', '김민수'],
  ['이 相鎬', '이상호'],
  ['南宮민수', '남궁민수'],
  ['김秀환', '김수환'],
  ['李순臣', '이순신'],
  ['Younghee 이', '이영희'],
  ['남궁 Min', '남궁민'],
])('%s, half in one script and half in another, is %s', (mixed, hangul) => {
  expect(weight(mixed, hangul)).toBeGreaterThan(6);
  expect(weight(mixed, '박철우')).toBeLessThan(-3);
});

test.each([['김 (Kim)'], ['이상호 李相鎬'], ['이상호 Lee'], ['李相鎬 (Sangho Lee)']])(
  '%s, a name twice or with its surname again, keeps what each script says',
  (text) => {
    expect(model.parse(text).hangul[0]?.surname).toMatch(/^[김이]$/);
  },
);

test.each([
  ['李舜臣', '이순신'],
  ['金九', '김구'],
  ['柳寬順', '유관순'],
  ['盧武鉉', '노무현'],
  ['車範根', '차범근'],
  ['丁若鏞', '정약용'],
  ['諸葛亮', '제갈량'],
  ['賈詡', '가후'],
  ['阮籍', '완적'],
  ['河崙', '하륜'],
  ['權慄', '권율'],
  ['李珥', '이이'],
  ['柳成龍', '유성룡'],
  ['羅蕙錫', '나혜석'],
  ['呂運亨', '여운형'],
  ['梁起鐸', '양기탁'],
  ['林慶業', '임경업'],
  ['龍浚', '용준'],
  ['許蘭雪軒', '허난설헌'],
  ['乙支文德', '을지문덕'],
  ['全琫準', '전봉준'],
  ['宋時烈', '송시열'],
  ['廉想涉', '염상섭'],
  ['南宮檍', '남궁억'],
  ['赵炳玉', '조병옥'],
  ['沈薰', '심훈'],
])('%s is read %s', (hanja, hangul) => {
  const [best] = model.parse(hanja).hangul;
  expect(`${best?.surname ?? ''}${best?.given ?? ''}`).toBe(hangul);
});

test('Well-known people written in Hanja are read as reference books read them, and found among all of them', () => {
  const otherSide = (hangul: string): string => withInitialSound(hangul.charAt(0)) + hangul.slice(1);
  const wrong = HANJA_NAMES.filter(([hangul, hanja]) => {
    const [best] = model.parse(hanja).hangul;
    return best === undefined || otherSide(best.surname + best.given) !== otherSide(hangul);
  });
  // What the reading rules themselves leave open: a 금 for 黔 in one name, 시라 for 時那, 동열 for 銅烈, 융 for 隆.
  expect(wrong.map(([hangul]) => hangul).toSorted()).toEqual(['부여융', '선동열', '유금필', '채시라']);
  const index = model.index(HANJA_NAMES.map(([hangul]) => ({ id: hangul, name: hangul })));
  expect(HANJA_NAMES.filter(([hangul, hanja]) => index.search(hanja, 1)[0]?.id !== hangul)).toEqual([]);
});

test.each([
  ['张广洙', '장광수'],
  ['李胜宪', '이승헌'],
  ['卢泰愚', '노태우'],
  ['金沢秀', '김택수'],
  ['李恵淑', '이혜숙'],
  ['李乭', '이돌'],
  ['鴌相鎬', '궉상호'],
])('%s, in simplified, Japanese or Korean characters, is read %s', (hanja, hangul) => {
  const [best] = model.parse(hanja).hangul;
  expect(`${best?.surname ?? ''}${best?.given ?? ''}`).toBe(hangul);
});

test('Hanja keep both sides of the initial-sound rule among their readings', () => {
  expect(withInitialSound('류')).toBe('유');
  expect(withInitialSound('노')).toBe('노');
  expect(model.parse('李來榮').hangul.map(({ surname, given }) => surname + given)).toEqual(
    expect.arrayContaining(['이래영', '이내영', '리래영']),
  );
});

test.each([
  ['이상호', 'Lee Sangho', 'readsAs'],
  ['이상호', 'Sang-Ho Rhee', 'readsAs'],
  ['이상호', 'S. H. Lee', 'initials'],
  ['이상호', '李相鎬', 'sameHangul'],
  ['류현진', '유현진', 'sameHangul'],
  ['Sang-Ho Lee', 'Lee Sangho', 'sameLetters'],
  ['Sang-Ho Lee', 'Sang Ho Rhee', 'spelling'],
  ['Sang-Ho Lee', 'Lee SH', 'initials'],
  ['Jung-Hoon Park', 'Jeonghun Park', 'spelling'],
  ['Robert Smith', 'Bob Smith', 'partial'],
  ['José García', 'Jose Garcia', 'sameLetters'],
  ['남궁민', 'Namgoong Min', 'readsAs'],
  ['장비', 'Zhang Fei', 'readsAs'],
  ['후야오방', 'Hu Yaobang', 'readsAs'],
])('%s and %s speak for one person: %s', (a, b, expected) => {
  expect(level(a, b)).toBe(expected);
  expect(weight(a, b)).toBeGreaterThan(4);
});

test.each([
  ['이상호', 'Lee Sanghoon'],
  ['이상호', 'Kim Sunghee'],
  ['이상호', '이민수'],
  ['Sang-Ho Lee', 'Sang-Hoon Lee'],
  ['Hyun-Woo Kim', 'Hyun-Joo Kim'],
  ['Jin Kim', 'Jun Kim'],
  ['이상호', 'Tanaka Hiroshi'],
  ['왕웨이', 'Kim Min-soo'],
])('%s and %s speak against one person', (a, b) => {
  expect(weight(a, b)).toBeLessThan(0);
});

test('A rare name is worth more than a frequent one, and the surname Kim next to nothing', () => {
  expect(weight('독고영재', 'Dokgo Young-jae')).toBeGreaterThan(weight('김영재', 'Kim Young-jae') + 5);
  expect(weight('김', 'Kim')).toBeLessThan(3);
});

test('A comparison does not depend on which name comes first, and a name that says nothing weighs nothing', () => {
  for (const [a, b] of [
    ['이상호', 'Rhee Sang Ho'],
    ['Hyun-Woo Kim', 'Hyeonu Gim'],
    ['류현진', '유현진'],
    ['Robert J. Smith', 'R. Smith'],
  ] as const)
    expect(weight(a, b)).toBeCloseTo(weight(b, a), 9);
  expect(model.compare(model.parse(''), model.parse('이상호'))).toEqual({ weight: 0, level: 'unknown' });
});

test('An index finds a person in any script by any other', () => {
  const index = model.index([
    { id: 'hangul', name: '이상호' },
    { id: 'latin', name: 'Sang-Ho Lee' },
    { id: 'initials', name: 'Lee, S.-H.' },
    { id: 'hanja', name: '李相鎬' },
    { id: 'other', name: '박지영' },
    { id: 'foreign', name: 'Rainer Zühlke' },
    { id: 'empty', name: '' },
  ]);
  expect(index.size).toBe(7);
  for (const query of ['이상호', '李相鎬', 'Rhee Sangho', 'Sangho Lee', 'S. H. Lee'])
    expect(
      index
        .search(query, 4)
        .map(({ id }) => id)
        .toSorted(),
    ).toEqual(['hangul', 'hanja', 'initials', 'latin']);
  expect(index.search('R. Zuhlke', 1)[0]?.id).toBe('foreign');
  expect(index.search('', 5)).toEqual([]);
});

test('Ten thousand people of one name are found in the order of their ids, as many as were asked for', () => {
  const index = model.index(Array.from({ length: 10_000 }, (_, n) => ({ id: String(n).padStart(5, '0'), name: '김민수' })));
  const hits = index.search('Kim Minsoo', 3);
  expect(hits.map(({ id }) => id)).toEqual(['00000', '00001', '00002']);
  expect(new Set(hits.map(({ score }) => score)).size).toBe(1);
});

const PAIRS: readonly NamePair[] = [
  { latin: 'Lee Sang-ho', hangul: '이상호', order: 'surnameFirst' },
  { latin: 'Minsoo Kim', hangul: '김민수', order: 'givenFirst' },
  { latin: 'Kim Young-jae', hangul: '김영재', order: 'surnameFirst' },
  { latin: 'Hu Yaobang', hangul: '후야오방', order: 'surnameFirst' },
];

test('Learning does not depend on the order of the pairs, tells Chinese names apart, and cuts names where no separator does', () => {
  const learned = learnNames(PAIRS, SURNAMES, shippedHanja());
  expect(printNameParams(learnNames(PAIRS.toReversed(), SURNAMES, shippedHanja()))).toBe(printNameParams(learned));
  expect(learned.chinese.transcribed).toBe(1);
  expect(learned.surnames['김']).toEqual({ kim: 2 });
  expect(learned.later['수']).toEqual({ soo: 1 });
  expect(learned.first['영']).toEqual({ young: 1 });
});

test('A model that has learned nothing still knows the spellings of the rules', () => {
  const ruled = createNameModel(learnNames([], SURNAMES, new Map()));
  const compare = (a: string, b: string): number => ruled.compare(ruled.parse(a), ruled.parse(b)).weight;
  expect(compare('박정희', 'Pak Chŏnghŭi')).toBeGreaterThan(compare('박정희', 'Pak Minsu') + 8);
});

test('The parameters that ship are what the command learns from the pairs that ship', () => {
  const pairs = shipped('pairs.tsv')
    .trim()
    .split('\n')
    .slice(1)
    .map((line): NamePair => {
      const [latin = '', hangul = '', order] = line.split('\t');
      return { latin, hangul, order: order === 'surname_last' ? 'givenFirst' : 'surnameFirst' };
    });
  expect(printNameParams(learnNames(pairs, SURNAMES, shippedHanja()))).toBe(shipped('model.json'));
});

test.each([
  ['Constantinos Tsingas', 'C. Tsingas'],
  ['Mathieu, Olivier', 'Olivier Mathieu'],
  ['Umair bin Waheed', 'Waheed, Umair'],
  ['Sylvie Crasquin-Soleau', 'Sylvie Crasquin'],
  ['John C. Mitchell', 'J. C. MITCHELL'],
  ['Qingfeng Meng', 'Q. Meng'],
  ['Mohamed Najjar', 'Mohammad Najjar'],
  ['Emin Candansayar', 'M. Emin Candansayar'],
])('The aliases %s and %s of a bibliography speak for one person', (a, b) => {
  expect(weight(a, b)).toBeGreaterThan(8);
  expect(model.index([{ id: 'x', name: a }]).search(b, 1)[0]?.score).toBeCloseTo(weight(a, b), 6);
});

test.each([
  ['Nigel P. Hooker', 'Nigel P. Mountney'],
  ['Ahmed M. Al-Areeq', 'Ahmed M. Hafez'],
  ['John A. Smith', 'John B. Smith'],
  ['S. Lee', 'Sang Ho Lee'],
])('A middle initial or a frequent name alone makes no alias: %s and %s', (a, b) => {
  expect(weight(a, b)).toBeLessThan(9);
});

test.each([
  ['Seung H. Kim', 'Seung-Hyun Kim'],
  ['Kim, Seung H', 'Seunghyun Kim'],
  ['S. Hyun Kim', 'Seung-Hyun Kim'],
  ['Daniel S.-H. Lee', 'Daniel Sang-Ho Lee'],
  ['S. H. Lee', 'Daniel Sang-Ho Lee'],
  ['Sang-Ho J. Lee', 'Sang Ho Lee'],
  ['C. H. Park', 'Park Jae-ho'],
  ['E. J. Kim', 'Kim Un-jung'],
  ['K. H. Kim', 'Kim Gyeongho'],
])('%s may be short for %s, and is no other initials', (short, long) => {
  expect(weight(short, long)).toBeGreaterThan(2);
  expect(weight('Q. X. Kim', long)).toBeLessThan(-2);
});

test('A name with the surname behind a comma is found where both of its ends may be surnames', () => {
  const index = model.index([{ id: 'o', name: 'Osman Salad Hersi' }]);
  expect(index.search('Hersi, Osman Salad', 1)[0]?.id).toBe('o');
});

test.each([
  ['이종훈', 'I Jonghun', '이종헌'],
  ['이성순', 'I Seongsun', '이성선'],
  ['김순훈', 'Gim Sunhun', '김선헌'],
  ['최지희', "Ch'oe Chihŭi", '최치희'],
  ['정희성', 'Chŏng Hŭisŏng', '종희송'],
])('%s in an official romanisation, %s, is not %s', (right, latin, wrong) => {
  expect(weight(right, latin)).toBeGreaterThan(weight(wrong, latin) + 1);
});
