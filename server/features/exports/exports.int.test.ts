import 'reflect-metadata';

import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';

import exceljs from 'exceljs';
import express from 'express';

import { loadConfig } from '../../config';
import { readAuditPage } from '../../audit';
import { composeFeatures } from '../../features';
import type { Services } from '../../graphql/services';
import { createApiToken } from '../../identity/api-tokens.service';
import { cliActor } from '../../identity/actor';
import { mountIdentity } from '../../identity/mount';
import { repeatableRandom } from '../../identity/repeatable-random';
import type { Neo4jStore } from '../../neo4j';
import { testStore } from '../../testing';
import { importPeople, personIdOf } from '../../testing/import-people';
import { setConsent } from '../consents/consents.service';
import { listPeople } from '../people/people.service';
import { PeopleSort } from '../people/people.types';
import { mountExports } from './mount-exports';

describe('exports', () => {
  let store: Neo4jStore;
  let server: Server;
  let origin: string;
  let features: Services;
  const tokens: Record<string, string> = {};
  const clock = { now: () => new Date('2026-03-02T00:00:00Z') };
  const random = repeatableRandom('exports');

  beforeEach(async () => {
    store = await testStore();
    const ports = { store, clock, random };
    features = composeFeatures(loadConfig({ home: tmpdir() }, {}), ports, 'http://atlas.test', null);
    const app = express();
    mountIdentity(app, { ...ports, baseUrl: 'http://atlas.test' });
    mountExports(app, { features });
    server = createServer(app).listen(0, '127.0.0.1');
    await new Promise((resolve) => server.once('listening', resolve));
    origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    await importPeople(store, [
      { key: '1', hangul: '김민수', latin: 'Minsu Kim', email: 'minsu@example.org' },
      { key: '2', hangul: '=HYPERLINK("http://evil")', latin: 'Younghee, Lee' },
    ]);
    for (const role of ['secretariat', 'analyst'] as const) {
      const content = { userId: `u_${role}`, name: role, roles: [role], readOnly: true, expiresInDays: 1, createdBy: 'test' };
      await store.write((tx) =>
        tx.run('CREATE (:User {id: $id, name: $name, roles: $roles})', { id: `u_${role}`, name: role, roles: [role] }),
      );
      tokens[role] = (await store.write((tx) => createApiToken(tx, ports, content))).secret;
    }
  });
  afterEach(async () => {
    await new Promise((resolve) => server.close(resolve));
    await store.close();
  });

  const ask = (role: string, body: unknown) =>
    fetch(`${origin}/export`, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        ...(tokens[role] === undefined ? {} : { authorization: `Bearer ${tokens[role]}` }),
      },
      body: JSON.stringify(body),
    });
  const csvLines = async (response: Response) =>
    Buffer.from(await response.arrayBuffer())
      .toString('utf8')
      .split('\r\n');

  it('hold the whole list that the GraphQL field gives, with query, times and count', async () => {
    const response = await ask('secretariat', { format: 'json', list: { kind: 'people', variables: { sort: 'NAME' } } });
    const file = (await response.json()) as { about: Record<string, unknown>; rows: { id: string }[] };
    const page = await listPeople(features.network, 'secretariat', { sort: PeopleSort.NAME, first: 500 });
    expect(file.rows.map(({ id }) => id)).toEqual(page.edges.map(({ node }) => node.id));
    expect(file.about).toMatchObject({
      query: page.header.query,
      validAt: '2026-03-02',
      knownAt: 'now',
      seq: 1,
      count: 2,
      synthetic: true,
    });
  });

  it('are CSV that Excel reads: a byte order mark, quoted cells, no formula', async () => {
    const response = await ask('secretariat', { format: 'csv', list: { kind: 'people', variables: {} } });
    expect(response.headers.get('content-type')).toBe('text/csv; charset=utf-8');
    expect(response.headers.get('x-atlas-count')).toBe('2');
    const lines = await csvLines(response);
    expect(lines[0]?.startsWith('\ufeff# BrainLink Atlas')).toBe(true);
    expect(lines).toContain('# count: 2');
    const evil = lines.find((line) => line.includes('HYPERLINK'));
    expect(evil).toContain(`"'=HYPERLINK(""http://evil"")","Younghee, Lee"`);
  });

  it('are XLSX with the data on one sheet and what it is on another', async () => {
    const response = await ask('secretariat', { format: 'xlsx', list: { kind: 'people', variables: { sort: 'NAME' } } });
    const workbook = new exceljs.Workbook();
    await workbook.xlsx.load(await response.arrayBuffer());
    const names = workbook
      .getWorksheet('data')
      ?.getColumn(2)
      .values.filter((value) => value !== undefined);
    expect(names).toEqual(expect.arrayContaining(['이름', '김민수', `'=HYPERLINK("http://evil")`]));
    expect(workbook.getWorksheet('about')?.getColumn(1).values).toContain('query');
  });

  it('leave out whom the audience may not see, in rows and in the count', async () => {
    const person = await personIdOf(store, '1');
    const empty = await ask('analyst', { format: 'json', list: { kind: 'people', variables: {} } });
    expect((await empty.json()) as unknown).toMatchObject({ rows: [], about: { count: 0 } });
    await setConsent(features.identity, cliActor('root'), {
      personId: person,
      purpose: 'organizers',
      value: 'yes',
      reason: '서면',
    });
    const one = (await (await ask('analyst', { format: 'json', list: { kind: 'people', variables: {} } })).json()) as {
      rows: { name: string }[];
    };
    expect(one.rows.map(({ name }) => name)).toEqual(['김민수']);
  });

  it('need the right to the list besides the right to export', async () => {
    const codes = [];
    for (const [role, kind] of [
      ['analyst', 'users'],
      ['analyst', 'auditEntries'],
      ['analyst', 'importProblems'],
      ['nobody', 'people'],
    ] as const) {
      const response = await ask(role, { format: 'csv', list: { kind, variables: {} } });
      codes.push([response.status, ((await response.json()) as { error: { code: string } }).error.code]);
    }
    expect(codes).toEqual([
      [403, 'NOT_ALLOWED'],
      [403, 'NOT_ALLOWED'],
      [403, 'NOT_ALLOWED'],
      [401, 'SIGN_IN_REQUIRED'],
    ]);
  });

  it('write a table as a client shows it, cells escaped', async () => {
    const response = await ask('analyst', {
      format: 'csv',
      name: '행사 참가자',
      list: { kind: 'editionEvents', variables: { year: 2026 } },
      columns: [{ key: 'title', header: '행사' }],
      rows: [['수소 워크숍'], ['@SUM(A1)']],
    });
    expect(response.headers.get('content-disposition')).toContain(`filename*=UTF-8''${encodeURIComponent('행사 참가자.csv')}`);
    const lines = await csvLines(response);
    expect(lines).toEqual(
      expect.arrayContaining(['"# query: editionEvents{""year"":2026}"', '행사', '수소 워크숍', "'@SUM(A1)"]),
    );
  });

  it('are written down before they leave, with list, count and who', async () => {
    await ask('secretariat', { format: 'csv', list: { kind: 'users', variables: {} } });
    const { entries } = await readAuditPage(features.identity, { audience: 'secretariat', first: 10, action: 'export' });
    expect(entries).toMatchObject([
      { actor: 'u_secretariat', via: 'token', details: { query: 'users{}', count: 2, format: 'csv', whole: true } },
    ]);
  });

  it.each([
    ['an unknown list without rows', { format: 'csv', list: { kind: 'secrets', variables: {} } }, 404, 'NOT_FOUND'],
    ['a name every object has', { format: 'csv', list: { kind: 'constructor', variables: {} } }, 404, 'NOT_FOUND'],
    ['an unknown format', { format: 'exe', list: { kind: 'people' } }, 400, 'INVALID_INPUT'],
    [
      'rows that do not fit the columns',
      { format: 'csv', list: { kind: 'x' }, columns: [{ key: 'a', header: 'a' }], rows: [['1', '2']] },
      400,
      'INVALID_INPUT',
    ],
    ['a name with a path', { format: 'csv', name: '../../etc', list: { kind: 'people' } }, 400, 'INVALID_INPUT'],
    [
      'a variable of the wrong type',
      { format: 'csv', list: { kind: 'personFacts', variables: { id: 7 } } },
      400,
      'INVALID_INPUT',
    ],
    [
      'a day that does not exist',
      { format: 'csv', list: { kind: 'people', variables: { validAt: '2026-02-30' } } },
      400,
      'INVALID_DATE',
    ],
  ])('refuse %s with a stable code', async (_, body, status, code) => {
    const response = await ask('secretariat', body);
    expect([response.status, ((await response.json()) as { error: { code: string } }).error.code]).toEqual([status, code]);
  });
});
