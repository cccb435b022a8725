import { nameAndText, saidBeside } from './said-beside';

test('a text that names the thing it stands beside does not say it again, with or without its article', () => {
  const tokyo = ['The University of Tokyo', '도쿄대학'];
  expect(saidBeside('University of Tokyo', tokyo)).toBe('');
  expect(saidBeside('THE UNIVERSITY OF TOKYO, Professor', tokyo)).toBe(', Professor');
  expect(saidBeside('도쿄대학 화학과', tokyo)).toBe(' 화학과');
});

test('of two names that a text holds the longer one is meant: nothing is left of "South Korea"', () => {
  expect(saidBeside('South Korea', ['Korea', '대한민국', 'South Korea'])).toBe('');
});

test('a text that names something else is read as a whole', () => {
  expect(saidBeside('Todai', ['The University of Tokyo'])).toBeNull();
  expect(saidBeside('Todai', [''])).toBeNull();
});

test('a thing and a text are one line, which names the thing once and in the language of the page', () => {
  const kau = { kind: 'INSTITUTION', id: 'ror:1', name: '한국항공대학교', nameEn: 'Korea Aerospace University' } as const;
  expect(nameAndText(kau, '한국항공대학교, 교수', 'ko')).toBe('한국항공대학교, 교수');
  expect(nameAndText(kau, 'Korea Aerospace University', 'ko')).toBe('한국항공대학교');
  expect(nameAndText(kau, '한국항공대학교, 교수', 'en')).toBe('Korea Aerospace University, 교수');
  expect(nameAndText({ ...kau, nameEn: null }, 'KAU', 'en')).toBe('한국항공대학교 KAU');
  expect(nameAndText(null, '교수', 'ko')).toBe('교수');
});
