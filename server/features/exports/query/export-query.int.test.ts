import 'reflect-metadata';

import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import exceljs from 'exceljs';
import type { PartialDate } from '@brainlink/schema/time';
import { applyCommand } from '@brainlink/seeds/write';
import { readAuditPage } from '../../../audit';
import { openAtlas, publishWorld } from '../../../graphql/hidden/open-atlas';
import { fact, person, personId, thing } from '../../../graphql/hidden/world';
import type { QueryPorts } from '../../../graphql/run-query';
import { buildSchemas } from '../../../graphql/schemas';
import { cliActor } from '../../../identity/actor';
import type { Neo4jStore } from '../../../neo4j';
import { testStore } from '../../../testing';
import { exportQuery, type ExportedQuery, type QueryExport } from './export-query.service';

const STAFF = cliActor('test');
const ANALYST = { ...STAFF, roles: ['analyst'] as const, contactGrant: false };
const DAY = '2025-05-20' as PartialDate;
const keyOf = (name: string): string => `participants:test:${name}`;
const NAMES = ['=cmd()', 'Kim, Minsu', 'a<b>&"c"', ...Array.from({ length: 9 }, (_, at) => `Person ${at}`)];

/** Twelve people at one event; names that a spreadsheet, CSV and XML trip over. */
const WORLD = [
  thing('Event', 'e1', { titleKo: '행사', titleEn: 'Event', from: DAY, to: DAY, edition: 2025 }),
  ...NAMES.map((latin, at) =>
    person(keyOf(String(at)), [
      fact('name', { latin }),
      fact('residence', { country: ['KR', 'US', 'DE'][at % 3]! }),
      fact(
        'participation',
        { status: 'attended', role: 'speaker' },
        { object: { kind: 'Event', key: 'e1' }, validFrom: DAY, validTo: DAY },
      ),
    ]),
  ),
];

const GROWTH = `query Growth($from: PartialDate!) {
  networkGrowth(period: YEAR, from: $from, to: "2025", groupBy: COUNTRY, firstGroups: 1, metrics: [PEOPLE, TIES]) {
    all { key label { ko } points { key numbers { metric value reason } } }
    groups { key label { ko } points { key numbers { metric value reason } } }
    groupCount
  }
}`;
const TIES = '{ ties(first: 10) { edges { one { id label } other { id label } weight crossBorder } } }';

