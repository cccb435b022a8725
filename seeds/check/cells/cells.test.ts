import { CELL_READERS } from './index';
import { readStatusCell, readYesNo } from './closed-lists';
import { readCountryCell } from './country';
import { readDate } from './date';
import { orcidCheckDigit, readEmail, readOpenAlexAuthor, readOrcid, readPhone } from './identifiers';
import { readName } from './name';

describe('a name', () => {
  it.each([
    ['홍길동', { hangul: '홍길동' }],
    ['홍길동 (Hong, Gildong)', { hangul: '홍길동', latin: 'Hong, Gildong' }],
    ['Hong, Gildong (홍길동)', { hangul: '홍길동', latin: 'Hong, Gildong' }],
    ['洪吉童 홍길동', { hanja: '洪吉童', hangul: '홍길동' }],
    ['홍길동/洪吉童/Gil-Dong HONG', { hangul: '홍길동', hanja: '洪吉童', latin: 'Gil-Dong HONG' }],
    ['홍 길 동', { hangul: '홍 길 동' }],
    ['Dr. Gildong Hong', { latin: 'Gildong Hong' }],
    ['홍길동 교수', { hangul: '홍길동' }],
    ['Gildong Hong, Ph.D.', { latin: 'Gildong Hong' }],
    ["Seán O'Brien-Ó Sé", { latin: "Seán O'Brien-Ó Sé" }],
    ['Иван Петров', { native: 'Иван Петров' }],
    ['　홍길동\u00a0', { hangul: '홍길동' }],
    ['\u1112\u1169\u11bc\u1100\u1175\u11af', { hangul: '홍길' }],
    ['J. K. Rowling', { latin: 'J. K. Rowling' }],
  ])('%s is taken apart by script', (text, parts) => {
    expect(readName(text)).toEqual({ value: parts });
  });

  it.each([
    ['gildong@example.org', 'EMAIL_IN_NAME'],
    ['홍길동 gildong@example.org', 'EMAIL_IN_NAME'],
    ['https://example.org/hong', 'NAME_INVALID'],
    ['010-1234-5678', 'NAME_INVALID'],
    ['---', 'NAME_INVALID'],
    ['가'.repeat(201), 'NAME_INVALID'],
  ])('%s is not one', (text, code) => {
    expect(readName(text).problem?.code).toBe(code);
  });
});

describe('a date', () => {
  it.each([
    ['2019', '2019'],
    ['2019년', '2019'],
    ["'19", '2019'],
    ["'98.3", '1998-03'],
    ['2019.3', '2019-03'],
    ['2019.03.', '2019-03'],
    ['2019/3', '2019-03'],
    ['201903', '2019-03'],
    ['2019년 3월', '2019-03'],
    ['19년 3월 2일', '2019-03-02'],
    ['Mar 2019', '2019-03'],
    ['March, 2019', '2019-03'],
    ['2019 Sept', '2019-09'],
    ["'19.03.02", '2019-03-02'],
    ['19.03.02', '2019-03-02'],
    ['2019. 3. 2.', '2019-03-02'],
    ['2019. 3. 2. (토)', '2019-03-02'],
    ['20190302', '2019-03-02'],
    ['2 March 2019', '2019-03-02'],
    ['March 2nd, 2019', '2019-03-02'],
    ['02-Mar-2019', '2019-03-02'],
    ['3/14/2019', '2019-03-14'],
    ['14/3/2019', '2019-03-14'],
    ['2019-03-02T09:30:00+09:00', '2019-03-02'],
    ['2019-03-02 00:00:00', '2019-03-02'],
    ['43526', '2019-03-02'],
    ['2024-02-29', '2024-02-29'],
  ])('%s is %s', (text, date) => {
    expect(readDate(text)).toEqual({ value: date });
  });

  it.each(['', '-', '미상', 'N/A', '현재', 'Present', '재직중'])('%j is no date, and no mistake', (text) => {
    expect(readDate(text)).toEqual({});
  });

  it.each(['2026-02-30', '2023-02-29', '2019.13', '3/4/2019', '내일', '1492', '20191301', 'Foo 2019', '2019-3-2-1'])(
    '%s is a problem',
    (text) => {
      expect(readDate(text).problem?.code).toBe('DATE_INVALID');
    },
  );
});

