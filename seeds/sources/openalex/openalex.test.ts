import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { StatedFact, StatedRecord } from '@brainlink/schema/facts';
import { recognizeTechnologies } from '@brainlink/schema/vocabulary';
import type { AuthorSnapshot, Problem, SourceDocument, StateContext } from '../source';
import { openAlexSource } from '.';
import { doiOf, openAlexId, orcidOf, rorOf } from './ids';
import { workKey } from './keys';
import { abstractOf, plainTitle } from './plain-text';
import { SeenIds } from './seen-ids';
import { spellsOf } from './state-author';
import { openAlexRowSchema } from './rows';

const ctx: StateContext = {
  sender: 'openalex',
  scope: '',
  institutions: { resolve: () => null },
  technologies: recognizeTechnologies,
};

interface Brought {
  readonly records: StatedRecord[];
  readonly snapshots: AuthorSnapshot[];
  readonly problems: Problem[];
  readonly rejected: number;
}

async function bring(...values: unknown[]): Promise<Brought> {
  const documents = async function* (): AsyncGenerator<SourceDocument> {
    yield* values.map((value, index): SourceDocument => ({
      origin: { file: 'openalex.tar.gz', row: index + 1 },
      body: { kind: 'json', value },
    }));
  };
  const brought = { records: [] as StatedRecord[], snapshots: [] as AuthorSnapshot[], problems: [] as Problem[], rejected: 0 };
  for await (const parsed of openAlexSource.parse!(documents(), ctx)) {
    if ('problem' in parsed) brought.problems.push(parsed.problem);
    else if ('authorSnapshot' in parsed) brought.snapshots.push(parsed.authorSnapshot);
    else {
      const row = openAlexRowSchema.safeParse(parsed.value);
      if (row.success) brought.records.push(...openAlexSource.state(row.data, ctx, parsed.source));
      else brought.rejected += 1;
    }
  }
  return brought;
}

const fixture = (name: string): { details: Record<string, unknown>; works: Record<string, unknown>[] } =>
  JSON.parse(readFileSync(join(__dirname, 'fixtures', name), 'utf8')) as {
    details: Record<string, unknown>;
    works: Record<string, unknown>[];
  };
const michael = (): ReturnType<typeof fixture> => fixture('A5002041459.json');
const other = (): ReturnType<typeof fixture> => fixture('A5013083803.json');

const record = (brought: Brought, key: string): StatedRecord => {
  const found = brought.records.find((candidate) => candidate.key === key);
  if (!found) throw new Error(`no record ${key}`);
  return found;
};
const facts = (from: StatedRecord, kind: StatedFact['kind']): readonly StatedFact[] =>
  from.facts.filter((fact) => fact.kind === kind);

test('An author file states the author with names, identifiers, places and fields', async () => {
  const author = record(await bring(michael()), 'openalex:openalex:author:A5002041459');
  expect(author).toMatchObject({
    describes: 'person',
    scope: 'author:A5002041459',
    source: 'openalex',
    origin: { file: 'openalex.tar.gz', row: 1 },
  });
  expect(facts(author, 'name')[0]?.props).toEqual({ latin: 'Nikolaos A. Michael' });
  expect(facts(author, 'identifier').map((fact) => fact.props)).toEqual([
    { scheme: 'openalex', value: 'A5002041459' },
    { scheme: 'orcid', value: '0000-0002-6113-9589' },
  ]);
  expect(author.facts.every((fact) => fact.visibility === 'public' && fact.subject.key === author.key)).toBe(true);
});

