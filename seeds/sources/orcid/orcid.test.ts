import { join } from 'node:path';
import type { StatedRecord } from '@brainlink/schema/facts';
import { fileInput, readDocuments, textInput, type Input } from '../../read';
import type { Problem, SourceDocument, StateContext } from '../source';
import { orcidSource } from '.';
import { degreeLevel } from './degree-level';
import { orcidRowSchema } from './rows';

const ctx: StateContext = {
  sender: 'orcid',
  scope: '',
  institutions: { resolve: (text) => (text === 'employment-org' ? { key: 'ror:05apxxy63', name: 'KAIST', score: 0.98 } : null) },
  technologies: (text) => (text === 'hydrogen' ? ['HYDROGEN'] : []),
};

async function bring(input: Input): Promise<{ records: StatedRecord[]; problems: Problem[]; rejected: string[] }> {
  const documents = async function* (): AsyncGenerator<SourceDocument> {
    for await (const { row, body } of readDocuments(input)) {
      if (body.kind === 'broken') throw body.error;
      yield { origin: { file: input.name, row }, body };
    }
  };
  const brought = { records: [] as StatedRecord[], problems: [] as Problem[], rejected: [] as string[] };
  for await (const parsed of orcidSource.parse!(documents(), ctx)) {
    if ('problem' in parsed) brought.problems.push(parsed.problem);
    else if ('value' in parsed) {
      const row = orcidRowSchema.safeParse(parsed.value);
      if (row.success) brought.records.push(...orcidSource.state(row.data, ctx, parsed.source));
      else brought.rejected.push(row.error.issues[0]?.message ?? '');
    }
  }
  return brought;
}

const fixture = (name: string): Input => fileInput(join(__dirname, 'fixtures', name));
const factsOf = (record: StatedRecord | undefined, kind: string): StatedRecord['facts'] =>
  record?.facts.filter((fact) => fact.kind === kind) ?? [];
const person = (records: readonly StatedRecord[]): StatedRecord | undefined =>
  records.find((record) => record.describes === 'person');

test('A record in XML brings names, the iD, country, employment and degree with their dates', async () => {
  const { records, problems } = await bring(fixture('record-3.0.xml'));
  const record = person(records);
  expect(problems).toEqual([]);
  expect(record).toMatchObject({ key: 'orcid:orcid:record:8888-8888-8888-8880', scope: 'record:8888-8888-8888-8880' });
  expect(factsOf(record, 'name').map((fact) => fact.props.latin)).toEqual([
    'give-names family-name',
    'credit-name',
    'other-name-1',
  ]);
  expect(factsOf(record, 'identifier').map((fact) => fact.props)).toEqual([{ scheme: 'orcid', value: '8888-8888-8888-8880' }]);
  expect(factsOf(record, 'residence').map((fact) => fact.props)).toEqual([{ country: 'US' }]);
  expect(factsOf(record, 'affiliation')).toEqual([
    {
      kind: 'affiliation',
      subject: { kind: 'Record', key: 'orcid:orcid:record:8888-8888-8888-8880' },
      object: { kind: 'Institution', key: 'ror:05apxxy63' },
      props: { text: 'employment-org', department: 'employment:department-name', position: 'employment:role-title', score: 0.98 },
      validFrom: '1948-02-02',
      validTo: '2025',
      visibility: 'secretariat',
    },
  ]);
  expect(
    factsOf(record, 'degree').map(({ props, validFrom, validTo, visibility }) => [props.level, validFrom, validTo, visibility]),
  ).toEqual([['other', '1948-02-02', '2019-01-01', 'secretariat']]);
});

test('A record in JSON says the same things in the same way', async () => {
  const { records } = await bring(fixture('record-full-3.0.json'));
  const record = person(records);
  expect(record?.key).toBe('orcid:orcid:record:0000-0002-7319-2192');
  expect(factsOf(record, 'name')[0]?.props).toEqual({ latin: 'Three releasecandidate1' });
  expect(factsOf(record, 'name').map((fact) => fact.props.latin)).toContain('Other Name');
  expect(factsOf(record, 'affiliation')[0]).toMatchObject({
    props: { text: 'common:name' },
    validFrom: '1948-02-02',
    validTo: '1948-02-02',
    visibility: 'public',
  });
  expect(factsOf(record, 'degree')).toHaveLength(3);
  expect(factsOf(record, 'authorship').map(({ object, validFrom }) => [object?.key, validFrom])).toEqual([
    ['doi:10.1087/20120404', '2012-10-01'],
  ]);
});