describe('a country', () => {
  it.each([
    ['미국', 'US'],
    ['USA', 'US'],
    ['U.S.A.', 'US'],
    ['us', 'US'],
    ['대한민국', 'KR'],
    ['Republic of Korea', 'KR'],
    ['영국', 'GB'],
    ['Germany', 'DE'],
    ['미국(USA)', 'US'],
    ['독일 / Germany', 'DE'],
  ])('%s is %s', (text, code) => {
    expect(readCountryCell(text)).toEqual({ value: code });
  });

  it.each([
    ['Germny', 'Did you mean Germany (DE)?'],
    ['Cananda', 'Did you mean Canada (CA)?'],
    ['오스트레일리', 'Did you mean Australia (AU)?'],
  ])('%s is not guessed at but asked about', (text, hint) => {
    expect(readCountryCell(text).problem).toMatchObject({ code: 'COUNTRY_UNKNOWN', hint: { en: hint } });
  });

  it('has no suggestion for what resembles nothing', () => {
    expect(readCountryCell('Atlantis').problem).toEqual({ code: 'COUNTRY_UNKNOWN' });
    expect(readCountryCell('미국/캐나다').problem?.code).toBe('COUNTRY_UNKNOWN');
  });
});

describe('identifiers and addresses', () => {
  it('computes the check digit of the example in the ORCID documentation, and X for ten', () => {
    expect(orcidCheckDigit('000000021825009')).toBe('7');
    expect(orcidCheckDigit('000000021694233')).toBe('X');
  });

  it.each(['0000-0002-1825-0097', 'https://orcid.org/0000-0002-1825-0097', '0000000218250097', 'ORCID: 0000-0002-1825-0097 '])(
    'reads the ORCID iD in %s',
    (text) => {
      expect(readOrcid(text)).toEqual({ value: '0000-0002-1825-0097' });
    },
  );

  it.each(['0000-0002-1825-0098', '0000-0002-1825', 'A5023888391'])('refuses %s as an ORCID iD', (text) => {
    expect(readOrcid(text).problem?.code).toBe('ORCID_INVALID');
  });

  it('reads an OpenAlex author, bare or as an address', () => {
    expect(readOpenAlexAuthor('https://openalex.org/A5023888391')).toEqual({ value: 'A5023888391' });
    expect(readOpenAlexAuthor('W123').problem?.code).toBe('VALUE_INVALID');
  });

  it.each([
    ['GD.Hong@Example.ORG', 'gd.hong@example.org'],
    ['Hong Gildong <gd@example.org>', 'gd@example.org'],
    ['mailto:gd@example.org', 'gd@example.org'],
    ['a@example.org; b@example.org', 'a@example.org'],
  ])('reads the e-mail address in %s', (text, address) => {
    expect(readEmail(text)).toEqual({ value: address });
  });

  it.each(['gd@example', 'gd example.org', '@example.org', 'a..b@example.org'])('refuses %s as an e-mail address', (text) => {
    expect(readEmail(text).problem?.code).toBe('EMAIL_INVALID');
  });

  it('keeps a phone number as written and refuses words', () => {
    expect(readPhone('+1 (617) 253-1000')).toEqual({ value: '+1 (617) 253-1000' });
    expect(readPhone('office').problem?.code).toBe('VALUE_INVALID');
  });
});

describe('closed lists', () => {
  it.each([
    ['참석', 'attended'],
    ['불참', 'declined'],
    ['○', 'attended'],
    ['X', 'declined'],
    ['초청', 'invited'],
    ['수락', 'accepted'],
    ['예비', 'reserve'],
    ['Attended', 'attended'],
    ['No-show', 'declined'],
  ])('%s is the status %s', (text, status) => {
    expect(readStatusCell(text)).toEqual({ value: status });
  });

  it.each([
    ['동의', 'yes'],
    ['Y', 'yes'],
    ['✓', 'yes'],
    ['미동의', 'no'],
    ['동의하지 않음', 'no'],
    ['FALSE', 'no'],
  ])('%s is the answer %s', (text, answer) => {
    expect(readYesNo(text)).toEqual({ value: answer });
  });

  it('takes an empty answer for none, and "perhaps" for a problem', () => {
    expect(readYesNo('')).toEqual({});
    expect(readYesNo('아마도').problem?.code).toBe('ANSWER_UNKNOWN');
  });

  it('reads stages and roles by the vocabulary', () => {
    expect(CELL_READERS.stage('포닥')).toEqual({ value: 'postdoc' });
    expect(CELL_READERS.role('초청연사')).toEqual({ value: 'speaker' });
    expect(CELL_READERS.role('마술사').problem?.code).toBe('ROLE_UNKNOWN');
  });

  it('reads numbers with thousands and counters', () => {
    expect(CELL_READERS.number('1,234명')).toEqual({ value: 1234 });
    expect(CELL_READERS.number('about ten').problem?.code).toBe('NUMBER_INVALID');
  });
});
