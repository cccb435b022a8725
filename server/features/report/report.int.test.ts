import 'reflect-metadata';

import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import express from 'express';
import type { PartialDate } from '@brainlink/schema/time';
import { readAuditPage } from '../../audit';
import { openAtlas, publishWorld } from '../../graphql/hidden/open-atlas';
import { fact, person, thing } from '../../graphql/hidden/world';
import { buildSchemas } from '../../graphql/schemas';
import { ANONYMOUS, cliActor, type Actor } from '../../identity/actor';
import { rememberAuthentication } from '../../identity/request-actor';
import type { Neo4jStore } from '../../neo4j';
import { testStore } from '../../testing';
import { reproduce } from '../answers/reproduce.service';
import { editionReport } from './edition-report.service';
import { mountReport } from './mount-report';

const ANALYST: Actor = { ...cliActor('analyst'), id: 'u_analyst', roles: ['analyst'], contactGrant: false, via: 'session' };
const EVENTS = { e1: ['2024-03-10', 0, 20], e2: ['2025-04-10', 10, 34], e3: ['2025-09-01', 31, 34] } as const;

const WORLD = [
  ...Object.entries(EVENTS).map(([key, [day]]) =>
    thing('Event', key, {
      titleKo: `행사 ${key}`,
      titleEn: `Event ${key}`,
      from: day,
      to: day,
      edition: Number(day.slice(0, 4)),
    }),
  ),
  ...Array.from({ length: 34 }, (_, at) =>
    person(`participants:test:${at}`, [
      fact('name', { latin: `Person ${at}` }),
      fact('residence', { country: at % 3 ? 'KR' : 'US' }),
      fact('field', { text: 'hydrogen', technologies: ['HYDROGEN'] }),
      ...Object.entries(EVENTS).flatMap(([key, [day, from, to]]) =>
        at >= from && at < to
          ? [
              fact(
                'participation',
                { status: 'attended', role: 'speaker' },
                { object: { kind: 'Event', key }, validFrom: day as PartialDate, validTo: day as PartialDate },
              ),
            ]
          : [],
      ),
    ]),
  ),
];

describe('the page of an edition', () => {
  let store: Neo4jStore;
  let atlas: Awaited<ReturnType<typeof openAtlas>>;
  let server: Server;
  let actor: Actor = ANONYMOUS;
  beforeAll(async () => {
    store = await testStore();
    const schemas = await buildSchemas(store.driver);
    await publishWorld(store, WORLD, []);
    atlas = await openAtlas(store, schemas);
    const app = express();
    app.use((request, _response, next) => {
      rememberAuthentication(request, { actor, csrf: null, sessionSecret: null, renew: false });
      next();
    });
    mountReport(app, { features: atlas.features });
    server = createServer(app).listen(0, '127.0.0.1');
    await new Promise((resolve) => server.once('listening', resolve));
  });
  afterAll(async () => {
    await new Promise((resolve) => server.close(resolve));
    await atlas.close();
    await store.close();
  });
  const get = (path: string, as: Actor): Promise<Response> => {
    actor = as;
    return fetch(`http://127.0.0.1:${(server.address() as AddressInfo).port}${path}`);
  };

  it('says what the year brought, each figure with a digest that gives it again', async () => {
    const { network } = atlas.features;
    const report = await editionReport(network, 'secretariat', { year: 2025 });
    // At the second event 24 met, 10 of whom had met at the first; the third brought three of them together again.
    expect(report).toMatchObject({
      from: '2025-01-01',
      to: '2025-12-31',
      isWhole: true,
      eventCount: 2,
      attendees: { value: 24 },
      newTies: { value: (24 * 23) / 2 - 45 },
      newTiesBefore: 190,
      ties: { value: 190 + 276 - 45 },
      events: [
        { title: '행사 e2', from: '2025-04-10', attendees: 24 },
        { title: '행사 e3', from: '2025-09-01', attendees: 3 },
      ],
      countries: {
        bars: [
          { key: 'KR', value: 16 },
          { key: 'US', value: 8 },
        ],
      },
      technologies: { bars: [{ key: 'HYDROGEN', value: 231 }] },
    });
    expect(report.crossBorder.value).toBe(report.crossBorder.numerator! / report.crossBorder.denominator!);
    expect(report.quarters.points.find(({ key }) => key === '2025-Q2')!.value).toBe(231);
    expect(report.footnotes.map(({ number }) => number)).toEqual(report.footnotes.map((_, at) => at + 1));
    for (const { digest } of report.footnotes) {
      const { comparison, header } = await reproduce(network, 'secretariat', digest.slice(0, 16));
      expect([comparison, header.digest]).toEqual(['SAME', digest]);
    }
  });

  it('keeps small numbers from whoever may not know them, without a word on how many', async () => {
    const report = await editionReport(atlas.features.network, 'programme', { year: 2025 });
    expect(report.events.map(({ attendees, reason }) => [attendees, reason])).toEqual([
      [24, null],
      [null, 'SMALL_CELL'],
    ]);
  });

  it.each(['ko', 'en'] as const)('is one page of PDF in %s with its letters embedded, and is written down', async (lang) => {
    const response = await get(`/report/editions/2025?lang=${lang}`, ANALYST);
    expect([response.status, response.headers.get('content-type'), response.headers.get('content-disposition')]).toEqual([
      200,
      'application/pdf',
      `attachment; filename="brainlink-x-lab-day-2025-${lang}.pdf"; filename*=UTF-8''brainlink-x-lab-day-2025-${lang}.pdf`,
    ]);
    const bytes = Buffer.from(await response.arrayBuffer());
    const text = bytes.toString('latin1');
    expect([text.startsWith('%PDF-1.7'), text.trimEnd().endsWith('%%EOF')]).toEqual([true, true]);
    expect(text.match(/\/Type \/Page\b(?!s)/g)).toHaveLength(1);
    expect(text.match(/\/FontFile3/g)?.length).toBeGreaterThanOrEqual(3);
    expect(text).toContain(lang === 'ko' ? '/Lang (ko-KR)' : '/Lang (en)');
    // Subsets: a whole weight of the font is 1.5 MB.
    expect(bytes.length).toBeLessThan(250_000);
    const { entries } = await readAuditPage(atlas.features.identity, { audience: 'secretariat', first: 100, action: 'report' });
    expect(entries.map(({ actor: who, details }) => [who, details['query'], details['format']])).toContainEqual([
      'u_analyst',
      'report{"edition":2025}',
      'pdf',
    ]);
  });

  it.each([
    ['a stranger', '/report/editions/2025', 401, 'SIGN_IN_REQUIRED', ANONYMOUS],
    ['a year without an event', '/report/editions/2019', 404, 'NOT_FOUND', ANALYST],
    ['a year to come', '/report/editions/2031', 400, 'DATE_IN_FUTURE', ANALYST],
    ['what is no year', '/report/editions/soon', 400, 'INVALID_INPUT', ANALYST],
    ['a language that it does not speak', '/report/editions/2025?lang=fr', 400, 'INVALID_INPUT', ANALYST],
    ['a day that does not exist', '/report/editions/2025?knownAt=2025-02-30', 400, 'INVALID_DATE', ANALYST],
    ['a time before the first record', '/report/editions/2025?knownAt=2001', 404, 'NOT_FOUND', ANALYST],
  ] as const)('is refused to %s with a stable code', async (_, path, status, code, as) => {
    const response = await get(path, as);
    expect([response.status, ((await response.json()) as { error: { code: string } }).error.code]).toEqual([status, code]);
  });
});