test('A listed work is a record of its own with its profile, keyed by DOI', async () => {
  const { records } = await bring(fixture('record-full-3.0.json'));
  const work = records.find((record) => record.describes === 'thing');
  expect(work?.key).toBe('orcid:orcid:work:0000-0002-7319-2192:doi:10.1087/20120404');
  expect(work?.facts).toEqual([
    {
      kind: 'profile',
      subject: { kind: 'Work', key: 'doi:10.1087/20120404' },
      visibility: 'public',
      props: {
        title: 'Work Title',
        type: 'journal-article',
        date: '2012-10-01',
        year: 2012,
        doi: '10.1087/20120404',
        venue: 'Jounral Title',
      },
    },
  ]);
});

test('A list of works belongs to the owner named in its path; a DOI of the whole volume is not the key of a part', async () => {
  const { records } = await bring(fixture('works-3.0.xml'));
  const owner = person(records);
  expect(owner?.key).toBe('orcid:orcid:works:8888-8888-8888-8880');
  expect(factsOf(owner, 'name').map((fact) => fact.props)).toEqual([{ latin: 'User One Credit name' }]);
  expect(factsOf(owner, 'authorship').map(({ object, validFrom }) => [object?.key, validFrom])).toEqual([
    ['orcid:3356', '2017-03-03'],
    ['orcid:3357', '2017-02-02'],
    ['orcid:3358', '2017-03-03'],
  ]);
});

test('Of 51 contributors the 37 who are no staff or editors count as authors, and those with an iD become records', async () => {
  const { records } = await bring(fixture('work-51-contributors-3.0.json'));
  const work = records.at(-1);
  expect(work?.facts[0]?.props).toMatchObject({ title: 'Work title', authors: 37, authorsTruncated: false, date: '2022-05-24' });
  const people = records.filter((record) => record.describes === 'person');
  expect(people.length).toBe(new Set(people.map((record) => record.key)).size);
  expect(factsOf(work, 'authorship')).toHaveLength(people.length);
  expect(people[0]?.facts.map((fact) => fact.props)).toEqual([
    { latin: 'Jordan' },
    { scheme: 'orcid', value: '0000-0002-5391-5437' },
  ]);
});

test('Days that do not exist leave the month', async () => {
  const { records } = await bring(
    textInput(
      'r.json',
      JSON.stringify({
        'orcid-identifier': { path: '0000-0002-7319-2192' },
        person: {
          name: { 'given-names': { value: '혜옥' }, 'family-name': { value: '김' } },
          keywords: { keyword: [{ content: 'hydrogen' }] },
        },
        'activities-summary': {
          employments: {
            'affiliation-group': [
              {
                summaries: [
                  {
                    'employment-summary': {
                      organization: { name: 'X' },
                      'start-date': { year: { value: '2026' }, month: { value: '02' }, day: { value: '30' } },
                    },
                  },
                ],
              },
            ],
          },
        },
      }),
    ),
  );
  expect(factsOf(records[0], 'affiliation')[0]?.validFrom).toBe('2026-02');
  expect(factsOf(records[0], 'name')[0]?.props).toEqual({ hangul: '혜옥 김' });
  expect(factsOf(records[0], 'field')[0]?.props).toEqual({ text: 'hydrogen', technologies: ['HYDROGEN'] });
});

test.each([
  ['entities.xml', '<?xml version="1.0"?><!DOCTYPE r [<!ENTITY a "b">]><r:record xmlns:r="x">&a;</r:record>', 'XML_BROKEN'],
  ['half.xml', '<?xml version="1.0"?><record:record><person>', 'XML_BROKEN'],
  ['other.json', '{"hello": 1}', 'ROW_SHAPE'],
])('%s is a problem, not a record', async (name, content, code) => {
  const { records, problems } = await bring(textInput(name, content));
  expect(records).toEqual([]);
  expect(problems.map((found) => found.code)).toEqual([code]);
});

test('A record whose iD is none is rejected', async () => {
  const { rejected } = await bring(textInput('r.json', '{"orcid-identifier": {"path": "123"}}'));
  expect(rejected).toEqual(['ORCID_INVALID']);
});

test.each([
  ['Ph.D. in Physics', 'doctor'],
  ['공학박사', 'doctor'],
  ['M.Sc.', 'master'],
  ['Bachelor of Arts', 'bachelor'],
  ['Visiting student', 'other'],
])('%s is a degree of level %s', (title, level) => {
  expect(degreeLevel(title)).toBe(level);
});
