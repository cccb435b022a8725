import { associationKeys } from '../sources/association-key';
import { associationByName, associationBySpelling } from './association-names';

describe('associations by name', () => {
  const context = {
    sender: 'kofst',
    scope: 'register',
    institutions: { resolve: () => null },
    technologies: () => [],
    associations: associationByName,
  };

  it('are found by their full name in Korean and English, however it is spaced and punctuated', () => {
    expect(associationByName('재미한인과학기술자협회')).toBe('KSEA');
    expect(associationByName('재미 한인 과학기술자 협회')).toBe('KSEA');
    expect(associationByName('Korean-American Scientists and Engineers Association')).toBe('KSEA');
    expect(associationByName('협회')).toBeNull();
  });

  it('are one sender however somebody writes them, so that a roster sent again makes nobody anew', () => {
    expect(['KSEA', 'ksea', ' Ksea ', '재미한인과학기술자협회'].map(associationBySpelling)).toEqual(Array(4).fill('KSEA'));
    expect(associationBySpelling('한국어떤협회')).toBeNull();
  });

  it('are read from a cell of the register by name and by abbreviation', () => {
    expect(associationKeys('재미한인과학기술자협회; AKCSE', context)).toEqual(['KSEA', 'AKCSE']);
    expect(associationKeys('재미한인과학기술자협회(KSEA)', context)).toEqual(['KSEA']);
  });
});