test('Years of publishing from a place become spells; the last known place is open-ended', async () => {
  const author = record(await bring(michael()), 'openalex:openalex:author:A5002041459');
  expect(facts(author, 'affiliation').map(({ props, validFrom, validTo }) => [props.text, validFrom, validTo])).toEqual([
    ['Imperial College London', '2014', '2014'],
    ['Saudi Aramco (United States)', '2021', '2021'],
    ['Saudi Aramco (Saudi Arabia)', '2014', undefined],
  ]);
  expect(facts(author, 'affiliation')[0]?.object).toEqual({ kind: 'Institution', key: 'ror:041kmwe10' });
  expect(spellsOf([2020, 2013, 2010, 2010])).toEqual([
    [2010, 2013],
    [2020, 2020],
  ]);
});

test('Of several last known places only those last published from stay open, and every date says that it is derived', async () => {
  const place = (id: number, years: number[]) => ({
    institution: { id: `https://openalex.org/I${String(id)}`, display_name: `Place ${String(id)}` },
    years,
  });
  const affiliations = [place(1000001, [2024, 2023, 2020]), place(1000002, [2021, 2019]), place(1000003, [2024])];
  const details = {
    id: 'https://openalex.org/A5000000001',
    display_name: 'Ha-Ram Yoon',
    affiliations,
    last_known_institutions: affiliations.map(({ institution }) => institution),
  };
  const author = record(await bring(details), 'openalex:openalex:author:A5000000001');
  expect(
    facts(author, 'affiliation').map(({ props, validFrom, validTo }) => [props.text, validFrom, validTo, props.datesFrom]),
  ).toEqual([
    ['Place 1000001', '2020', undefined, 'publications'],
    ['Place 1000002', '2019', '2021', 'publications'],
    ['Place 1000003', '2024', undefined, 'publications'],
  ]);
});

test('A work with a DOI is the thing that ORCID lists under the same DOI; one without is known by its OpenAlex id', () => {
  expect(workKey('W1', 'https://doi.org/10.1087/20120404')).toBe('doi:10.1087/20120404');
  expect(workKey('W1', 'https://doi.org/10.1103/PhysRevLett.118.091101')).toBe('doi:10.1103/physrevlett.118.091101');
  expect([workKey('W1', null), workKey('W1', 'no doi')]).toEqual(['openalex:W1', 'openalex:W1']);
});

test('Authorships are about the mention of each author, and the author file itself is one scope', async () => {
  const brought = await bring(michael());
  const work = record(brought, 'openalex:openalex:work:W2121643099');
  expect(
    facts(work, 'authorship').map(({ subject, object, props, validFrom }) => [
      subject.key,
      object?.key,
      props.position,
      validFrom,
    ]),
  ).toEqual([
    ['openalex:openalex:mention:A5002041459', 'doi:10.1144/jgs2013-108', 1, '2014-03-20'],
    ['openalex:openalex:mention:A5039403820', 'doi:10.1144/jgs2013-108', 2, '2014-03-20'],
    ['openalex:openalex:mention:A5033147400', 'doi:10.1144/jgs2013-108', 3, '2014-03-20'],
    ['openalex:openalex:mention:A5103059223', 'doi:10.1144/jgs2013-108', 4, '2014-03-20'],
  ]);
  expect(brought.snapshots).toEqual([
    {
      mention: 'openalex:openalex:mention:A5002041459',
      works: new Set(['doi:10.1306/10142019105', 'doi:10.1144/jgs2013-108', 'doi:10.1111/bre.12624', 'doi:10.1111/sed.12408']),
    },
  ]);
});

test('The same person is both the author of the file and a mention in its works, under two keys with one identifier', async () => {
  const brought = await bring(michael());
  const identifiers = ['author', 'mention'].map(
    (part) => facts(record(brought, `openalex:openalex:${part}:A5002041459`), 'identifier')[0]?.props,
  );
  expect(identifiers[0]).toEqual(identifiers[1]);
});

test('A work that two files share is stated once, and belongs to the snapshot of both', async () => {
  const brought = await bring(michael(), other());
  expect(brought.records.filter((candidate) => candidate.key === 'openalex:openalex:work:W3126847908')).toHaveLength(1);
  expect(brought.snapshots.map((snapshot) => snapshot.works.has('doi:10.1306/10142019105'))).toEqual([true, true]);
  expect(new Set(brought.records.map((candidate) => candidate.key)).size).toBe(brought.records.length);
});

