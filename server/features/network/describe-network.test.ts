import 'reflect-metadata';
import { sentenceOf } from './describe-network';

describe('the sentence of a picture', () => {
  const day = '2026-11-26';

  it('counts people and ties, and says how many ties cross the border', () => {
    const { ko, en } = sentenceOf(1326, 991, 330, { technologies: ['HYDROGEN'] }, day);
    expect(ko.replaceAll('\u2060', '')).toBe(
      '2026-11-26 기준 수소 분야의 1,326명이 991개의 연결로 이어져 있고, 그 가운데 33%가 국내와 해외를 잇습니다.',
    );
    expect(en).toBe('As of 2026-11-26, 1,326 people in Hydrogen share 991 ties; 33% of them join Korea and abroad.');
  });

  it('says where people live apart from what they work on', () => {
    expect(sentenceOf(5, 4, 1, { technologies: ['AI'], countries: ['DE'] }, day).ko).toContain(
      '독일에 있는 인공지능 분야의 5명이',
    );
  });

  it('has words instead of 0 %, of no ties and of nobody', () => {
    expect(sentenceOf(3000, 1000, 1, {}, day).ko).toContain('1% 미만이 국내와 해외를 잇습니다');
    expect(sentenceOf(10, 5, 0, {}, day).ko).toContain('국내와 해외를 잇는 연결은 없습니다');
    expect(sentenceOf(3, 0, 0, {}, day).ko).toBe('2026-11-26 기준 3명 사이에 알려진 연결이 없습니다.');
    expect(sentenceOf(0, 0, 0, {}, day)).toEqual({
      ko: '2026-11-26 기준 사람이 없습니다.',
      en: 'As of 2026-11-26, there is nobody.',
    });
  });
});
