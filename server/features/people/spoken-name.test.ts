import { givenFirst, spokenName } from './spoken-name';

describe('a name in a sentence', () => {
  it.each([
    ['LEE, Hyeonhoon', 'Hyeonhoon Lee'],
    ['Lee, Hyeon-Hoon', 'Hyeon-Hoon Lee'],
    ['LEE Hyeonhoon', 'Hyeonhoon Lee'],
    ['JOHN SMITH', 'John Smith'],
    ['John Smith', 'John Smith'],
    ['VAN DER BERG, Jan', 'Jan Van Der Berg'],
    ['J.S. Bach', 'J.S. Bach'],
    ["O'NEIL, Ann", "Ann O'Neil"],
  ])('"%s" is said %s', (written, said) => expect(givenFirst(written)).toBe(said));

  it('is in Hangul for a Korean reader where that is known, and in Latin letters for everybody else', () => {
    expect(spokenName({ name: '이현훈', nameLatin: 'LEE, Hyeonhoon' })).toEqual({ ko: '이현훈', en: 'Hyeonhoon Lee' });
    expect(spokenName({ name: 'LEE, Hyeonhoon', nameLatin: null })).toEqual({ ko: 'Hyeonhoon Lee', en: 'Hyeonhoon Lee' });
    expect(spokenName({ name: '이현훈', nameLatin: null })).toEqual({ ko: '이현훈', en: '이현훈' });
  });
});