test('Every record that an authorship or affiliation speaks of is stated before it', async () => {
  const known = new Set<string>();
  for (const stated of (await bring(michael(), other())).records) {
    known.add(stated.key);
    for (const fact of stated.facts) if (fact.subject.kind === 'Record') expect(known).toContain(fact.subject.key);
  }
  expect(known.size).toBeGreaterThan(10);
});

test('A work profile has date, venue, DOI, authors and the abstract in reading order', async () => {
  const work = record(await bring(michael()), 'openalex:openalex:work:W2121643099');
  expect(facts(work, 'profile')[0]?.props).toMatchObject({
    openalex: 'W2121643099',
    year: 2014,
    date: '2014-03-20',
    authors: 4,
    authorsTruncated: false,
  });
  expect(abstractOf({ is: [1, 3], this: [0], it: [2] })).toBe('this is it is');
  expect(abstractOf(null)).toBeNull();
  expect(work.facts.filter((fact) => fact.props.relation === 'publishedFrom').map((fact) => fact.object?.key)).toContain(
    'ror:041kmwe10',
  );
});

test('An institution is created under its ROR key and keeps its OpenAlex id; without ROR the OpenAlex id is the key', async () => {
  const brought = await bring(michael());
  const institution = brought.records.find((candidate) => candidate.facts[0]?.subject.key === 'ror:041kmwe10');
  expect(institution?.key).toBe('openalex:openalex:institution:I47508984');
  expect(institution?.facts[0]?.props).toMatchObject({ openalex: 'I47508984', name: 'Imperial College London', country: 'GB' });
  const [alone] = (await bring({ id: 'https://openalex.org/I4210100009', display_name: 'Somewhere', country_code: 'us' }))
    .records;
  expect(alone?.facts.map((fact) => [fact.subject.key, fact.object?.key])).toEqual([
    ['openalex:I4210100009', undefined],
    ['openalex:I4210100009', 'US'],
  ]);
});

const work = (authorships: unknown[], more: Record<string, unknown> = {}): unknown => ({
  id: 'https://openalex.org/W1000000001',
  display_name: 'On <i>fuel</i> cells',
  publication_year: 2020,
  authorships,
  ...more,
});

test('Authors without an id are counted among the authors, and no record is made up for them', async () => {
  const brought = await bring(
    work([
      { author: { id: null, display_name: 'T Ahmed' } },
      { author: { id: 'https://openalex.org/A5000000001', display_name: 'A. Bee' } },
    ]),
  );
  expect(brought.records.map((candidate) => candidate.key)).toEqual([
    'openalex:openalex:mention:A5000000001',
    'openalex:openalex:work:W1000000001',
  ]);
  expect(
    brought.records[1]?.facts.map((fact) => [fact.kind, fact.props.authors ?? fact.props.position ?? fact.object?.key]),
  ).toEqual([
    ['profile', 2],
    ['relation', 'HYDROGEN'],
    ['authorship', 2],
  ]);
  expect(brought.records[1]?.facts[0]?.props.title).toBe('On fuel cells');
});

test('The same author twice in one work is one authorship, at its first place', async () => {
  const author = { author: { id: 'https://openalex.org/A5000000001', display_name: 'A. Bee' } };
  const brought = await bring(work([author, author]));
  expect(facts(record(brought, 'openalex:openalex:work:W1000000001'), 'authorship').map((fact) => fact.props.position)).toEqual([
    1,
  ]);
});

