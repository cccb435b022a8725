import { formatFor } from '../../../i18n/use-format';
import { evidenceText } from './evidence-text';

describe('what a record says of a field', () => {
  it.each([
    ['career', 'mid 2026 · 선임연구원', '중견 2026 · 선임연구원', 'Mid-career 2026 · 선임연구원'],
    ['workplace', '한국기계연구원 · KR', '한국기계연구원 · 한국', '한국기계연구원 · Korea'],
    ['identifier', 'openalex A999000020328', 'OpenAlex A999000020328', 'OpenAlex A999000020328'],
    ['association', 'KR · 회장', 'KR · 회장', 'KR · 회장'],
  ])('is read in words, not in codes: %s', (field, text, ko, en) => {
    expect(evidenceText(field, text, formatFor('ko'))).toBe(ko);
    expect(evidenceText(field, text, formatFor('en'))).toBe(en);
  });
});
