import { nameAndText, saidBeside } from './said-beside';

test('a text that names the thing it stands beside does not say it again, with or without its article', () => {
  const tokyo = ['The University of Tokyo', '도쿄대학'];
  expect(saidBeside('University of Tokyo', tokyo)).toBe('');
  expect(saidBeside('THE UNIVERSITY OF TOKYO, Professor', tokyo)).toBe(', Professor');
  expect(saidBeside('도쿄대학 화학과', tokyo)).toBe(' 화학과');
});

test('a text that names something else is read as a whole', () => {
  expect(saidBeside('Todai', ['The University of Tokyo'])).toBeNull();
  expect(saidBeside('Todai', [''])).toBeNull();
});

test('a thing and a text are one line, which names the thing once', () => {
  expect(nameAndText('KAIST', 'KAIST, 교수')).toBe('KAIST, 교수');
  expect(nameAndText('KAIST', '한국과학기술원')).toBe('KAIST 한국과학기술원');
  expect(nameAndText('KAIST', 'KAIST')).toBe('KAIST');
  expect(nameAndText(undefined, '교수')).toBe('교수');
});
