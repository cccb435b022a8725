import { readFileSync } from 'node:fs';
import type { StatedRecord } from '@brainlink/schema/facts';
import { dataFile } from '../../data';
import type { ParsedDocument, Problem, SourceDocument, StateContext } from '../source';
import { editionsSource, programmeEntrySchema, type ProgrammeEntryInput } from '.';

const ctx: StateContext = {
  sender: 'kofst',
  scope: 'kofst',
  institutions: {
    resolve: (text) => (text === 'Incheon National University' ? { key: 'ror:02xf7p935', name: text, score: 1 } : null),
  },
  technologies: () => [],
};

async function bring(
  ...values: unknown[]
): Promise<{ records: Map<string, StatedRecord>; problems: Problem[]; rejected: number }> {
  const documents = async function* (): AsyncGenerator<SourceDocument> {
    yield* values.map((value, index): SourceDocument => ({
      origin: { file: 'editions.json', row: index + 1 },
      body: { kind: 'json', value },
    }));
  };
  const records = new Map<string, StatedRecord>();
  const problems: Problem[] = [];
  let rejected = 0;
  for await (const parsed of editionsSource.parse!(documents(), ctx) as AsyncIterable<ParsedDocument>) {
    if ('problem' in parsed) problems.push(parsed.problem);
    else if ('value' in parsed) {
      const entry = programmeEntrySchema.safeParse(parsed.value);
      if (!entry.success) rejected += 1;
      else for (const record of editionsSource.state(entry.data, ctx, parsed.source)) records.set(record.key, record);
    }
  }
  return { records, problems, rejected };
}

const shipped = (): unknown => JSON.parse(readFileSync(dataFile('editions'), 'utf8'));
const profile = (record: StatedRecord | undefined): StatedRecord['facts'][number]['props'] | undefined => record?.facts[0]?.props;

test('The shipped file brings the editions 2022–2025 with what is known, the planned one of 2026, and six events', async () => {
  const { records, problems, rejected } = await bring(shipped());
  expect([problems.length, rejected]).toEqual([0, 0]);
  expect([...records.keys()]).toEqual([
    'editions:kofst:edition:2022',
    'editions:kofst:edition:2023',
    'editions:kofst:edition:2024',
    'editions:kofst:edition:2025',
    'editions:kofst:edition:2026',
    'editions:kofst:event:xld-2023-10-09',
    'editions:kofst:event:xld-2024-10-15',
    'editions:kofst:event:xld-2024-11-19',
    'editions:kofst:event:xld-2025-10-03',
    'editions:kofst:event:xld-2025-10',
    'editions:kofst:event:xld-2025-12-10',
  ]);
  expect(profile(records.get('editions:kofst:edition:2022'))).toMatchObject({
    year: 2022,
    events: 14,
    overseas: 70,
    domestic: 379,
    participants: 449,
  });
});

test('What is unknown of an edition is absent, and an expected figure is a note, not a figure', async () => {
  const { records } = await bring(shipped());
  const third = profile(records.get('editions:kofst:edition:2023'));
  expect(third).toMatchObject({ events: 10, note: expect.stringContaining('300 participants were expected') });
  expect(third).not.toHaveProperty('participants');
  const fourth = profile(records.get('editions:kofst:edition:2024'));
  expect(fourth).not.toHaveProperty('events');
  expect([fourth?.note, fourth?.noteKo]).toEqual(['2022–2024 together: 43 events.', '2022–2024년을 합해 행사 43건.']);
  expect(third?.noteKo).toContain('참가자 300명을 예상했으나');
});

test('A known event has its days, its technology, its edition, its host and its source', async () => {
  const event = (await bring(shipped())).records.get('editions:kofst:event:xld-2024-10-15');
  expect(profile(event)).toMatchObject({
    titleKo: '지속 가능한 e-모빌리티를 위한 배터리 혁신',
    from: '2024-10-15',
    to: '2024-10-18',
    edition: 2024,
    status: 'held',
  });
  expect(event?.facts.slice(1).map((fact) => [fact.props.relation, fact.object?.key])).toEqual([
    ['inEdition', '2024'],
    ['aboutTechnology', 'SECONDARY_BATTERY'],
    ['hostedBy', 'ror:02xf7p935'],
  ]);
});

test('The number within the whole series is read where the press gives it', async () => {
  const { records } = await bring(shipped());
  expect(profile(records.get('editions:kofst:event:xld-2024-11-19'))?.seriesNumber).toBe(38);
  expect(profile(records.get('editions:kofst:event:xld-2025-10-03'))).not.toHaveProperty('seriesNumber');
});

const club: ProgrammeEntryInput = {
  type: 'club',
  key: 'club-1',
  nameKo: '수소 클럽',
  event: 'xld-2024-10-15',
  from: '2024-11',
  technologies: ['HYDROGEN'],
  members: [
    { record: 'participants:kofst:E1-1', role: 'leader' },
    { record: 'participants:kofst:E1-2', from: '2025-01', to: '2025-06' },
  ],
};

test('Club members are facts about the records of people, from the club on unless the file says otherwise, shown with consent', async () => {
  const record = (await bring(club)).records.get('editions:kofst:club:club-1');
  expect(record?.facts.filter((fact) => fact.kind === 'clubMembership')).toEqual([
    {
      kind: 'clubMembership',
      subject: { kind: 'Record', key: 'participants:kofst:E1-1' },
      object: { kind: 'Club', key: 'club-1' },
      props: { role: 'leader' },
      validFrom: '2024-11',
      visibility: 'consent',
    },
    {
      kind: 'clubMembership',
      subject: { kind: 'Record', key: 'participants:kofst:E1-2' },
      object: { kind: 'Club', key: 'club-1' },
      props: { role: 'member' },
      validFrom: '2025-01',
      validTo: '2025-06',
      visibility: 'consent',
    },
  ]);
});

test('Projects, works and outcomes are related to where they come from', async () => {
  const { records } = await bring({
    projects: [
      {
        key: 'p1',
        titleKo: '공동연구',
        kind: 'jointResearch',
        club: 'club-1',
        from: '2025-03',
        institutions: ['ror:05apxxy63', 'Somewhere'],
      },
    ],
    works: [
      {
        key: 'w1',
        title: 'T',
        date: '2025-05-01',
        project: 'p1',
        authors: [{ record: 'register:kofst:R-1', position: 1 }],
        authorCount: 3,
      },
    ],
    outcomes: [{ key: 'o1', titleKo: '협약', kind: 'mou', date: '2025', event: 'xld-2024-10-15' }],
  });
  const relations = (key: string): unknown =>
    records
      .get(key)
      ?.facts.filter((fact) => fact.kind === 'relation')
      .map((fact) => [fact.props.relation, fact.object?.key]);
  expect(relations('editions:kofst:project:p1')).toEqual([
    ['fromClub', 'club-1'],
    ['hostedBy', 'ror:05apxxy63'],
  ]);
  expect(relations('editions:kofst:work:w1')).toEqual([['fromProject', 'p1']]);
  expect(relations('editions:kofst:outcome:o1')).toEqual([['fromEvent', 'xld-2024-10-15']]);
  expect(profile(records.get('editions:kofst:work:w1'))).toMatchObject({ authors: 3, authorsTruncated: true, year: 2025 });
});

test('An entry of an unknown type and a date that does not exist are rejected; a text is a problem', async () => {
  const { rejected, problems } = await bring({ type: 'party', key: 'x' }, { ...club, from: '2024-02-30' }, 'hello');
  expect(rejected).toBe(2);
  expect(problems.map((found) => [found.code, found.row])).toEqual([['ROW_SHAPE', 3]]);
});