describe('an exported query', () => {
  let store: Neo4jStore;
  let atlas: Awaited<ReturnType<typeof openAtlas>>;
  let ports: QueryPorts;
  let folder: string;

  beforeAll(async () => {
    store = await testStore();
    const schemas = await buildSchemas(store.driver);
    await publishWorld(store, WORLD, []);
    atlas = await openAtlas(store, schemas);
    ports = { store, clock: { now: () => new Date('2026-03-02T00:00:00Z') }, features: atlas.features, schemas };
    folder = await mkdtemp(join(tmpdir(), 'export-'));
  });
  afterAll(async () => {
    await atlas.close();
    await store.close();
    await rm(folder, { recursive: true });
  });

  const file = (name: string) => join(folder, name);
  const run = (
    asked: Partial<QueryExport> & Pick<QueryExport, 'text' | 'format'>,
    actor: typeof STAFF = STAFF,
  ): Promise<ExportedQuery> => exportQuery(ports, actor, { variables: {}, out: file(`out.${asked.format}`), ...asked });
  const growth = (format: QueryExport['format'], more: Partial<QueryExport> = {}) =>
    run({ text: GROWTH, variables: { from: 2024 }, format, knownAt: 'seq:1', ...more });

  it('holds every page, a row a number, and what it answers', async () => {
    const { about, cut } = await growth('json');
    const { rows, about: inFile } = JSON.parse(await readFile(file('out.json'), 'utf8')) as {
      rows: Record<string, unknown>[];
      about: Record<string, unknown>;
    };
    // Four series (all and three countries), two years, two metrics.
    expect(rows).toHaveLength(16);
    expect(rows.filter((row) => row['key'] === 'KR' && row['points.key'] === '2025')).toEqual([
      expect.objectContaining({
        part: 'groups',
        'label.ko': '한국',
        'points.numbers.metric': 'PEOPLE',
        'points.numbers.value': 4,
      }),
      expect.objectContaining({ part: 'groups', 'points.numbers.metric': 'TIES', 'points.numbers.value': 6 }),
    ]);
    expect(new Set(rows.map((row) => row['key']))).toEqual(new Set(['all', 'KR', 'US', 'DE']));
    expect(inFile).toMatchObject({
      knownAt: 'seq:1',
      seq: 1,
      count: 16,
      variables: '{"from":"2024"}',
      once: { groupCount: 3 },
      synthetic: true,
    });
    expect([about.digest?.length, String(inFile['query']).startsWith('networkGrowth{'), cut]).toEqual([64, true, []]);
    expect((await readdir(folder)).filter((name) => /partial|rows/.test(name))).toEqual([]);
  });

  it('has the same rows for what was known then, whatever is published later', async () => {
    await growth('csv');
    const before = await readFile(file('out.csv'), 'utf8');
    await publishWorld(
      store,
      [person(keyOf('late'), [fact('name', { latin: 'Late' }), fact('residence', { country: 'KR' })])],
      [],
    );
    await growth('csv');
    expect(await readFile(file('out.csv'), 'utf8')).toBe(before);
    expect(before).toContain('# knownAt: seq:1 (seq 1)');
  });

  it('lets no name become a formula, in CSV and XLSX', async () => {
    await run({ text: TIES, format: 'csv' });
    const csv = await readFile(file('out.csv'), 'utf8');
    expect(csv).toContain(",'=cmd(),");
    expect(csv).not.toContain(',=cmd()');
    expect(csv).toContain('# totalCount: 66');
    expect(csv.split('\r\n').filter((line) => line.startsWith('p_'))).toHaveLength(66);
    await run({ text: TIES, format: 'xlsx' });
    const workbook = new exceljs.Workbook();
    await workbook.xlsx.readFile(file('out.xlsx'));
    const cells = workbook.getWorksheet('data')!.getColumn(2).values;
    expect([cells.includes(`'=cmd()`), cells.includes('=cmd()')]).toEqual([true, false]);
  });

  it('is Parquet that another library reads, with the question in its metadata', async () => {
    await run({ text: TIES, format: 'parquet' });
    const { parquetMetadata, parquetReadObjects } = await import('hyparquet');
    const bytes = await readFile(file('out.parquet'));
    const buffer = bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length) as ArrayBuffer;
    const rows = await parquetReadObjects({ file: buffer });
    expect(rows).toHaveLength(66);
    expect(rows.map((row) => row['one.label'])).toContain('=cmd()');
    expect(rows[0]).toMatchObject({ weight: expect.any(Number) as number, crossBorder: expect.any(Boolean) as boolean });
    const known = Object.fromEntries((parquetMetadata(buffer).key_value_metadata ?? []).map(({ key, value }) => [key, value]));
    expect(known).toMatchObject({ count: '66', text: TIES });
  });

  it.each(['graphml', 'gexf'] as const)('is a well-formed network as %s, each pair once', async (format) => {
    const { about } = await run({ text: TIES, format });
    expect(about.once).toMatchObject({ nodes: 12, links: 66 });
    const text = await readFile(file(`out.${format}`), 'utf8');
    const open: string[] = [];
    for (const [, closing, name, , self] of text
      .replace(/^<\?xml.*\?>/, '')
      .matchAll(/<(\/?)([\w:]+)((?:\s+[\w:.]+="[^"<]*")*)\s*(\/?)>/g)) {
      if (closing) expect(open.pop()).toBe(name);
      else if (!self) open.push(name!);
    }
    expect(open).toEqual([]);
    expect([text.match(/<node /g)?.length, text.match(/<edge /g)?.length]).toEqual([12, 66]);
    expect(text).toContain('a&lt;b&gt;&amp;&quot;c&quot;');
    expect(text).toContain(personId(keyOf('0')));
  });

  it('says which lists within rows are not whole', async () => {
    const text =
      '{ networkGrowth(period: YEAR, from: "2025", metrics: [TIES]) { all { points { numbers { metric members(first: 2) { pageInfo { hasNextPage } edges { id otherId } } } } } } }';
    const { cut, about } = await run({ text, format: 'json' });
    expect(cut).toEqual(['all.points.numbers.members']);
    expect(about.truncated).toBe('all.points.numbers.members');
  });

  it('holds what the role sees, and is written down', async () => {
    await applyCommand(store, { kind: 'stateFact', actor: 'u_x', at: new Date('2026-03-01T07:00:00Z'), changes: [] });
    const { about } = await run(
      { text: GROWTH, variables: { from: '2024' }, format: 'json' },
      ANALYST as unknown as typeof STAFF,
    );
    const { rows } = JSON.parse(await readFile(file('out.json'), 'utf8')) as { rows: Record<string, unknown>[] };
    const few = rows.filter((row) => row['key'] === 'DE' && row['points.key'] === '2025');
    expect(few.map((row) => [row['points.numbers.value'], row['points.numbers.reason']])).toEqual([
      [null, 'SMALL_CELL'],
      [null, 'SMALL_CELL'],
    ]);
    const { entries } = await readAuditPage(atlas.features.identity, { audience: 'secretariat', first: 100, action: 'export' });
    expect(entries.map(({ actor, via, details }) => ({ actor, via, ...details }))).toContainEqual(
      expect.objectContaining({
        actor: 'cli:test',
        via: 'cli',
        query: about.query,
        count: about.count,
        format: 'json',
        whole: true,
      }),
    );
  });

  it.each([
    ['a text that is no query', { text: '{ ties(', format: 'csv' }, 'INVALID_QUERY'],
    ['a field that is not there', { text: '{ nothing { x } }', format: 'csv' }, 'NOT_ALLOWED'],
    ['a mutation', { text: 'mutation { markVisited }', format: 'csv' }, 'INVALID_QUERY'],
    ['a variable that is missing', { text: GROWTH, format: 'csv' }, 'INVALID_QUERY'],
    ['a state of knowledge for a field of now', { text: '{ me { id } }', format: 'csv', knownAt: 'seq:1' }, 'INVALID_INPUT'],
    [
      'two states of knowledge',
      { text: '{ ties(knownAt: "seq:1") { totalCount } }', format: 'csv', knownAt: 'seq:1' },
      'INVALID_INPUT',
    ],
    [
      'a network where there is none',
      { text: '{ networkGrowth(period: YEAR, from: "2025") { groupCount } }', format: 'gexf' },
      'INVALID_INPUT',
    ],
    ['a day that does not exist', { text: TIES, format: 'csv', knownAt: '2026-02-31' }, 'INVALID_DATE'],
  ] as const)('is refused for %s, and leaves no file', async (_, asked, code) => {
    await expect(run({ ...asked, out: file('refused') })).rejects.toMatchObject({ code });
    expect((await readdir(folder)).filter((name) => name.startsWith('refused'))).toEqual([]);
  });
});
