import type { InstitutionResolver } from '../../sources/source';
import { institutionResolver } from '.';
import { KNOWN_AFFILIATIONS } from './known-affiliations';
import { koreanKey, nameKey } from './normalize';
import { affiliationParts, spokenName } from './text-parts';

let resolver: InstitutionResolver;
beforeAll(async () => {
  resolver = await institutionResolver();
}, 60_000);

test.each(KNOWN_AFFILIATIONS)('"%s" (%s) is %s', (text, country, meant) => {
  expect(resolver.resolve(text, { country })?.name ?? null).toBe(meant);
});

test('An answer has the natural key of the institution and a score between 0.85 and 1', () => {
  expect(resolver.resolve('한국과학기술원', { country: 'KR' })).toEqual({
    key: 'ror:05apxxy63',
    name: 'Korea Advanced Institute of Science and Technology',
    score: 1,
  });
  const scores = KNOWN_AFFILIATIONS.map(([text, country]) => resolver.resolve(text, { country })?.score ?? 1);
  expect(Math.min(...scores)).toBeGreaterThanOrEqual(0.85);
  expect(Math.max(...scores)).toBe(1);
});

test('The country decides between namesakes, and one that contradicts lowers the score', () => {
  const here = resolver.resolve('Stanford University', { country: 'US' });
  const elsewhere = resolver.resolve('Massachusetts Institute of Technology', { country: 'KR' });
  expect(here?.score).toBe(1);
  expect(elsewhere?.score).toBeLessThan(0.9);
});

test('A university and its hospital are two institutions', () => {
  expect(resolver.resolve('서울대학교병원', { country: 'KR' })?.name).toBe('Seoul National University Hospital');
  expect(resolver.resolve('서울대학교', { country: 'KR' })?.name).toBe('Seoul National University');
});

test.each(['constructor', '__proto__', '💥'.repeat(300), 'a'.repeat(10_000), '(((', 'a,b;c/d|e\nf', '\u0000'])(
  'The odd text %j has no answer and does no harm',
  (text) => {
    expect(resolver.resolve(text, { country: 'KR' })).toBeNull();
  },
);

test('Spellings of one name fall together', () => {
  expect(koreanKey('서울대학교')).toBe(koreanKey('서울대'));
  expect(koreanKey('㈜ 삼성전자')).toBe(koreanKey('삼성전자(주)'));
  expect(nameKey('Univ. of Calif., Berkeley')).toBe(nameKey('The University of California Berkeley'));
});

test('Units, states and countries are taken away from an affiliation', () => {
  const parts = affiliationParts('Dept. of Physics, Georgia Institute of Technology, Atlanta, GA, USA');
  expect(parts.country).toBe('US');
  expect(parts.candidates).toContain('Georgia Institute of Technology');
});

test('Whoever looks for 카이스트 looks for KAIST, and a name of a person stays what it is', () => {
  expect([' 카이스트', '포스텍', '항우연'].map(spokenName)).toEqual(['KAIST', 'POSTECH', '한국항공우주연구원']);
  expect(spokenName('카이스트'.normalize('NFD'))).toBe('KAIST');
  expect(spokenName('김민수')).toBeUndefined();
});
