import { findText, translator, type TextFile } from './translator';

const files = (own: TextFile, words: TextFile = {}) =>
  new Map<string, TextFile>([
    ['own', own],
    ['words', words],
  ]);

describe('translator', () => {
  const ko = translator(
    'ko',
    files({ found: '{{name}}[을/를] 찾았습니다', people_other: '{{number}}명', a: { b: '속' } }, { kind: '사람' }),
    'own',
  );
  const en = translator('en', files({ people_one: '{{number}} person', people_other: '{{number}} people' }), 'own');

  it('fills the blanks and chooses the Korean particle for what fills them', () => {
    expect(ko('found', { name: '수소' })).toBe('수소를 찾았습니다');
    expect(ko('found', { name: '기관' })).toBe('기관을 찾았습니다');
  });

  it('leaves a blank empty that nothing fills', () => {
    expect(en('people', { count: 2 })).toBe(' people');
  });

  it('chooses the plural by count, in each language by its own rule', () => {
    expect(en('people', { count: 1, number: '1' })).toBe('1 person');
    expect(en('people', { count: 0, number: '0' })).toBe('0 people');
    expect(ko('people', { count: 1, number: '1' })).toBe('1명');
  });

  it('writes how many in groups of three, and leaves years alone', () => {
    const own = files({ works: '{{year}}년 논문 {{count}}편, {{total}}편 중' });
    expect(translator('ko', own, 'own')('works', { year: 2022, count: 3191, total: 12_000 })).toBe(
      '2022년 논문 3,191편, 12,000편 중',
    );
  });

  it('reads groups of its own file and of others', () => {
    expect([ko('a.b'), ko('words:kind')]).toEqual(['속', '사람']);
  });

  it('says the default, else the key, where there is no text', () => {
    expect([ko('a.c', { defaultValue: '없음' }), ko('a.c'), ko('a')]).toEqual(['없음', 'a.c', 'a']);
  });

  it('finds out whether there is a text at all', () => {
    expect(findText('ko', files({ a: '하나' }), 'own', 'own:a')).toBe('하나');
    expect(findText('ko', files({ a: '하나' }), 'own', 'other:a')).toBeUndefined();
  });
});