test.each([
  [{ is_authors_truncated: true }, 2, true],
  [{}, 100, true],
  [{}, 99, false],
])('With %j and %i authors, the list being cut off is %s', async (more, count, truncated) => {
  const authorships = Array.from({ length: count }, (_, index) => ({
    author: { id: `https://openalex.org/A50000${String(10_000 + index)}`, display_name: `N ${index}` },
  }));
  const brought = await bring(work(authorships, more));
  expect(facts(record(brought, 'openalex:openalex:work:W1000000001'), 'profile')[0]?.props).toMatchObject({
    authors: count,
    authorsTruncated: truncated,
  });
});

test('Replies of the API as it was in 2023 are read: one last known institution, a host venue', async () => {
  const brought = await bring(
    {
      id: 'https://openalex.org/A2150889177',
      orcid: 'https://orcid.org/0000-0002-3666-1234',
      display_name: 'B. P. Abbott',
      display_name_alternatives: ['Barry P. Abbott'],
      last_known_institution: {
        id: 'https://openalex.org/I157725225',
        display_name: 'Caltech',
        ror: 'https://ror.org/05dxps055',
        country_code: 'US',
      },
    },
    work([], { host_venue: { display_name: 'Physical Review Letters' }, doi: 'https://doi.org/10.1103/PhysRevLett.118.091101' }),
  );
  const author = record(brought, 'openalex:openalex:author:A2150889177');
  expect(facts(author, 'affiliation').map(({ object, validFrom, validTo }) => [object?.key, validFrom, validTo])).toEqual([
    ['ror:05dxps055', undefined, undefined],
  ]);
  expect(facts(author, 'name')).toHaveLength(2);
  expect(facts(record(brought, 'openalex:openalex:work:W1000000001'), 'profile')[0]?.props).toMatchObject({
    venue: 'Physical Review Letters',
    doi: '10.1103/physrevlett.118.091101',
  });
});

test('A broken work is rejected and takes nobody with it: who is first named there is stated with the next sound one', async () => {
  const file = michael();
  const broken = { ...file.works[1], publication_year: 'long ago' };
  const sound = { ...file.works[1], id: 'https://openalex.org/W1000000002' };
  const brought = await bring({ details: file.details, works: [broken, sound] });
  expect(brought.rejected).toBe(1);
  expect(brought.records.map((candidate) => candidate.key)).toContain('openalex:openalex:mention:A5039403820');
});

test('What is no author, work or institution is a problem with its place', async () => {
  const brought = await bring({ id: 'https://openalex.org/C71924100', display_name: 'Medicine' }, 7, {
    details: { id: 5 },
    works: [],
  });
  expect(brought.problems.map((found) => [found.code, found.row])).toEqual([
    ['ROW_SHAPE', 1],
    ['ROW_SHAPE', 2],
    ['ROW_SHAPE', 3],
  ]);
  expect(brought.problems[0]?.found).toContain('C71924100');
});

test('Identifiers are read from their addresses and nothing else', () => {
  expect(openAlexId('https://openalex.org/A5014657720', 'A')).toBe('A5014657720');
  expect(openAlexId('https://openalex.org/A5014657720', 'W')).toBeNull();
  expect(openAlexId('javascript:A5014657720', 'A')).toBeNull();
  expect(orcidOf('https://orcid.org/0000-0002-4637-988x')).toBe('0000-0002-4637-988X');
  expect(rorOf('https://ror.org/03yez3163')).toBe('03yez3163');
  expect(rorOf('https://example.org/03yez3163')).toBeNull();
  expect(doiOf('https://doi.org/10.1016/J.X')).toBe('10.1016/j.x');
});

test('Titles lose markup but keep comparisons', () => {
  expect(plainTitle('CO<sub>2</sub>  &amp; H<sub>2</sub>')).toBe('CO2 & H2');
  expect(plainTitle('When a < b and c > d')).toBe('When a < b and c > d');
});

test('What has been met is remembered in bounded memory', () => {
  const seen = new SeenIds(2);
  expect(['a', 'b', 'a', 'c', 'a', 'd', 'b'].map((id) => seen.add(id))).toEqual([true, true, false, true, false, true, true]);
});
