import {
  foldLatin,
  foldQuery,
  initialConsonants,
  mccuneReischauerName,
  parseLatinName,
  romanizeName,
  romanizeWord,
  searchTokens,
  soundKey,
  splitHangulName,
  stripDiacritics,
  SURNAMES,
  surnameOf,
} from '.';

test.each([
  ['김혜옥', '김', '혜옥'],
  ['남궁민수', '남궁', '민수'],
  ['황보관', '황보', '관'],
  ['제갈량', '제갈', '량'],
  ['선우', '선', '우'],
  ['선우은숙', '선우', '은숙'],
  ['남 궁민', '남', '궁민'],
  ['이 준', '이', '준'],
  ['유현', '유', '현'],
  ['독고영재', '독고', '영재'],
])('%s is split into surname %s and given name %s', (name, surname, given) => {
  expect(splitHangulName(name)).toEqual({ surname, given });
});

test.each(['김', '한국과학기술원', 'Kim', '', '뷁수', '김-혜옥'])('"%s" is no Korean personal name', (name) => {
  expect(splitHangulName(name)).toBeNull();
});

test.each([
  ['한복남', 'Han Boknam'],
  ['홍빛나', 'Hong Bitna'],
  ['김혜옥', 'Gim Hyeok'],
  ['이준', 'I Jun'],
  ['박정희', 'Bak Jeonghui'],
  ['남궁민수', 'Namgung Minsu'],
  ['최원석', 'Choe Wonseok'],
])('%s is romanised as %s, without assimilation between syllables', (name, latin) => {
  expect(romanizeName(name)).toBe(latin);
});

test('Given names may be hyphenated, and words that are no names are romanised too', () => {
  expect(romanizeName('한복남', 'hyphen')).toBe('Han Bok-nam');
  expect(romanizeName('Kim')).toBeNull();
  expect(romanizeWord('수소')).toBe('suso');
});

test.each([
  ['박정희', 'Pak Chŏnghŭi'],
  ['김대중', 'Kim Taejung'],
  ['조병옥', 'Cho Pyŏngok'],
  ['이철수', "I Ch'ŏlsu"],
])('%s is %s after McCune–Reischauer', (name, latin) => {
  expect(mccuneReischauerName(name)).toBe(latin);
});

test.each([
  ['Kim, Hye-ok', 'Kim', 'surnameFirst', 1],
  ['Hye-ok Kim', 'Kim', 'surnameLast', 1],
  ['Kim Hye-ok', 'Kim', 'surnameFirst', 1],
  ['KANG Minsu', 'KANG', 'surnameFirst', 1],
  ['Minsu KANG', 'KANG', 'surnameLast', 1],
  ['Jiho Lee', 'Lee', 'surnameLast', 1],
  ['Park Chi-wang', 'Park', 'surnameFirst', 1],
  ['Abdulwahab Muhammad Bello', 'Bello', 'surnameLast', 0.5],
] as const)('The surname of %s is %s', (name, surname, order, confidence) => {
  expect(parseLatinName(name)).toMatchObject({ surname, order, confidence });
});

test('When both ends could be surnames, the more frequent one wins and the doubt is said', () => {
  const name = parseLatinName('Lee Jun');
  expect(name?.surname).toBe('Lee');
  expect(name?.confidence).toBeLessThan(0.7);
  expect(parseLatinName('Madonna')).toBeNull();
});

test('Latin letters are folded: case, diacritics, hyphens, letters that Unicode does not decompose', () => {
  expect(stripDiacritics('Müller-Strøm')).toBe('muller-strom');
  expect(foldLatin('Kim, Hye-ok')).toBe('kimhyeok');
  expect(foldLatin('Chŏng T’ae')).toBe('chongtae');
});

test('Initial consonants are those that people type', () => {
  expect(initialConsonants('김혜옥')).toBe('ㄱㅎㅇ');
  expect(initialConsonants('한국 과학')).toBe('ㅎㄱㄱㅎ');
});

test('The surname list starts with the most frequent ones and knows spellings', () => {
  expect(SURNAMES.slice(0, 3).map((surname) => surname.hangul)).toEqual(['김', '이', '박']);
  expect(SURNAMES).toHaveLength(191);
  expect(surnameOf('이')?.spellings).toEqual(expect.arrayContaining(['lee', 'yi', 'rhee']));
});

