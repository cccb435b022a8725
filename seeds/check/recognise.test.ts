import { textInput } from '../read';
import { membersSource } from '../sources/members';
import { participantsSource } from '../sources/participants';
import { registerSource } from '../sources/register';
import { findHeader } from './header-row';
import { mappingOf, readMapping } from './mapping';
import { recogniseColumns } from './recognise';
import { hash53, RowIndex } from './row-index';
import { judgeAll, testContext } from './testing/judge-all';

const fieldsOf = (headers: string[], source = membersSource, samples: string[][] = []): (string | undefined)[] =>
  recogniseColumns(headers, source.columns!, samples).map(({ field }) => field);

describe('recognising columns', () => {
  it('knows the words of Korean rosters', () => {
    const headers = [
      '연번',
      '회원 번호',
      '성명(한글)',
      '성명 (영문)',
      '한자명',
      '소속기관',
      '학과',
      '직위/직급',
      '연구분야',
      '거주국',
      '도시',
      'E-mail',
      '휴대폰',
      '입회일자',
      '지부',
      '비고',
    ];
    expect(fieldsOf(headers)).toEqual([
      ...[
        undefined,
        'memberNo',
        'nameHangul',
        'nameLatin',
        'nameHanja',
        'affiliation',
        'department',
        'position',
        'field',
        'country',
      ],
      ...['city', 'email', 'phone', 'joined', 'branch', undefined],
    ]);
  });

  it('knows the month of joining, spelled as the dictionary has it and as offices do', () => {
    expect(fieldsOf(['가입연월'])).toEqual(['joined']);
    expect(fieldsOf(['가입년월'])).toEqual(['joined']);
    expect(fieldsOf(['입회연월'])).toEqual(['joined']);
  });

  it('knows the words of English rosters', () => {
    const headers = [
      'Member No.',
      'First Name',
      'Last Name',
      'Name in Korean',
      'Institution',
      'Job Title',
      'Field of Study',
      'Country of Residence',
      'E-mail Address',
      'Chapter',
      'ORCID iD',
      'Member since',
    ];
    expect(fieldsOf(headers)).toEqual([
      ...[
        'memberNo',
        'givenName',
        'surname',
        'nameHangul',
        'affiliation',
        'position',
        'field',
        'country',
        'email',
        'branch',
        'orcid',
        'joined',
      ],
    ]);
  });

  it('knows the register and lists of participants', () => {
    expect(
      fieldsOf(
        ['등록번호', '성명', '협회', '연계 동의', '정보공유 동의', '학위취득기관', '등록일'],
        registerSource as typeof membersSource,
      ),
    ).toEqual([...['registerId', 'name', 'associations', 'consent:linking', 'consent:organizers', 'degreeFrom', 'registered']]);
    expect(
      fieldsOf(['이름', '역할', '참석 여부', '기관구분', '출발국', '국내외 구분'], participantsSource as typeof membersSource),
    ).toEqual([...['name', 'role', 'status', 'category', 'travelsFrom', 'origin']]);
  });

  it('is less sure of a slip of the keyboard or a longer heading, and says so', async () => {
    const { file } = await judgeAll(membersSource, textInput('r.csv', '성명,Affilliation,좋아하는 색\n홍길동,KAIST,파랑\n'));
    expect(file.columns.map(({ field, confidence }) => [field, confidence])).toEqual([
      ['name', 1],
      ['affiliation', 0.75],
      [undefined, 0],
    ]);
    expect(file.problems.map(({ code, column, severity }) => [code, column, severity])).toEqual([
      ['COLUMN_UNSURE', 'Affilliation', 'note'],
      ['COLUMN_UNRECOGNISED', '좋아하는 색', 'note'],
    ]);
  });

  it('looks at the values where a heading says nothing', () => {
    const emails = [
      ['가', 'a@example.org'],
      ['나', 'b@example.org'],
      ['다', 'c@example.org'],
    ];
    expect(fieldsOf(['성명', '?'], membersSource, emails)).toEqual(['name', 'email']);
  });

  it('takes a column of numbers for member numbers only when they are no running numbers', () => {
    expect(
      fieldsOf(['번호', '이름'], membersSource, [
        ['1', '가'],
        ['2', '나'],
      ]),
    ).toEqual([undefined, 'name']);
    expect(
      fieldsOf(['번호', '이름'], membersSource, [
        ['DEMO-K-1', '가'],
        ['DEMO-K-2', '나'],
      ]),
    ).toEqual(['memberNo', 'name']);
  });

  it('gives each field to one column', () => {
    expect(fieldsOf(['성명', '이름', '소속', '소속기관'])).toEqual(['name', undefined, 'affiliation', undefined]);
  });
});

