import { readPhrase } from './read-phrase';

describe('readPhrase', () => {
  it.each([
    ['독일에 있는 신진', { country: ['DE'], stage: ['early'] }],
    ['early career in Germany', { country: ['DE'], stage: ['early'] }],
    ['수소 2022–2026', { technology: ['HYDROGEN'], from: '2022-01', to: '2026-12' }],
    ['2024년부터 미국의 재외 한인', { country: ['US'], standing: ['OVERSEAS_KOREAN'], from: '2024-01' }],
    ['아직 닿지 않은 양자 연구자', { technology: ['QUANTUM'], reached: false }],
    ['공저', { tie: ['PUBLICATION'] }],
  ])('reads “%s”', (phrase, change) => {
    expect(readPhrase(phrase)).toEqual({ change, rest: '' });
  });

  it('hands back the words nobody knows as free text', () => {
    expect(readPhrase('독일 전해질막')).toEqual({ change: { country: ['DE'], text: '전해질막' }, rest: '전해질막' });
  });

  it('knows the names on the page, such as an association', () => {
    const known = [{ condition: 'association', key: 'KSEA', names: ['KSEA', '재미한인과학기술자협회'] }] as const;
    expect(readPhrase('재미한인과학기술자협회의 신진', known).change).toEqual({ association: ['KSEA'], stage: ['early'] });
  });

  it('makes nothing of nothing', () => {
    expect(readPhrase('  ')).toEqual({ change: {}, rest: '' });
  });
});
