import { fieldOfHeader, recogniseFileColumns } from './columns/recognise-columns';
import { filesForATest } from './testing/files-for-a-test';
import { writeClusters, writePairs } from './write/outputs';

const { file, run, remove } = filesForATest();
afterAll(remove);

const GIVEN = ['Alice', 'Bruno', 'Chloe', 'Derek', 'Elena', 'Felix', 'Greta', 'Hugo', 'Irene', 'Jonas'];
const FAMILY = ['Abbott', 'Becker', 'Castro', 'Dubois', 'Eriksen', 'Fischer', 'Garcia', 'Hansen'];
const TOWNS = ['Aachen', 'Bergen', 'Cork', 'Delft', 'Espoo', 'Faro', 'Genoa'];

/** Sixty people; every third stands twice, the second time with a letter lost from the surname. */
const PEOPLE = Array.from({ length: 60 }, (_, at) => ({
  given: GIVEN[at % GIVEN.length]!,
  family: FAMILY[(at * 3) % FAMILY.length]!,
  born: `19${50 + ((at * 7) % 50)}-${String(1 + (at % 12)).padStart(2, '0')}-${String(1 + ((at * 5) % 28)).padStart(2, '0')}`,
  town: TOWNS[(at * 2) % TOWNS.length]!,
}));
const TWICE = PEOPLE.flatMap((person, at) => (at % 3 === 0 ? [at] : []));
const misspelt = (text: string): string => text.slice(0, 2) + text.slice(3);

test('People who stand twice in a file are found, one line is written for every row, and the report is one file that asks no host', async () => {
  const rows = [
    ...PEOPLE.map((person, at) => `p${at};${person.given};${person.family};${person.born};${person.town}`),
    ...TWICE.map((at) => {
      const { given, family, born, town } = PEOPLE[at]!;
      return `q${at};${given};${misspelt(family)};${born};${town}`;
    }),
  ];
  const { lines, report } = await run(
    [file('people.csv', ['id;given name;surname;date of birth;city', ...rows].join('\n'))],
    writeClusters,
  );
  expect(lines[0]).toBe('id,cluster_id,probability');
  expect(lines).toHaveLength(rows.length + 1);
  const cluster = new Map(lines.slice(1).map((line) => [line.split(',')[0], line.split(',')[1]]));
  expect(TWICE.filter((at) => cluster.get(`p${at}`) === cluster.get(`q${at}`))).toEqual(TWICE);
  expect(new Set(cluster.values()).size).toBe(PEOPLE.length);
  expect(report).toMatch(/^<!doctype html>/i);
  expect(report).not.toMatch(/(?:src|href)="https?:/);
});

test('A list in UTF-16 with a title above Korean headers is linked to one with a Latin name column', async () => {
  const names = ['이상호 Sangho Lee', '박민수 Minsoo Park', '최은영 Eunyoung Choi', '정해인 Haein Jung', '남궁민 Min Namkoong'];
  const rows = names.map((name, at) => ({
    hangul: name.split(' ')[0]!,
    latin: name.slice(name.indexOf(' ') + 1),
    year: 1970 + at * 3,
  }));
  const left = [
    '2026년 회원 명단,,',
    '번호,성명,생년월일',
    ...rows.map(({ hangul, year }, at) => `M-00${at},${hangul},${year}-03-0${at + 1}`),
  ];
  const right = ['id\tname\tdob', ...rows.map(({ latin, year }, at) => `r${at}\t${latin}\t${year}-03-0${at + 1}`)];
  const { lines } = await run(
    [file('left.csv', Buffer.from(`\uFEFF${left.join('\r\n')}`, 'utf16le')), file('right.tsv', right.join('\n'))],
    writePairs,
  );
  expect(lines[0]).toBe('left_id,right_id,probability,weight,decision,prior,weight_name,weight_birthDate');
  const links = lines.slice(1).filter((line) => line.split(',')[4] === 'link');
  expect(links.map((line) => line.split(',').slice(0, 2).join(' ')).sort()).toEqual(rows.map((_, at) => `M-00${at} r${at}`));
});

test.each([
  ['nothing.csv', '', 'FILE_UNREADABLE'],
  ['headers.csv', 'id,name\n', 'FILE_WITHOUT_ROWS'],
  ['numbers.csv', 'id,cluster\n1,a\n2,a\n3,b\n', 'NO_USABLE_COLUMN'],
])('The file %s ends in a code that says what to do', async (name, content, code) => {
  await expect(run([file(name, content)], writeClusters)).rejects.toMatchObject({ code });
});

test('The end of a nested header says what a column is', () => {
  expect([fieldOfHeader('name.given'), fieldOfHeader('person.name.family')]).toEqual(['givenName', 'surname']);
});

test('An id column in which some ids stand twice is still the id column', () => {
  const sample = Array.from({ length: 20 }, (_, at) => [`P${Math.min(at, 15)}`, GIVEN[at % 10]!]);
  expect(recogniseFileColumns(['id', 'first_name'], sample).map(({ use }) => use)).toEqual(['id', 'field']);
});

describe('Two threads', () => {
  /** Many rows of few people, some of them misspelt, so that every field has values that come again. */
  const rows = Array.from({ length: 900 }, (_, at) => {
    const { given, family, born, town } = PEOPLE[(at * 17) % PEOPLE.length]!;
    return `r${at};${given};${at % 3 === 0 ? misspelt(family) : family};${born};${town};${1_000 + ((at * 31) % 400)};n/a`;
  });
  const HEADER = 'id;given name;surname;date of birth;city;postcode;occupation';
  const everythingOf = async (files: readonly string[], write: typeof writePairs | typeof writeClusters, threads: '1' | '2') => {
    const { lines, printed } = await run(files, write, { threads, json: true });
    const { comparedPairs, blockingRules, estimatedRecallOfBlocking, fields } = JSON.parse(printed) as Record<string, unknown>;
    return { lines, comparedPairs, blockingRules, estimatedRecallOfBlocking, fields };
  };

  test('find in one file, and in two, what one thread finds, to the last digit of every weight', async () => {
    const all = file('all.csv', [HEADER, ...rows].join('\n'));
    const [left, right] = [rows.slice(0, 500), rows.slice(500)].map((half, at) =>
      file(`half-${at}.csv`, [HEADER, ...half].join('\n')),
    );
    const clusters = await everythingOf([all], writeClusters, '1');
    expect(clusters.comparedPairs).toBeGreaterThan(900);
    expect(await everythingOf([all], writeClusters, '2')).toEqual(clusters);
    const pairs = await everythingOf([left!, right!], writePairs, '1');
    expect(pairs.lines.length).toBeGreaterThan(500);
    expect(await everythingOf([left!, right!], writePairs, '2')).toEqual(pairs);
  });

  test('meet a row that is broken in the middle of a file as one thread does', async () => {
    const broken = file('broken.csv', [HEADER, ...rows.slice(0, 20), '"never closed'].join('\n'));
    const said = await Promise.all(
      (['1', '2'] as const).map((threads) =>
        run([broken], writeClusters, { threads }).then(
          () => 'nothing was wrong',
          (error: { code: string; message: string }) => `${error.code} ${error.message}`,
        ),
      ),
    );
    expect(said[0]).toMatch(/^FILE_UNREADABLE .*broken\.csv/);
    expect(said[1]).toBe(said[0]);
  });
});