describe('finding the header', () => {
  const rows = (...lines: string[][]) => lines.map((cells, i) => ({ row: i + 1, cells }));

  it('passes over titles, dates and blank rows', () => {
    const found = findHeader(
      rows(['2026년 회원 명단'], ['작성일', '2026-02-01'], [''], ['성명', '소속', '이메일'], ['홍길동', '대학', 'a@example.org']),
      membersSource.columns!,
    );
    expect(found).toMatchObject({ row: 4, headers: ['성명', '소속', '이메일'] });
  });

  it('finds none among rows of people', () => {
    expect(findHeader(rows(['K-1', '홍길동', '한국대학교'], ['K-2', '김하늘', '나라대학교']), membersSource.columns!)).toBeNull();
  });

  it('believes a mapping that names the row or its words', () => {
    const lines = rows(['제목'], ['누구', '어디'], ['홍길동', '한국대학교']);
    const found = findHeader(lines, membersSource.columns!, { columns: { 누구: 'name', 어디: 'affiliation' } });
    expect(found).toMatchObject({ row: 2 });
    expect(found!.columns.map(({ field, confidence }) => [field, confidence])).toEqual([
      ['name', 1],
      ['affiliation', 1],
    ]);
  });
});

describe('a mapping', () => {
  it('overrules what was recognised, and can switch a column off', async () => {
    const mapping = { columns: { 이름: 'nameLatin', 소속: null, 근무: 'affiliation' } };
    const { rows, problems } = await judgeAll(
      membersSource,
      textInput('r.csv', '이름,소속,근무\n홍길동,옛날대학교,KAIST\n'),
      testContext(),
      { mapping },
    );
    expect(problems).toEqual([]);
    expect(rows[0]!.records[0]!.facts.find(({ kind }) => kind === 'affiliation')!.props).toEqual({ text: 'KAIST', score: 1 });
    expect(rows[0]!.raw).toEqual({ 이름: '홍길동', 소속: '옛날대학교', 근무: 'KAIST' });
  });

  it('is what the wizard saves, and reads back as the same', () => {
    const columns = recogniseColumns(['성명', '소속', '별명'], membersSource.columns!);
    const saved = mappingOf(columns);
    expect(saved).toEqual({ columns: { 성명: 'name', 소속: 'affiliation', 별명: null } });
    expect(readMapping(JSON.stringify(saved))).toEqual({ mapping: saved });
  });

  it.each(['{', '[]', '{"columns":{"a":1}}', '{"columns":{},"colour":"red"}'])('is refused as %s', (text) => {
    expect(readMapping(text)).toHaveProperty('fault');
  });
});

describe('the index of keys', () => {
  it('finds the first row of every key again, and how often it came', () => {
    const index = new RowIndex();
    for (let i = 0; i < 20_000; i += 1) expect(index.enter(`key ${i}`, i + 2, 'x').times).toBe(1);
    expect(index.enter('key 12345', 99_999, 'y')).toEqual({ row: 12_347, content: hash53('x'), times: 2 });
  });

  it('has hashes that tell hundreds of thousands of similar texts apart', () => {
    const seen = new Set<number>();
    for (let i = 0; i < 200_000; i += 1) seen.add(hash53(`k|K-${i}`));
    expect(seen.size).toBe(200_000);
  });
});