test('A Hangul name is found by its parts, initial consonants and romanisation', () => {
  expect(searchTokens('김혜옥')).toEqual(
    expect.arrayContaining(['김혜옥', '김', '혜옥', 'ㄱㅎㅇ', 'ㅎㅇ', 'gim', 'hyeok', 'gimhyeok', 'hye', 'ok']),
  );
});

test('A Latin name is found joined and apart, in folded letters', () => {
  expect(searchTokens('Hye-Ok Kim')).toEqual(expect.arrayContaining(['hyeok', 'hye', 'ok', 'kim', 'hyeokkim']));
  expect(searchTokens('Müller')).toContain('muller');
});

test('The name of an institution keeps its words and gets no name parts', () => {
  const tokens = searchTokens('Korea Advanced Institute of Science and Technology');
  expect(tokens).toEqual(['korea', 'advanced', 'institute', 'of', 'science', 'and', 'technology']);
  expect(searchTokens('한국과학기술원')).toEqual(['한국과학기술원', 'ㅎㄱㄱㅎㄱㅅㅇ']);
  expect(searchTokens('')).toEqual([]);
});

test.each([
  ['hyunwoo', 'hyeonu'],
  ['Kyung-Hee', 'gyeonghui'],
  ['Youngjoo', 'yeongju'],
  ['Seung-hoon', 'seunghun'],
  ['Jae-Suk', 'jaeseok'],
  ['Sung-kyun', 'seonggyun'],
  ['Young-ae', 'yeongae'],
  ['Junghua', 'jeonghwa'],
])('%s sounds like %s', (a, b) => {
  expect(soundKey(a)).toBe(soundKey(b));
});

test.each([
  ['minsu', 'jiho'],
  ['hyejin', 'soyeon'],
])('%s does not sound like %s', (a, b) => {
  expect(soundKey(a)).not.toBe(soundKey(b));
});

test.each([
  ['title:x OR *:*', ['title', 'x', 'or']],
  ['") OR (name:admin', ['or', 'name', 'admin']],
  ['a~0.5^9 [x TO y] {z}', ['a', '0', '5', '9', 'x', 'to', 'y', 'z']],
  ['\\u0041 && || ! + - /re/', ['u0041', 're']],
])('Operators of the query language in "%s" do not survive', (text, words) => {
  const query = foldQuery(text);
  expect(query?.words).toEqual(words);
  expect(query?.lucene).toMatch(/^(?:[\p{L}\p{N}]+(?:\*|~[12])?(?:\^[\d.]+)?|\[[가-힣]+ TO [가-힣]+\]|[() ])+$/u);
});

test('Nothing searchable gives no query', () => {
  expect(foldQuery('')).toBeNull();
  expect(foldQuery('  *:* ')).toBeNull();
  expect(foldQuery('😀 ???')).toBeNull();
});

test('A Hangul name is also looked for under the Latin spellings of its surname', () => {
  const query = foldQuery('이지호');
  expect(query?.script).toBe('hangul');
  expect(query?.lucene).toContain('이지호^6');
  expect(query?.lucene).toContain('lee');
  expect(query?.lucene).toContain('jiho');
});

test('Initial consonants are looked for as a beginning', () => {
  expect(foldQuery('ㄱㅎㅇ')).toEqual({ lucene: '(ㄱㅎㅇ^6 OR ㄱㅎㅇ*^2)', script: 'initials', words: ['ㄱㅎㅇ'] });
});

test('A syllable that may still grow stands for all its closed forms, and a half-typed consonant is dropped', () => {
  expect(foldQuery('김혀')?.lucene).toContain('[김혀 TO 김혛힣]');
  expect(foldQuery('김혜ㅇ')?.words).toEqual(['김혜']);
});

test('A long text is cut to eight words of forty letters', () => {
  const query = foldQuery(`${'a'.repeat(100)} b c d e f g h i j k`);
  expect(query?.words).toHaveLength(8);
  expect(query?.words[0]).toHaveLength(40);
});
